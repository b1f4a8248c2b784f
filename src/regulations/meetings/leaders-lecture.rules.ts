import type { Day } from '#core/day.ts'
import { decides, type Finding, warns } from '../answer.rules.ts'
import { holdsOf, type Owed, outcomeOfOwed, owed } from '../owed.rules.ts'
import { firstDayOf, lastDayOf, type Period } from '../period.rules.ts'
import { question } from '../question.rules.ts'

export interface LeadersLectureGiven {
  /** `2026` */
  readonly year: Period
  /** The rule binds the secretary of a Party committee; what a branch secretary gives is local practice. */
  readonly office: 'party-committee-secretary' | 'branch-secretary'
  readonly from: Day
  readonly until?: Day | null | undefined
  readonly lectures: readonly {
    readonly heldOn: Day
    /** Given to members at the grassroots, not to the own committee. */
    readonly toGrassroots: boolean
  }[]
}

export interface LeadersLectureValues extends Owed {
  readonly given: number
  readonly needed: number
  /** True when a national text is not kept. */
  readonly violation: boolean
}

/** Has the secretary given his lecture of the year to grassroots members? */
export const leadersLecture = question({
  name: 'leaders-lecture',
  rules: ['LC-01'],
  settings: {
    branchSecretaryTimes: { rule: 'LC-01', kind: 'local', default: 1, stricter: 'higher' },
    dueSoonDays: { rule: 'LC-01', kind: 'design', default: 60, stricter: 'higher' },
  },
  judgedOn: ({ year }: LeadersLectureGiven) => lastDayOf(year),
  judge: (
    { year, office, from, until, lectures }: LeadersLectureGiven,
    on,
    law,
    { branchSecretaryTimes, dueSoonDays },
  ): Finding<LeadersLectureValues> => {
    const local = office === 'branch-secretary'
    const needed = local ? branchSecretaryTimes : law['LC-01'].times
    const [first, last] = [firstDayOf(year), lastDayOf(year)]
    const days = lectures
      .filter(({ heldOn, toGrassroots }) => toGrassroots && first <= heldOn && heldOn <= last)
      .map(({ heldOn }) => heldOn)
      .sort()
    const held = days.filter((heldOn) => heldOn <= on)
    const given = held.length
    const metOn = needed === 0 ? first : (held[needed - 1] ?? null)
    const stands = owed({ from: first, to: last, metOn, bound: { from, until }, turns: days, dueSoonDays }, on)
    const { state } = stands
    const cited = local ? ({ ...law['LC-01'], kind: 'local' } as const) : law['LC-01']
    const judge = local && state !== 'needs-human' ? warns : decides
    const numbers = { period: year, given, needed, by: last }
    const violation = state === 'overdue' && !local
    return {
      outcome: outcomeOfOwed(state, local),
      values: { ...stands, given, needed, violation },
      because: [
        judge(cited, {
          text: local && state === 'overdue' ? 'lecture.local-reminder' : textOf(state),
          numbers,
          formula: `${given} ≥ ${needed}`,
          holds: holdsOf(state),
        }),
      ],
      wouldChange:
        state === 'due' || state === 'due-soon'
          ? [{ text: 'lecture.if-none', numbers: { by: last }, outcome: local ? 'PASS' : 'FAIL' }]
          : state === 'overdue'
            ? [{ text: 'lecture.if-recorded', numbers: { period: year }, outcome: 'PASS' }]
            : [],
    }
  },
})

function textOf(state: Owed['state']) {
  if (state === 'met' || state === 'met-late') return 'lecture.given'
  if (state === 'overdue') return 'lecture.overdue'
  if (state === 'needs-human') return 'lecture.began-within'
  return state === 'not-applicable' ? 'lecture.not-in-office' : 'lecture.due'
}
