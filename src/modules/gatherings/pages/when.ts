import { dayOfMonth, monthOf, weekdayOf, yearOf } from '#core/day.ts'
import type { Language } from '#core/texts.ts'

const weekdays = {
  zh: ['一', '二', '三', '四', '五', '六', '日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** 11 月 25 日 / 25 Nov; with the year when it is not this one. */
export function dayWords(on: string, language: Language, today?: string): string {
  const otherYear = today === undefined || yearOf(today) !== yearOf(on)
  if (language === 'en') return `${dayOfMonth(on)} ${months[monthOf(on) - 1]}${otherYear ? ` ${yearOf(on)}` : ''}`
  return `${otherYear ? `${yearOf(on)} 年 ` : ''}${monthOf(on)} 月 ${dayOfMonth(on)} 日`
}

/** 周三 / Wed. */
export function weekdayWords(on: string, language: Language): string {
  const name = weekdays[language][weekdayOf(on) - 1] ?? ''
  return language === 'zh' ? `周${name}` : name
}

/** As ledgers write it: 11-25 within the year, 2026-12-05 otherwise. */
export function ledgerDay(on: string, today: string): string {
  return yearOf(on) === yearOf(today) ? on.slice(5) : on
}

/** 14:00–15:30, or 14:00 while the end is open. */
export function hours(startsAt: string, endsAt: string | null): string {
  return endsAt ? `${startsAt}–${endsAt}` : startsAt
}

/** The clock of an instant in the plant's zone: 15:06. */
export function clockOf(instant: string | Date, zone: string): string {
  return new Date(instant).toLocaleTimeString('sv-SE', { timeZone: zone, timeStyle: 'short' })
}

/** Day and clock of an instant in the plant's zone: 2026-11-25 15:06. */
export function momentOf(instant: string | Date, zone: string): string {
  return new Date(instant).toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
}

/** Short facts side by side. The Chinese dot is a full em and takes no spaces. */
export function dotted(facts: readonly (string | null | undefined)[], language: Language): string {
  return facts.filter(Boolean).join(language === 'zh' ? '·' : ' · ')
}
