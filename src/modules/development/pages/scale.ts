import { addMonths, type Day, day, daysBetween, yearOf } from '#core/day.ts'
import type { CourseStep } from '../judged.rules.ts'

/** Days across a picture: whole years from the first day known to the last. */
export interface Scale {
  readonly from: Day
  readonly until: Day
  readonly years: readonly number[]
  x(on: Day): number
}

/** The days of a step. */
export type Dated = Pick<CourseStep, 'actual' | 'earliest' | 'latest' | 'target'>

export const pictureWidth = 260

/** The scale on which all steps of a person fit, today among them, with half a year to come. */
export function scaleOf(steps: readonly Dated[], today: Day): Scale {
  // The day one came of age lies long before anything that is shown.
  const days = steps.flatMap(({ actual, latest, target }) => [actual, latest, target])
  const known = [...days.filter((on) => on !== null), today, addMonths(today, 6)].sort()
  const first = yearOf(known[0] ?? today)
  const last = yearOf(known.at(-1) ?? today)
  const [from, until] = [day(first, 1, 1), day(last + 1, 1, 1)]
  const all = daysBetween(from, until)
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  return { from, until, years, x: (on) => Math.round((daysBetween(from, on) / all) * pictureWidth * 10) / 10 }
}
