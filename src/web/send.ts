import type { No, Numbers } from '#core/decision.ts'
import { uuidv7 } from '#core/ids.ts'
import type { AskOf, Operation, OutputOf } from '#core/operation.ts'
import type { Language } from '#core/texts.ts'

/** What comes over the wire as JSON: instants are ISO strings, everything else is as in the contract. */
export type Wire<T> = T extends Date ? string : T extends object ? { [Key in keyof T]: Wire<T[Key]> } : T

/** A refusal with its sentence, numbers filled in. */
export interface Refusal extends No {
  readonly zh: string
  readonly en: string
}

export type Answered<O extends Operation> = { readonly ok: true; readonly value: Wire<OutputOf<O>> } | Refusal

/** The sentence of a refusal in a language. */
export function sentenceOf(refusal: Refusal, language: Language): string {
  return language === 'zh' ? refusal.zh : refusal.en
}

/** Sends one operation. Never throws: a cut network is a refusal too, `core.offline`. */
export async function send<O extends Operation>(
  operation: O,
  input: AskOf<O>,
  key: string = newId(),
): Promise<Answered<O>> {
  try {
    const response = await fetch(`/api/${operation.name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(input),
    })
    return (await response.json()) as Answered<O>
  } catch {
    return offline
  }
}

export const offline: Refusal = {
  ok: false,
  code: 'core.offline',
  numbers: {} satisfies Numbers,
  zh: '连不上服务器，内容仍在本页，联网后再试。',
  en: 'The server cannot be reached. What you wrote is still here: try again when connected.',
}

/** A new id for a row made here. */
export function newId(): string {
  return uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
}
