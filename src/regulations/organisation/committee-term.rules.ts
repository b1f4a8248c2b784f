import { addDays, addMonths, type Day, daysBetween } from '#core/day.ts'
import { type Because, decides, type Finding, tells, warns } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import { electionLine, termChanges } from './committee-term-reasons.rules.ts'

export interface CommitteeTermGiven {
  readonly electedOn: Day
  /** A village or community branch, whose term is longer. */
  readonly community?: boolean | undefined
  /** The next election, held or planned. */
  readonly nextElectionOn?: Day | null | undefined
  /** The higher organisation has approved that it is held early or late. */
  readonly approved?: boolean | undefined
  /** The higher organisation has reminded the branch. */
  readonly remindedOn?: Day | null | undefined
}

export type TermState =
  | 'running'
  | 'prepare'
  | 'prolonged'
  | 'expired'
  | 'on-time'
  | 'early'
  | 'late'
  | 'early-without-approval'
  | 'late-without-approval'
  | 'too-early'
  | 'too-late'

export interface CommitteeTermValues {
  readonly state: TermState
  readonly expiresOn: Day
  /** The higher organisation generally reminds from this day on. */
  readonly remindOn: Day
  /** The first and the last day on which an approved election may be held. */
  readonly earliestOn: Day
  readonly latestOn: Day
  /** Negative once the term is over. */
  readonly daysLeft: number
  /** The next day on which time alone changes the answer. */
  readonly validUntil: Day | null
}

const broken: readonly TermState[] = [
  'expired',
  'early-without-approval',
  'late-without-approval',
  'too-early',
  'too-late',
]

/** When does the term of a branch committee end, and is its next election in time? Without a day for it: is it due? */
export const committeeTerm = question({
  name: 'committee-term',
  rules: ['CM-03', 'CM-04', 'CM-05'],
  settings: { onTimeMonths: { rule: 'CM-04', kind: 'design', default: 1, stricter: 'lower' } },
  judgedOn: ({ electedOn, nextElectionOn }: CommitteeTermGiven) => nextElectionOn ?? electedOn,
  judge: (given: CommitteeTermGiven, on, law, { onTimeMonths }): Finding<CommitteeTermValues> => {
    const { electedOn, community = false, remindedOn = null } = given
    const months = community ? law['CM-03'].communityMonths : law['CM-03'].months
    const expiresOn = addMonths(electedOn, months)
    const known = {
      expiresOn,
      remindOn: addMonths(expiresOn, -law['CM-05'].monthsBefore),
      earliestOn: addMonths(expiresOn, -law['CM-04'].monthsAtMost),
      latestOn: addMonths(expiresOn, law['CM-04'].monthsAtMost),
      onTimeFrom: addMonths(expiresOn, -onTimeMonths),
    }
    const state = stateOf(given, on, known)
    const { onTimeFrom, ...days } = known
    const values = { state, ...days, daysLeft: daysBetween(on, expiresOn), validUntil: validUntil(state, known) }
    const numbers = { electedOn, years: months / 12, expiresOn }
    const because: Because[] = [
      state === 'running' || state === 'prepare' || state === 'expired' || state === 'prolonged'
        ? decides(law['CM-03'], {
            text: on <= expiresOn ? 'term.runs' : 'term.over',
            numbers,
            formula: `${on} ≤ ${expiresOn}`,
            holds: on <= expiresOn ? true : state === 'prolonged' ? null : false,
          })
        : tells(law['CM-03'], { text: 'term.runs', numbers, holds: null }),
      ...electionLine(given, state, values, onTimeFrom, law['CM-04']),
    ]
    if (remindedOn) because.push(tells(law['CM-05'], { text: 'term.reminded', numbers: { remindedOn }, holds: true }))
    else {
      const remind = given.nextElectionOn || on < known.remindOn ? tells : warns
      because.push(remind(law['CM-05'], { text: 'term.remind', numbers: { remindOn: known.remindOn }, holds: null }))
    }
    return {
      outcome: broken.includes(state) ? 'FAIL' : 'PASS',
      values,
      because,
      wouldChange: termChanges(values, on),
    }
  },
})

interface TermDays {
  readonly expiresOn: Day
  readonly remindOn: Day
  readonly earliestOn: Day
  readonly latestOn: Day
  readonly onTimeFrom: Day
}

function stateOf({ nextElectionOn: next, approved = false }: CommitteeTermGiven, on: Day, term: TermDays): TermState {
  const { expiresOn, remindOn, earliestOn, latestOn, onTimeFrom } = term
  if (next) {
    if (onTimeFrom <= next && next <= expiresOn) return 'on-time'
    if (next < earliestOn) return 'too-early'
    if (next > latestOn) return 'too-late'
    if (next < expiresOn) return approved ? 'early' : 'early-without-approval'
    return approved ? 'late' : 'late-without-approval'
  }
  if (on <= expiresOn) return on < remindOn ? 'running' : 'prepare'
  return approved && on <= latestOn ? 'prolonged' : 'expired'
}

function validUntil(state: TermState, { expiresOn, remindOn, latestOn }: TermDays): Day | null {
  if (state === 'running') return remindOn
  if (state === 'prepare') return addDays(expiresOn, 1)
  return state === 'prolonged' ? addDays(latestOn, 1) : null
}
