import { addYears, type Day, yearOf } from '#core/day.ts'
import { type Because, decides, type Finding, tells } from '../answer.rules.ts'
import { type Every, firstDayOf, lastDayOf, periodOf } from '../period.rules.ts'
import { question } from '../question.rules.ts'

export interface PoliticalBirthdayGiven {
  /** The date of admission, as `party-standing` finds it; never that of conversion. */
  readonly admittedOn: Day
  readonly year: string
  /** Members of the branch: many celebrate together every month, few every quarter. */
  readonly branchMembers: number
}

export interface PoliticalBirthdayValues {
  /** Null in the year of admission and before. */
  readonly birthday: Day | null
  readonly years: number
  readonly together: Every
  readonly celebrateFrom: Day | null
  readonly celebrateUntil: Day | null
}

/** When is a member's political birthday in a year, and within which days does the branch keep it? */
export const politicalBirthday = question({
  name: 'political-birthday',
  rules: ['PB-01', 'PB-02'],
  settings: { monthlyFrom: { rule: 'PB-02', kind: 'local', default: 20 } },
  judge: (
    { admittedOn, year, branchMembers }: PoliticalBirthdayGiven,
    _on,
    law,
    { monthlyFrom },
  ): Finding<PoliticalBirthdayValues> => {
    const years = Number(year) - yearOf(admittedOn)
    const together: Every = branchMembers >= monthlyFrom ? 'month' : 'quarter'
    if (years < 1) {
      return {
        outcome: 'PASS',
        values: { birthday: null, years: 0, together, celebrateFrom: null, celebrateUntil: null },
        because: [decides(law['PB-01'], { text: 'birthday.none-yet', numbers: { admittedOn }, holds: null })],
      }
    }
    const birthday = addYears(admittedOn, years)
    const period = periodOf(birthday, together)
    const because: Because[] = [
      decides(law['PB-01'], { text: 'birthday.is', numbers: { admittedOn, birthday, years }, holds: null }),
    ]
    if (birthday.slice(5) !== admittedOn.slice(5))
      because.push(tells(law['PB-01'], { text: 'birthday.leap-day', numbers: { birthday }, holds: null }))
    because.push(
      tells(law['PB-02'], {
        text: together === 'month' ? 'birthday.monthly' : 'birthday.quarterly',
        numbers: { period, members: branchMembers, from: monthlyFrom },
        formula: `${branchMembers} ${together === 'month' ? '≥' : '<'} ${monthlyFrom}`,
        holds: null,
      }),
    )
    return {
      outcome: 'PASS',
      values: {
        birthday,
        years,
        together,
        celebrateFrom: firstDayOf(period),
        celebrateUntil: lastDayOf(period),
      },
      because,
    }
  },
})
