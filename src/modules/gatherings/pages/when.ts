import { type Day, dayOfMonth, monthOf, yearOf } from '#core/day.ts'
import type { Language } from '#core/texts.ts'

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** 11月25日 / 25 Nov; with the year when it is not this one. */
export function dayWords(on: string, language: Language, today: string): string {
  const otherYear = yearOf(today) !== yearOf(on)
  if (language === 'en') return `${dayOfMonth(on)} ${months[monthOf(on) - 1]}${otherYear ? ` ${yearOf(on)}` : ''}`
  return `${otherYear ? `${yearOf(on)}年` : ''}${monthOf(on)}月${dayOfMonth(on)}日`
}

/** 14:00–15:30, or 14:00 while the end is open. */
export function hours(startsAt: string, endsAt: string | null): string {
  return endsAt ? `${startsAt}–${endsAt}` : startsAt
}

/** Short facts side by side. The Chinese dot is a full em and takes no spaces. */
export function dotted(facts: readonly (string | null | undefined)[], language: Language): string {
  return facts.filter(Boolean).join(language === 'zh' ? '·' : ' · ')
}

/** The later of two days. */
export function laterOf(one: Day, other: Day): Day {
  return [one, other].toSorted()[1] ?? one
}
