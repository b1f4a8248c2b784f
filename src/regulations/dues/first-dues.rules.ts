import { addMonths, type Day, day, dayOfMonth, daysInMonth, firstOfMonth, monthOf, yearOf } from '#core/day.ts'
import { type Because, type Finding, tells } from '../answer.rules.ts'
import { type Period, periodOf, periodsBetween } from '../period.rules.ts'
import { question } from '../question.rules.ts'

export interface FirstDuesGiven {
  /** The assembly that admitted him as a probationary member. */
  readonly assemblyOn: Day
  /** When the higher committee approved it; null while it has not. */
  readonly approvedOn?: Day | null | undefined
  /** The day of the month on which the branch collects; a shorter month collects on its last day. */
  readonly collectionDay?: number | undefined
}

export interface FirstDuesValues {
  readonly firstMonth: Period
  /** The first day on which they can be collected: he stands on the roster and it is a collection day. */
  readonly collectOn: Day | null
  /** What is collected that day. */
  readonly collected: readonly Period[]
  /** Whether anything may be asked of him on the day of the question: never before the approval. */
  readonly collectable: boolean
}

/** From which month does a new probationary member owe dues, and when are they collected? */
export const firstDues = question({
  name: 'first-dues',
  rules: ['DU-14'],
  settings: {},
  judgedOn: ({ assemblyOn }: FirstDuesGiven) => assemblyOn,
  judge: (given: FirstDuesGiven, on, law): Finding<FirstDuesValues> => {
    const { assemblyOn, approvedOn = null, collectionDay } = given
    const cited = law['DU-14']
    const firstMonth = periodOf(assemblyOn, 'month')
    const approved = approvedOn !== null && approvedOn <= on
    const collectOn = approved ? collectionAfter(later(assemblyOn, approvedOn), collectionDay) : null
    const because: Because[] = [
      tells(cited, { text: 'first-dues.month', numbers: { assemblyOn, period: firstMonth }, holds: null }),
    ]
    if (
      collectionDay !== undefined &&
      collectionAfter(assemblyOn, collectionDay) >= addMonths(firstOfMonth(assemblyOn), 1)
    )
      because.push(tells(cited, { text: 'first-dues.day-passed', numbers: { day: collectionDay }, holds: null }))
    because.push(
      collectOn
        ? tells(cited, { text: 'first-dues.collect-on', numbers: { collectOn }, holds: null })
        : tells(cited, { text: 'first-dues.not-before-approval', holds: null }),
    )
    return {
      outcome: 'PASS',
      values: {
        firstMonth,
        collectOn,
        collected: collectOn ? periodsBetween(firstOfMonth(assemblyOn), collectOn, 'month') : [],
        collectable: collectOn !== null && on >= collectOn,
      },
      because,
      wouldChange: approved ? [] : [{ text: 'first-dues.if-approved', numbers: {}, outcome: 'PASS' }],
    }
  },
})

/** The first collection day from a day on; without a fixed day, that day itself. */
function collectionAfter(from: Day, dayWished: number | undefined): Day {
  if (dayWished === undefined) return from
  const month = dayOfMonth(from) <= dayOfMonth(collectionIn(from, dayWished)) ? from : addMonths(firstOfMonth(from), 1)
  return collectionIn(month, dayWished)
}

function collectionIn(month: Day, dayWished: number): Day {
  const [year, number] = [yearOf(month), monthOf(month)]
  return day(year, number, Math.min(dayWished, daysInMonth(year, number)))
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b
}
