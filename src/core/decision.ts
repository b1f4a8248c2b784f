/**
 * How a rule answers: yes with a value, or no with a stable code and the numbers that decided it.
 * A rule never throws for a refusal; the sentence for a code stands in the module's texts.
 */
export type Numbers = Readonly<Record<string, string | number>>

export interface Yes<T> {
  readonly ok: true
  readonly value: T
}

/** A refusal: `code` is `module.reason`, `numbers` fill the placeholders of its sentence. */
export interface No<Code extends string = string> {
  readonly ok: false
  readonly code: Code
  readonly numbers: Numbers
}

export type Decision<T = undefined, Code extends string = string> = Yes<T> | No<Code>

export function yes(): Yes<undefined>
export function yes<T>(value: T): Yes<T>
export function yes<T>(value?: T): Yes<T | undefined> {
  return { ok: true, value }
}

export function no<Code extends string>(code: Code, numbers: Numbers = {}): No<Code> {
  return { ok: false, code, numbers }
}

/** True for a refusal, and only for one: a handler's reply may be any shape. */
export function isNo(reply: unknown): reply is No {
  return typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === false && 'code' in reply
}
