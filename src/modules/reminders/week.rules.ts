import { addDays, type Day, weekdayOf } from '#core/day.ts'
import { dayOfMinute, instantOf, minuteOf, plantMinute } from '#modules/organisation/clock.rules.ts'

/** Letters leave on Monday at seven by the plant's clock. */
const leavesAt = 7 * 60
/** One that could not leave is tried until Wednesday is over; later the week is no news. */
const daysTried = 3

export function mondayOf(on: Day): Day {
  return addDays(on, 1 - weekdayOf(on))
}

/** The week whose letters may leave at this instant, with the instant since when; null outside Monday 07:00 to Wednesday. */
export function weekOfLetters(zone: string, now: Date): { readonly monday: Day; readonly since: Date } | null {
  const minute = plantMinute(zone, now)
  const monday = mondayOf(dayOfMinute(minute))
  const opens = minuteOf(monday, leavesAt)
  if (minute < opens || minute >= minuteOf(addDays(monday, daysTried))) return null
  return { monday, since: instantOf(zone, opens) }
}
