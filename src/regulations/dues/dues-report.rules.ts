import type { Day } from '#core/day.ts'
import { type Because, decides, type Finding, tells, warns } from '../answer.rules.ts'
import { lastDayOf, type Period } from '../period.rules.ts'
import { question } from '../question.rules.ts'

export interface DuesReportGiven {
  readonly year: Period
  /** The days on which the branch told its members what was collected. */
  readonly publishedOn: readonly Day[]
}

export interface DuesReportValues {
  readonly state: 'due' | 'met' | 'overdue'
  readonly times: number
  readonly dueOn: Day
}

/** Were the members told what was collected? At least once a year; some units do it each quarter. */
export const duesReport = question({
  name: 'dues-report',
  rules: ['DU-19'],
  settings: { timesAYear: { rule: 'DU-19', kind: 'local', default: 1, stricter: 'higher' } },
  judgedOn: ({ year }: DuesReportGiven) => lastDayOf(year),
  judge: ({ year, publishedOn }: DuesReportGiven, on, law, { timesAYear }): Finding<DuesReportValues> => {
    const cited = law['DU-19']
    const least = cited.timesAYear
    const dueOn = lastDayOf(year)
    const times = publishedOn.filter((day) => day.startsWith(year) && day <= on).length
    const met = times >= least
    const overdue = !met && on > dueOn
    const numbers = { times, least, period: year, dueOn }
    const because: Because[] = [
      decides(cited, {
        text: met ? 'dues-report.published' : overdue ? 'dues-report.missed' : 'dues-report.due',
        numbers,
        formula: `${times} ≥ ${least}`,
        holds: met ? true : overdue ? false : null,
      }),
    ]
    if (timesAYear > least)
      because.push(
        (times < timesAYear ? warns : tells)(
          { ...cited, kind: 'local' },
          {
            text: 'dues-report.more-often',
            numbers: { times, wished: timesAYear },
            formula: `${times} ≥ ${timesAYear}`,
            holds: times >= timesAYear,
          },
        ),
      )
    return {
      outcome: overdue ? 'FAIL' : 'PASS',
      values: { state: met ? 'met' : overdue ? 'overdue' : 'due', times, dueOn },
      because,
      wouldChange: met || overdue ? [] : [{ text: 'dues-report.publish', numbers: { dueOn }, outcome: 'PASS' }],
    }
  },
})
