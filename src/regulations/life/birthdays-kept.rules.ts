import type { Day } from '#core/day.ts'
import { decides, type Finding, tells } from '../answer.rules.ts'
import { holdsOf, type Owed, outcomeOfOwed, owed } from '../owed.rules.ts'
import { firstDayOf, lastDayOf, type Period } from '../period.rules.ts'
import { question } from '../question.rules.ts'

export interface BirthdaysKeptGiven {
  /** A month where the branch keeps them monthly, a quarter where quarterly. */
  readonly period: Period
  /** Members whose political birthday falls into it. */
  readonly birthdays: number
  /** Gatherings at which birthdays were kept, or are to be. */
  readonly gatherings: readonly { readonly id: string; readonly heldOn: Day; readonly closed: boolean }[]
}

export interface BirthdaysKeptValues extends Owed {
  readonly gatheringId: string | null
  /** One that is convened, or held with its record still open. */
  readonly pendingId: string | null
}

/** Does the branch keep the political birthdays of a month or quarter together? Local practice: it reminds and never accuses. */
export const birthdaysKept = question({
  name: 'birthdays-kept',
  rules: ['PB-02', 'PB-01'],
  settings: { dueSoonDays: { rule: 'PB-02', kind: 'design', default: 7, stricter: 'higher' } },
  judgedOn: ({ period }: BirthdaysKeptGiven) => lastDayOf(period),
  judge: (
    { period, birthdays, gatherings }: BirthdaysKeptGiven,
    on,
    law,
    { dueSoonDays },
  ): Finding<BirthdaysKeptValues> => {
    const [from, to] = [firstDayOf(period), lastDayOf(period)]
    const within = gatherings
      .filter(({ heldOn }) => from <= heldOn && heldOn <= to)
      .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1))
    const kept = within.find(({ heldOn, closed }) => closed && heldOn <= on) ?? null
    const bound = birthdays === 0 ? { from, until: from } : undefined
    const turns = within.map(({ heldOn }) => heldOn)
    const stands = owed({ from, to, metOn: kept?.heldOn ?? null, turns, bound, dueSoonDays }, on)
    const { state } = stands
    const text = birthdays === 0 && !kept ? 'none' : kept ? 'kept' : state === 'overdue' ? 'not-kept' : 'to-keep'
    const numbers = { period, birthdays, by: to, heldOn: kept?.heldOn ?? '' }
    return {
      outcome: outcomeOfOwed(state, true),
      values: {
        ...stands,
        gatheringId: kept?.id ?? null,
        pendingId: kept ? null : (within[0]?.id ?? null),
      },
      because: [
        decides(law['PB-02'], { text: `birthdays.${text}`, numbers, holds: holdsOf(state) }),
        tells(law['PB-01'], { text: 'birthdays.what', holds: null }),
      ],
      wouldChange:
        state === 'due' || state === 'due-soon' ? [{ text: 'birthdays.if-kept', numbers, outcome: 'PASS' }] : [],
    }
  },
})
