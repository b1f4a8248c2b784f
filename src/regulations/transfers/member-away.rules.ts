import { addMonths, type Day } from '#core/day.ts'
import { type Because, type Change, decides, type Finding, tells } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

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

export interface MemberAwayValues {
  readonly state: 'short-leave' | 'stays' | 'transfer-due' | 'transferred' | 'mobile'
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
    const { from, until = null, fixedPlace, moved = false, leaveAgreed = false } = given
    const { months } = law['TR-01']
    const sixMonthsOn = addMonths(from, months)
    const end = until ?? on
    const long = end >= sixMonthsOn
    const transferRequired = moved || (long && fixedPlace)
    const state = stateOf(given, on, {
      long,
      transferRequired,
      short: until !== null && until < addMonths(from, shortAbsenceMonths),
    })
    const late = state === 'transfer-due' && on >= sixMonthsOn
    const formula = moved ? '' : `${end} ≥ ${sixMonthsOn}`
    const numbers = { from, months, date: sixMonthsOn }
    const because: Because[] = []
    if (moved) because.push(decides(law['TR-01'], { text: 'away.moved', holds: late ? false : null }))
    else if (transferRequired)
      because.push(decides(law['TR-01'], { text: 'away.long', numbers, formula, holds: late ? false : null }))
    else
      because.push(
        tells(law['TR-01'], { text: long ? 'away.no-fixed-place' : 'away.not-long', numbers, formula, holds: long }),
      )
    if (state === 'transferred') because.push(decides(law['TR-01'], { text: 'away.transferred', holds: true }))
    if (state === 'mobile') because.push(tells(law['TR-07'], { text: 'away.mobile', holds: null }))
    if (state === 'stays') because.push(tells(law['TR-07'], { text: 'away.takes-part-there', holds: null }))
    if (state === 'short-leave')
      because.push(
        tells(law['TR-10'], {
          text: leaveAgreed ? 'away.short-agreed' : 'away.short',
          numbers: { months: shortAbsenceMonths },
          holds: leaveAgreed ? true : null,
        }),
      )
    return {
      outcome: late ? 'FAIL' : 'PASS',
      values: { state, transferRequired, sixMonthsOn },
      because: state === 'transferred' ? because.filter(({ text }) => text === 'away.transferred') : because,
      wouldChange: changes(state, late, sixMonthsOn),
    }
  },
})

interface Found {
  readonly long: boolean
  readonly transferRequired: boolean
  readonly short: boolean
}

function stateOf(given: MemberAwayGiven, on: Day, { long, transferRequired, short }: Found): MemberAwayValues['state'] {
  if (given.transferredOn != null && given.transferredOn <= on) return 'transferred'
  if (transferRequired) return given.keptAsMobile ? 'mobile' : 'transfer-due'
  if (long) return 'mobile'
  return short ? 'short-leave' : 'stays'
}

function changes(state: MemberAwayValues['state'], late: boolean, date: Day): Change[] {
  if (late) return [{ text: 'away.transfer', numbers: {}, outcome: 'PASS' }]
  if (state === 'stays' || state === 'short-leave')
    return [{ text: 'away.if-longer', numbers: { date }, outcome: 'PASS' }]
  return state === 'transfer-due' ? [{ text: 'away.if-not-done', numbers: { date }, outcome: 'FAIL' }] : []
}
