import type { Day } from '#core/day.ts'
import { type Because, type Change, decides, type Finding, type Outcome, tells } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import { recordedBy } from '../recorded.rules.ts'

export interface DisposalStartGiven {
  readonly form: 'deadline-to-correct' | 'advised-exit' | 'removal'
  /** Discipline has already punished the same facts. */
  readonly punishedForSame: boolean
  readonly hasCommittee: boolean
  /** Who proposes it; null while nobody has. */
  readonly proposedBy?: 'committee' | 'assembly' | null | undefined
  /** When the basic-level committee put it on record. */
  readonly recordedOn?: Day | null | undefined
  /** When fact-finding began. */
  readonly startedOn?: Day | null | undefined
}

export interface DisposalStartValues {
  readonly available: boolean
  readonly mayStart: boolean
  /** From fact-finding on. */
  readonly steps: number
}

/** May the disposal of an unqualified member begin? Proposed by the committee, on record beforehand, never for what discipline punished. */
export const disposalStart = question({
  name: 'disposal-start',
  rules: ['MS-06', 'MS-07', 'MS-01', 'CAL-11'],
  settings: {},
  judge: (given: DisposalStartGiven, on, law): Finding<DisposalStartValues> => {
    const { punishedForSame, hasCommittee, proposedBy = null } = given
    const { steps } = law['MS-06']
    if (punishedForSame)
      return {
        outcome: 'FAIL',
        values: { available: false, mayStart: false, steps },
        because: [decides(law['MS-07'], { text: 'disposal.already-punished', holds: false })],
      }
    const [recordedOn, startedOn] = [recordedBy(given.recordedOn, on), recordedBy(given.startedOn, on)]
    const rightful = proposedBy === (hasCommittee ? 'committee' : 'assembly')
    const inTime = recordedOn !== null && (startedOn === null || recordedOn <= startedOn)
    const because: Because[] = [
      tells(law['MS-01'], { text: `disposal.${given.form}`, holds: null }),
      tells(law['MS-07'], { text: 'disposal.not-punished', holds: true }),
      decides(law['MS-06'], {
        text: hasCommittee ? 'disposal.proposed-by-committee' : 'disposal.proposed-by-assembly',
        holds: proposedBy === null ? null : rightful,
      }),
      decides(law['MS-06'], {
        text: inTime
          ? 'disposal.on-record'
          : startedOn === null
            ? 'disposal.record-first'
            : 'disposal.began-unrecorded',
        formula: recordedOn !== null && startedOn !== null ? `${recordedOn} ≤ ${startedOn}` : '',
        holds: inTime ? true : startedOn === null ? null : false,
      }),
      tells(law['MS-06'], { text: 'disposal.steps', numbers: { steps }, holds: null }),
      tells(law['CAL-11'], { text: 'disposal.human', holds: null }),
    ]
    const missing: Change[] = []
    if (!rightful)
      missing.push({
        text: hasCommittee ? 'disposal.let-committee-propose' : 'disposal.let-assembly-propose',
        numbers: {},
        outcome: inTime ? 'PASS' : 'NEEDS_HUMAN',
      })
    if (!inTime)
      missing.push({ text: 'disposal.put-on-record', numbers: {}, outcome: rightful ? 'PASS' : 'NEEDS_HUMAN' })
    return {
      outcome: outcomeOf(because),
      values: { available: true, mayStart: rightful && inTime, steps },
      because,
      wouldChange: missing,
    }
  },
})

/** A wrong beginning does not count; what is not recorded yet is waited for. */
function outcomeOf(because: readonly Because[]): Outcome {
  const deciding = because.filter(({ force }) => force === 'decides')
  if (deciding.some(({ holds }) => holds === false)) return 'INVALID_PROCEDURE'
  return deciding.some(({ holds }) => holds === null) ? 'NEEDS_HUMAN' : 'PASS'
}
