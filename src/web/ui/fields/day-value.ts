import { type CalendarDate, parseDate, parseTime, type Time } from '@internationalized/date'

/** 'YYYY-MM-DD' as React Aria's date; null for what is not a day. */
export function dateOf(day: string | null | undefined): CalendarDate | null {
  if (!day) return null
  try {
    return parseDate(day)
  } catch {
    return null
  }
}

/** 'HH:MM' as React Aria's time; null for what is not one. */
export function timeOf(time: string | null | undefined): Time | null {
  if (!time) return null
  try {
    return parseTime(time)
  } catch {
    return null
  }
}
