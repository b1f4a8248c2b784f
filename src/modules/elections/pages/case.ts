import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import type { Judged } from '#web/judged.tsx'
import type { showElection } from '../elections.contract.ts'

export type Election = Wire<OutputOf<typeof showElection>>
export type Poll = Election['polls'][number]
export type Candidate = Election['candidates'][number]

/** What the address says is being done: a dialog, about whom or what. */
export const noTask = { do: '', of: '', which: 0, why: '' }
export type Task = typeof noTask
export type Begin = (task: Partial<Task>) => void

/** A judgement as the server sends it. */
export const asJudged = (judgement: unknown) => judgement as Judged
