import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import type { showRun } from '../sittings.contract.ts'

export type Run = Wire<OutputOf<typeof showRun>>
export type Answered = NonNullable<Run['answer']>
export type Conflict = Extract<Answered, { kind: 'impossible' }>['conflict']
