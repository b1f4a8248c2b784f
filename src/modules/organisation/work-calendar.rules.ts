import { type Day, weekdayOf, yearOf } from '#core/day.ts'

/** The State Council's notice for a year: days off as spans, both ends included, and the weekend days that are worked. */
interface Notice {
  readonly off: readonly (readonly [from: string, to: string])[]
  readonly worked: readonly string[]
}

// Branch facts 2.1. A year is added when its notice is published; until then its days are provisional (CAL-04).
const notices: Readonly<Record<number, Notice>> = {
  2026: {
    off: [
      ['01-01', '01-03'],
      ['02-15', '02-23'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-19', '06-21'],
      ['09-25', '09-27'],
      ['10-01', '10-07'],
    ],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
}

/** Whether a crew on day hours works, and whether that may still change because the year's notice is not out. */
export function workDay(on: Day): { readonly works: boolean; readonly provisional: boolean } {
  const weekday = weekdayOf(on) <= 5
  const notice = notices[yearOf(on)]
  if (!notice) return { works: weekday, provisional: true }
  const date = on.slice(5)
  if (notice.worked.includes(date)) return { works: true, provisional: false }
  const off = notice.off.some(([from, to]) => from <= date && date <= to)
  return { works: weekday && !off, provisional: false }
}
