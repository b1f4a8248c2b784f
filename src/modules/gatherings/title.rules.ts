import { type Day, monthOf, quarterOf, yearOf } from '#core/day.ts'
import { type Language, say } from '#core/texts.ts'
import { chineseNumber } from '#regulations/sentences.rules.ts'
import { termTexts } from './gatherings-pages.texts.ts'
import type { PurposeKind } from './terms.rules.ts'
import { titleTexts } from './title.texts.ts'

interface Titled {
  readonly heldOn: Day
  readonly kinds: readonly PurposeKind[]
  readonly unit: string
  /** Of a yearly purpose; null: the year of the day. */
  readonly forYear?: string | null
}

/** What such a gathering is usually called: 2026年第四季度支部党员大会暨主题党日. */
export function usualTitle({ heldOn, kinds, unit, forYear = null }: Titled, language: Language): string {
  const number = quarterOf(heldOn)
  const month = monthOf(heldOn)
  const monthName = new Date(`${heldOn}T00:00Z`).toLocaleString('en', { month: 'long', timeZone: 'UTC' })
  const numbers = {
    year: yearOf(heldOn),
    number,
    quarter: chineseNumber(number),
    month,
    monthName,
    unit,
    forYear: forYear ?? yearOf(heldOn),
  }
  const words = kinds.map((kind, place) =>
    place === 0 ? say(titleTexts, `titled.${kind}`, language, numbers) : say(termTexts, `kind.${kind}`, language),
  )
  const before = words.slice(0, -1).join(language === 'zh' ? '、' : ', ')
  return [before, ...words.slice(-1)]
    .filter(Boolean)
    .join(say(titleTexts, 'and', language))
    .slice(0, 80)
}
