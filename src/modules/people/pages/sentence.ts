import { useCallback } from 'react'
import type { No } from '#core/decision.ts'
import { say, type Texts } from '#core/texts.ts'
import { type Refusal, sentenceOf } from '#web/api.ts'
import { useLanguage } from '#web/words.ts'
import { peopleTexts } from '../people.texts.ts'
import { importTexts, oddTexts } from '../roster-import.texts.ts'
import { taskTexts } from './person/person.texts.ts'
import { useCodeWord } from './terms.tsx'

const sentences: Texts = {
  ...peopleTexts,
  ...importTexts,
  ...oddTexts,
  // The page reads again by itself, so what stands there now is to be looked at, not repeated.
  'people.changed-meanwhile': taskTexts.changed,
}

/**
 * The sentence of a refusal, seen coming or answered by the server: the same one, with kinds and offices by their words instead
 * of their codes.
 */
export function useSentence(): (refusal: No | null | undefined) => string | null {
  const { language } = useLanguage()
  const wordOf = useCodeWord()
  return useCallback(
    (refusal) => {
      if (!refusal) return null
      const { code, numbers } = refusal
      const worded = Object.entries(numbers).map(([key, value]) => [
        key,
        typeof value === 'string' ? wordOf(value) : value,
      ])
      if (code in sentences) return say(sentences, code, language, Object.fromEntries(worded))
      return 'zh' in refusal ? sentenceOf(refusal as Refusal, language) : code
    },
    [language, wordOf],
  )
}
