import type { Language } from '#core/texts.ts'

/** `11-25 09:20` within this year, `2025-11-25 09:20` otherwise; in the plant's zone. */
export function dateTime(instant: string, zone: string, now: Date = new Date()): string {
  const parts = stamp(instant, zone)
  return parts.slice(0, 4) === stamp(now.toISOString(), zone).slice(0, 4) ? parts.slice(5) : parts
}

/** `09:20` in the plant's zone. */
export function timeOfDay(instant: string, zone: string): string {
  return stamp(instant, zone).slice(11)
}

/** `2026-11-25 09:20` in the plant's zone. */
export function stamp(instant: string, zone: string): string {
  return new Date(instant).toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16)
}

/** `11-25` within the year of `today`, `2025-11-25` otherwise: as ledgers write a day. */
export function shortDay(on: string, today: string): string {
  return on.slice(0, 4) === today.slice(0, 4) ? on.slice(5) : on
}

/** 周三, Wed. */
export function weekday(on: string, language: Language): string {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`))
}
