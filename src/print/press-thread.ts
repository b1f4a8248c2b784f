import { parentPort } from 'node:worker_threads'
import { pressPdf } from './press.ts'

/** One print to be made, as it travels to the thread of the press. */
export interface Order {
  readonly id: number
  readonly template: string
  readonly contents: string
  readonly pictures?: Readonly<Record<string, Uint8Array>>
}

export type Printed =
  | { readonly id: number; readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly fault: unknown }

parentPort?.on('message', ({ id, template, contents, pictures }: Order) => {
  try {
    const pdf = pressPdf(template, contents, pictures)
    parentPort?.postMessage({ id, pdf } satisfies Printed, [pdf.buffer])
  } catch (fault) {
    parentPort?.postMessage({ id, fault } satisfies Printed)
  }
})
