import { useCallback } from 'react'
import type { No } from '#core/decision.ts'
import { say } from '#core/texts.ts'
import { type Refusal, sentenceOf } from '#web/api.ts'
import { useLanguage } from '#web/words.ts'
import { sentenceOfCode } from '../people-words.texts.ts'
import { taskTexts } from './person/person.texts.ts'

/** The sentence of a refusal, seen coming or answered by the server: the same one. */
export function useSentence(): (refusal: No | null | undefined) => string | null {
  const { language } = useLanguage()
  return useCallback(
    (refusal) => {
      if (!refusal) return null
      const { code, numbers } = refusal
      // The page reads again by itself, so what stands there now is to be looked at, not repeated.
      if (code === 'people.changed-meanwhile') return say(taskTexts, 'changed', language)
      return (
        sentenceOfCode(code, language, numbers) ?? ('zh' in refusal ? sentenceOf(refusal as Refusal, language) : code)
      )
    },
    [language],
  )
}
