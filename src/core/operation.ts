import type { ZodType, z } from 'zod'
import type { Ability } from './abilities.ts'

/**
 * Who may call an operation at all.
 * `anyone`: no sign-in. `signed-in`: whoever has a session, about himself or what is open to all.
 * An ability: whoever holds it over some unit; the handler narrows the rows to the units in reach.
 */
export type Access = 'anyone' | 'signed-in' | Ability

/** `query` writes nothing, `command` is one transaction with one audit line, `document` is a query that answers with a file. */
export type OperationKind = 'query' | 'command' | 'document'

/**
 * One thing the system can be asked to do: `POST /api/<name>` with `input` as JSON.
 * `refusals` lists every code the handler may answer with; each needs a sentence in the module's texts.
 */
export interface Operation<
  Kind extends OperationKind = OperationKind,
  Input extends ZodType = ZodType,
  Output extends ZodType = ZodType,
  Refusal extends string = string,
> {
  readonly name: `${string}.${string}`
  readonly kind: Kind
  readonly access: Access
  readonly input: Input
  readonly output: Output
  readonly refusals: readonly Refusal[]
  /** Largest request body in MiB, 1 unless told. Only uploads need more. */
  readonly bodyLimitMb?: number
  /** A document that is part of a page, as a picture is: shown there, and no line in the record each time. */
  readonly shown?: boolean
  /** Keys of the input that never enter the audit row (passwords, file contents). */
  readonly unrecorded?: readonly string[]
}

export type InputOf<O extends Operation> = z.infer<O['input']>
/** What a caller may send: before defaults are filled in. */
export type AskOf<O extends Operation> = z.input<O['input']>
export type OutputOf<O extends Operation> = z.infer<O['output']>
export type RefusalOf<O extends Operation> = O['refusals'][number]

type Described<Input extends ZodType, Output extends ZodType, Refusal extends string> = Omit<
  Operation<OperationKind, Input, Output, Refusal>,
  'kind'
>

export function query<I extends ZodType, O extends ZodType, const R extends string = never>(
  described: Described<I, O, R>,
): Operation<'query', I, O, R> {
  return { ...described, kind: 'query' }
}

export function command<I extends ZodType, O extends ZodType, const R extends string = never>(
  described: Described<I, O, R>,
): Operation<'command', I, O, R> {
  return { ...described, kind: 'command' }
}

/** A file made on request: the output is described by its media type only, so contracts give no schema. */
export function document<I extends ZodType, const R extends string = never>(
  described: Omit<Described<I, ZodType, R>, 'output'>,
): Operation<'document', I, ZodType, R> {
  return { ...described, kind: 'document', output: anyFile }
}

// A document's reply is checked by the handler's type, not by a schema; this stands in its place.
const anyFile = { parse: (value: unknown) => value } as unknown as ZodType
