import { addMonths, type Day } from '#core/day.ts'
import { type Because, decides, type Finding, warns } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

export interface SecretaryStandingGiven {
  /** From which day the Party standing counts, that of conversion; null while not a full member. */
  readonly standingFrom: Day | null
  /** The day of election or appointment. */
  readonly takesOfficeOn: Day
}

export interface SecretaryStandingValues {
  readonly full: boolean
  /** From this day on the standing is what a secretary generally has. */
  readonly reachedOn: Day | null
  readonly reached: boolean
}

/** Has somebody the Party standing a branch secretary generally has? A full member for a year; a shorter one only warns. */
export const secretaryStanding = question({
  name: 'secretary-standing',
  rules: ['BR-08', 'VT-01'],
  settings: {},
  judgedOn: ({ takesOfficeOn }: SecretaryStandingGiven) => takesOfficeOn,
  judge: ({ standingFrom, takesOfficeOn }: SecretaryStandingGiven, _on, law): Finding<SecretaryStandingValues> => {
    const { monthsAtLeast: months } = law['BR-08']
    const full = standingFrom !== null && standingFrom <= takesOfficeOn
    const because: Because[] = [
      decides(law['VT-01'], {
        text: full ? 'secretary.full' : 'secretary.not-full',
        numbers: { on: takesOfficeOn },
        holds: full,
      }),
    ]
    const reachedOn = standingFrom === null ? null : addMonths(standingFrom, months)
    const reached = full && reachedOn !== null && reachedOn <= takesOfficeOn
    if (full && reachedOn !== null)
      because.push(
        warns(law['BR-08'], {
          text: reached ? 'secretary.standing' : 'secretary.standing-short',
          numbers: { from: standingFrom, months, reachedOn },
          formula: `${reachedOn} ≤ ${takesOfficeOn}`,
          holds: reached,
        }),
      )
    return { outcome: full ? 'PASS' : 'FAIL', values: { full, reachedOn, reached }, because }
  },
})
