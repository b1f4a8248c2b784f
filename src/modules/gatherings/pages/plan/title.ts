import type { Language } from '#core/texts.ts'
import { usualTitle } from '../../title.rules.ts'
import type { Convener } from '../units.ts'
import type { PlanDraft } from './draft.ts'

/** What it is called unless somebody types a title. */
export function suggestedTitle(draft: PlanDraft, convener: Convener | undefined, language: Language): string {
  const { heldOn, kinds, forYear } = draft
  if (!heldOn || kinds.length === 0) return ''
  return usualTitle({ heldOn, kinds, unit: convener?.name ?? '', forYear }, language)
}
