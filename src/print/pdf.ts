import { Worker } from 'node:worker_threads'
import type { Order, Printed } from './press-thread.ts'
import { printable } from './printable.ts'

interface Waiting {
  done(pdf: Uint8Array): void
  failed(fault: unknown): void
}

/** Content of the pictures a paper shows, by the names its blocks call them. */
export type Pictures = Readonly<Record<string, Uint8Array>>

const waiting = new Map<number, Waiting>()
let thread: Worker | undefined
let orders = 0

/**
 * Turns plain contents into a PDF with the template `templates/<name>.typ`. The contents travel as JSON in `sys.inputs`,
 * never as Typst source, so no name can be markup. Compiling is one synchronous native call of seconds for thousands of rows:
 * it has a thread of its own, where prints queue while everybody else is answered.
 * A character no face here can draw is printed as its code point, 〔U+2EBF0〕, never as an empty box.
 */
export function makePdf(template: string, contents: object, pictures: Pictures = {}): Promise<Uint8Array> {
  orders += 1
  const order: Order = { id: orders, template, contents: JSON.stringify(printable(contents)), pictures }
  thread ??= openThread()
  // Only a print under way keeps the process alive.
  thread.ref()
  thread.postMessage(order)
  return new Promise((done, failed) => waiting.set(order.id, { done, failed }))
}

function openThread(): Worker {
  const opened = new Worker(new URL('./press-thread.ts', import.meta.url))
  opened.on('message', (printed: Printed) => {
    const order = waiting.get(printed.id)
    waiting.delete(printed.id)
    if (waiting.size === 0) opened.unref()
    if ('pdf' in printed) order?.done(printed.pdf)
    else order?.failed(printed.fault)
  })
  opened.on('error', (fault) => {
    // The next print opens another; those under way are lost with this one.
    thread = undefined
    for (const { failed } of waiting.values()) failed(fault)
    waiting.clear()
  })
  return opened
}
