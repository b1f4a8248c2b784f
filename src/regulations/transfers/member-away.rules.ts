import { addMonths, type Day } from '#core/day.ts'
import { type Because, type Change, decides, type Finding, tells } from '../answer.rules.ts'
import type { LawOf } from '../law.rules.ts'
import { question } from '../question.rules.ts'
import { recordedBy } from '../recorded.rules.ts'

export interface MemberAwayGiven {
  readonly from: Day
  /** The first day back; open where nobody knows. */
  readonly until?: Day | null | undefined
  /** He stays at one place. */
  readonly fixedPlace: boolean
  /** The workplace or the usual residence itself has changed. */
  readonly moved?: boolean | undefined
  /** The branch agreed to a short leave. */
  readonly leaveAgreed?: boolean | undefined
  readonly transferredOn?: Day | null | undefined
  /** He is kept as a mobile member. */
  readonly keptAsMobile?: boolean | undefined
}

type State = 'short-leave' | 'stays' | 'transfer-due' | 'transferred' | 'mobile' | 'back'

export interface MemberAwayValues {
  readonly state: State
  readonly transferRequired: boolean
  /** The day on which the absence reaches six months. */
  readonly sixMonthsOn: Day
}

/** A member is away: does his relation stay or must it be transferred? From six months at a fixed place on it is. */
export const memberAway = question({
  name: 'member-away',
  rules: ['TR-01', 'TR-07', 'TR-10'],
  settings: { shortAbsenceMonths: { rule: 'TR-10', kind: 'local', default: 3, stricter: 'lower' } },
  judge: (given: MemberAwayGiven, on, law, { shortAbsenceMonths }): Finding<MemberAwayValues> => {
    const { from, until = null } = given
    const sixMonthsOn = addMonths(from, law['TR-01'].months)
    const state = stateOf(given, on, sixMonthsOn, addMonths(from, shortAbsenceMonths))
    // The text names no day by which it is to be done: what has lasted six months without it is late.
    const late = state === 'transfer-due' && on >= sixMonthsOn
    return {
      outcome: late ? 'FAIL' : 'PASS',
      values: {
        state,
        transferRequired: state === 'transfer-due' || (state === 'mobile' && isRequired(given, on, sixMonthsOn)),
        sixMonthsOn,
      },
      because: reasonsOf(given, on, state, late, law, shortAbsenceMonths),
      wouldChange: changesOf(state, late, sixMonthsOn, until),
    }
  },
})

function isRequired({ until, fixedPlace, moved }: MemberAwayGiven, on: Day, sixMonthsOn: Day): boolean {
  return moved === true || (fixedPlace && (until ?? on) >= sixMonthsOn)
}

function stateOf(given: MemberAwayGiven, on: Day, sixMonthsOn: Day, shortUntil: Day): State {
  const { until = null, moved = false } = given
  if (recordedBy(given.transferredOn, on)) return 'transferred'
  if (!moved && recordedBy(until, on)) return 'back'
  if (isRequired(given, on, sixMonthsOn)) return given.keptAsMobile ? 'mobile' : 'transfer-due'
  if ((until ?? on) >= sixMonthsOn) return 'mobile'
  return until !== null && until < shortUntil ? 'short-leave' : 'stays'
}

function reasonsOf(
  given: MemberAwayGiven,
  on: Day,
  state: State,
  late: boolean,
  law: LawOf<'TR-01' | 'TR-07' | 'TR-10'>,
  shortMonths: number,
): Because[] {
  const { from, until, moved = false, leaveAgreed = false } = given
  const [relation, mobile] = [law['TR-01'], law['TR-07']]
  const date = addMonths(from, relation.months)
  const [numbers, formula] = [{ from, months: relation.months, date }, `${until ?? on} ≥ ${date}`]
  const holds = late ? false : null
  switch (state) {
    case 'transferred':
      return [decides(relation, { text: 'away.transferred', holds: true })]
    case 'back':
      return [tells(relation, { text: 'away.back', numbers: { until: until ?? on }, holds: null })]
    case 'transfer-due':
      return [
        moved
          ? decides(relation, { text: 'away.moved', holds })
          : decides(relation, { text: 'away.long', numbers, formula, holds }),
      ]
    case 'mobile':
      return [
        isRequired(given, on, date)
          ? tells(relation, {
              text: moved ? 'away.moved' : 'away.long',
              numbers,
              formula: moved ? '' : formula,
              holds: null,
            })
          : tells(relation, { text: 'away.no-fixed-place', numbers, formula, holds: true }),
        tells(mobile, { text: 'away.mobile', holds: null }),
      ]
    case 'stays':
      return [
        tells(relation, { text: 'away.not-long', numbers, formula, holds: false }),
        tells(mobile, { text: 'away.takes-part-there', holds: null }),
      ]
    case 'short-leave':
      return [
        tells(relation, { text: 'away.not-long', numbers, formula, holds: false }),
        tells(law['TR-10'], {
          text: leaveAgreed ? 'away.short-agreed' : 'away.short',
          numbers: { months: shortMonths },
          holds: leaveAgreed ? true : null,
        }),
      ]
  }
}

function changesOf(state: State, late: boolean, date: Day, until: Day | null): Change[] {
  if (late) return [{ text: 'away.transfer', numbers: {}, outcome: 'PASS' }]
  if (state === 'transfer-due') return [{ text: 'away.if-not-done', numbers: { date }, outcome: 'FAIL' }]
  if (state !== 'stays' && state !== 'short-leave') return []
  return [{ text: 'away.if-longer', numbers: { date }, outcome: until === null ? 'FAIL' : 'PASS' }]
}
