import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Binder } from './binder.ts'
import { makePdf } from './pdf.ts'
import type { Order, Printed } from './press-thread.ts'
import { printable } from './printable.ts'

/** Exactly what the template is given, as the text that is kept and hashed. */
export function contentsOf(binder: Binder): string {
  return JSON.stringify(printable(binder))
}

/** A single ledger, at once, on the press everybody prints with. */
export function printLedger(binder: Binder): Promise<Uint8Array> {
  return makePdf('binder', binder)
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Hundreds of pages: on a press of its own, so that nobody's single page waits behind them, one binder at a time, and its memory is
 * given back when it is done. The same contents give the same bytes.
 */
export function bind(contents: string, signal: AbortSignal): Promise<Uint8Array> {
  const bound = last.then(() => press(contents, signal))
  last = bound.catch(() => {})
  return bound
}

function press(contents: string, signal: AbortSignal): Promise<Uint8Array> {
  if (signal.aborted) return Promise.reject(signal.reason)
  const thread = new Worker(new URL('./press-thread.ts', import.meta.url))
  return new Promise<Uint8Array>((done, failed) => {
    signal.addEventListener('abort', () => failed(signal.reason), { once: true })
    thread.on('error', failed)
    thread.on('message', (printed: Printed) => ('pdf' in printed ? done(printed.pdf) : failed(printed.fault)))
    thread.postMessage({ id: 1, template: 'binder', contents } satisfies Order)
  }).finally(() => void thread.terminate())
}

/** How many pages a PDF of this press has: the root of its page tree says it. Read where it lies: a long one is not copied for it. */
export function pagesOf(pdf: Uint8Array): number {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  let most = 0
  for (let at = bytes.indexOf(tree); at >= 0; at = bytes.indexOf(tree, at + tree.length)) {
    const [from, until] = [bytes.lastIndexOf('<<', at), bytes.indexOf('>>', at)]
    const [, count] = /\/Count (\d+)/.exec(bytes.toString('latin1', from, until)) ?? []
    most = Math.max(most, Number(count ?? 0))
  }
  return most
}

const tree = '/Pages'

const setWith = ['page.typ', 'ledger.typ', 'blocks.typ', 'ballot.typ', 'binder.typ']

/** Which templates a binder is set with: what was issued under another version may be set otherwise today. */
export function templateVersion(): string {
  const hash = createHash('sha256')
  for (const name of setWith) hash.update(readFileSync(new URL(`./templates/${name}`, import.meta.url)))
  return hash.digest('hex').slice(0, 12)
}
