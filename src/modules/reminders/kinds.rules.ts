import { type Language, say } from '#core/texts.ts'
import { termTexts } from '#modules/gatherings/gatherings-pages.texts.ts'
import type { PurposeKind } from '#modules/gatherings/terms.rules.ts'

/** What a gathering is held for, in words. */
export function kindsOf(kinds: readonly PurposeKind[], language: Language): string {
  return kinds.map((kind) => say(termTexts, `kind.${kind}`, language)).join(language === 'zh' ? '、' : ', ')
}
