import { monthOf, quarterOf, yearOf } from '#core/day.ts'
import { type Language, say } from '#core/texts.ts'
import { chineseNumber } from '#regulations/sentences.rules.ts'
import { termTexts } from '../../gatherings-pages.texts.ts'
import type { Convener } from '../units.ts'
import type { PlanDraft } from './draft.ts'
import { planTexts } from './plan.texts.ts'

/** What such a gathering is usually called: 2026年第四季度支部党员大会暨主题党日. When it is, the leading purpose says. */
export function suggestedTitle(draft: PlanDraft, convener: Convener | undefined, language: Language): string {
  const { heldOn, kinds } = draft
  if (!heldOn || kinds.length === 0) return ''
  const number = quarterOf(heldOn)
  const month = monthOf(heldOn)
  const monthName = new Date(`${heldOn}T00:00Z`).toLocaleString('en', { month: 'long', timeZone: 'UTC' })
  const numbers = {
    year: yearOf(heldOn),
    number,
    quarter: chineseNumber(number),
    month,
    monthName,
    unit: convener?.name ?? '',
    forYear: draft.forYear ?? yearOf(heldOn),
  }
  const words = kinds.map((kind, place) =>
    place === 0 ? say(planTexts, `titled.${kind}`, language, numbers) : say(termTexts, `kind.${kind}`, language),
  )
  const before = words.slice(0, -1).join(language === 'zh' ? '、' : ', ')
  return [before, ...words.slice(-1)]
    .filter(Boolean)
    .join(say(planTexts, 'and', language))
    .slice(0, 80)
}
