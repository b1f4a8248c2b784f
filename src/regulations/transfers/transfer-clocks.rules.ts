import type { Day } from '#core/day.ts'
import { type Because, type Finding, tells, warns } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

export interface TransferClocksGiven {
  readonly standing: 'probationary' | 'activist'
  /** The day from which his probation or his time as an activist runs. */
  readonly since: Day
  readonly transferredOn: Day
  /** When his file arrived. */
  readonly fileReceivedOn?: Day | null | undefined
}

export interface TransferClocksValues {
  /** Where the new branch goes on counting from. */
  readonly countedFrom: Day
  readonly file: 'received' | 'under-way'
}

/** A probationary member or activist is transferred: does his time begin again? It runs on, and the file goes with him. */
export const transferClocks = question({
  name: 'transfer-clocks',
  rules: ['TR-06'],
  settings: {},
  judge: (given: TransferClocksGiven, on, law): Finding<TransferClocksValues> => {
    const { standing, since, transferredOn, fileReceivedOn = null } = given
    const received = fileReceivedOn !== null && fileReceivedOn <= on
    const numbers = { since, transferredOn }
    const because: Because[] = [
      tells(law['TR-06'], {
        text: standing === 'probationary' ? 'clocks.probation' : 'clocks.activist',
        numbers,
        holds: null,
      }),
      received
        ? tells(law['TR-06'], { text: 'clocks.file-received', numbers: { on: fileReceivedOn }, holds: true })
        : warns(law['TR-06'], { text: 'clocks.file-under-way', holds: null }),
    ]
    return { outcome: 'PASS', values: { countedFrom: since, file: received ? 'received' : 'under-way' }, because }
  },
})
