import { type Language, say, type Texts } from '#core/texts.ts'
import { type Brackets, percent, yuan } from './dues/money.rules.ts'
import { numberTexts, valueTexts } from './numbers.texts.ts'
import type { Threshold } from './threshold.rules.ts'

type Terms = Readonly<Record<string, unknown>>
const sentences: Partial<Texts> = numberTexts
const words: Partial<Texts> = valueTexts

/** What the numbers of a rule say, each in words: 每季度至少 1 次. Days, lists and rates count as numbers here. */
export function numbersOf(rule: string, terms: Terms, language: Language): string[] {
  return Object.keys(terms).flatMap((term) => numberWords(rule, term, terms, language) ?? [])
}

/** One number of a rule in words, or null where nothing is said of it. `terms` are all of the rule's. */
export function numberWords(rule: string, term: string, terms: Terms, language: Language): string | null {
  const sentence = sentences[keyOf(rule, term)]
  const value = terms[term]
  if (!sentence || value === null || value === undefined) return null
  const told = Object.fromEntries(Object.entries(terms).map(([name, one]) => [name, valueWords(name, one, language)]))
  const bar = isThreshold(value) ? barOf(value, language) : {}
  return say({ sentence }, 'sentence', language, { ...told, value: valueWords(term, value, language), ...bar })
}

/** The 25 steps speak alike. */
function keyOf(rule: string, term: string): string {
  return `${rule.replace(/^DV-step-\d+$/, 'DV-step')}.${term}`
}

function valueWords(term: string, value: unknown, language: Language): string {
  if (term === 'brackets') return ratesOf(value as Brackets, language)
  if (typeof value === 'number' && /^fen/.test(term)) return yuan(value).replace(/\.00$/, '')
  if (Array.isArray(value))
    return value.map((one) => valueWords(term, one, language)).join(language === 'zh' ? '、' : ', ')
  const word = typeof value === 'string' ? words[value] : undefined
  return word ? say({ word }, 'word', language) : String(value)
}

/** Is it a share in whole numbers? */
export function isThreshold(value: unknown): value is Threshold {
  return typeof value === 'object' && value !== null && 'times' in value && 'strict' in value
}

function barOf({ of, times, strict }: Threshold, language: Language) {
  return { bar: say(valueTexts, strict ? 'moreThan' : 'atLeast', language), share: `${of}/${times}` }
}

function ratesOf(brackets: Brackets, language: Language): string {
  const lines = brackets.map(({ fenAtMost, perMille }) =>
    fenAtMost === null
      ? say(valueTexts, 'above', language, { rate: percent(perMille) })
      : say(valueTexts, 'upTo', language, { limit: fenAtMost / 100, rate: percent(perMille) }),
  )
  return lines.join(language === 'zh' ? '，' : ', ')
}
