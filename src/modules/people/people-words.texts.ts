import type { Numbers } from '#core/decision.ts'
import { type Language, say, type Texts } from '#core/texts.ts'
import { ledgerTexts } from './ledger.texts.ts'
import { peopleTexts } from './people.texts.ts'
import { termTexts } from './people-pages.texts.ts'
import { importTexts, oddTexts } from './roster-import.texts.ts'
import { termRefusals } from './term-refusals.texts.ts'

/** The words of the closed sets: `kind.full`, `role.secretary`, `left.transfer`. */
export const peopleWords = { ...ledgerTexts, ...termTexts }

const sets = ['kind', 'role', 'duty', 'sex', 'precision', 'field'] as const

/** The word of a code that says of itself what it is, as refusals and histories carry them; what is no code stays as it is. */
export function wordOfCode(code: string, language: Language): string {
  const key = ['', ...sets.map((set) => `${set}.`)].map((set) => set + code).find((one) => one in peopleWords)
  return key ? say<string>(peopleWords, key, language) : code
}

const sentences: Texts = { ...peopleTexts, ...importTexts, ...oddTexts, ...termRefusals }

/** The sentence of a refusal or an odd value, with kinds and offices by their words; null for one of another module. */
export function sentenceOfCode(code: string, language: Language, numbers: Numbers): string | null {
  const worded = Object.entries(numbers).map(([key, value]) => [
    key,
    typeof value === 'string' ? wordOfCode(value, language) : value,
  ])
  return code in sentences ? say(sentences, code, language, Object.fromEntries(worded)) : null
}
