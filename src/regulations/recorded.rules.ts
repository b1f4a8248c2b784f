import type { Day } from '#core/day.ts'

/** A day on which something was done, if it was done by the day asked about: what lies ahead has not happened. */
export function recordedBy(day: Day | null | undefined, on: Day): Day | null {
  return day != null && day <= on ? day : null
}
