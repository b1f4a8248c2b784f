/**
 * Calendar days of the plant, written `YYYY-MM-DD`. Month arithmetic is by calendar month: where the target month
 * lacks the day, its last day (CAL-01); a year is never 365 days, a month never 30 (CAL-02).
 */
export type Day = string

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

export function isDay(text: string): boolean {
  const found = pattern.exec(text)
  if (!found) return false
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function day(year: number, month: number, dayOfMonth: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

export function yearOf(on: Day): number {
  return Number(on.slice(0, 4))
}

/** 1 to 12. */
export function monthOf(on: Day): number {
  return Number(on.slice(5, 7))
}

export function dayOfMonth(on: Day): number {
  return Number(on.slice(8, 10))
}

/** 1 to 4. */
export function quarterOf(on: Day): number {
  return Math.ceil(monthOf(on) / 3)
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days since 1970-01-01. */
export function dayIndex(on: Day): number {
  return Math.round(Date.UTC(yearOf(on), monthOf(on) - 1, dayOfMonth(on)) / 86_400_000)
}

export function dayAt(index: number): Day {
  return new Date(index * 86_400_000).toISOString().slice(0, 10)
}

export function addDays(on: Day, days: number): Day {
  return dayAt(dayIndex(on) + days)
}

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayIndex(to) - dayIndex(from)
}

/** Counted from the start day, never chained: 2025-08-31 + 6 months is 2026-02-28, + 12 is 2026-08-31. */
export function addMonths(on: Day, months: number): Day {
  const count = yearOf(on) * 12 + monthOf(on) - 1 + months
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
  return day(year, month, Math.min(dayOfMonth(on), daysInMonth(year, month)))
}

export function addYears(on: Day, years: number): Day {
  return addMonths(on, years * 12)
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(on: Day): number {
  return ((((dayIndex(on) + 3) % 7) + 7) % 7) + 1
}

export function firstOfMonth(on: Day): Day {
  return `${on.slice(0, 7)}-01`
}

export function lastOfMonth(on: Day): Day {
  return day(yearOf(on), monthOf(on), daysInMonth(yearOf(on), monthOf(on)))
}

export function firstOfQuarter(on: Day): Day {
  return day(yearOf(on), quarterOf(on) * 3 - 2, 1)
}

export function lastOfQuarter(on: Day): Day {
  return lastOfMonth(day(yearOf(on), quarterOf(on) * 3, 1))
}

/** The day an instant falls on in a zone east or west of Greenwich, by its name (`Asia/Shanghai`). */
export function dayIn(zone: string, instant: Date): Day {
  return formatOf(zone).format(instant)
}

// Making a format takes a hundred times as long as using it.
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
  formats.set(zone, made)
  return made
}
