import type { OutputOf } from '#core/operation.ts'
import type { showPoll } from '../polls.contract.ts'

export type Poll = OutputOf<typeof showPoll>
export type Question = Poll['questions'][number]
