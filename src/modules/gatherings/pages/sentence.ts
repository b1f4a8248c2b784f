import { useCallback } from 'react'
import type { Numbers } from '#core/decision.ts'
import { say, type Texts } from '#core/texts.ts'
import { useLanguage } from '#web/words.ts'
import { gatheringsTexts } from '../gatherings.texts.ts'
import { seriesTexts } from '../series.texts.ts'

const sentences: Texts = { ...gatheringsTexts, ...seriesTexts }

/** The sentence of a refusal that is seen coming: the very one the server would answer with. */
export function useSentence() {
  const { language } = useLanguage()
  return useCallback(
    (coming: { readonly code: string; readonly numbers: Numbers } | null) =>
      coming && coming.code in sentences ? say(sentences, coming.code, language, coming.numbers) : null,
    [language],
  )
}
