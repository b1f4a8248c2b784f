import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import type { SettingValue } from '../answer.rules.ts'
import { type Law, lawOn } from '../law.rules.ts'
import type { Setting, Settings } from '../question.rules.ts'
import { isQuestion, questions } from '../questions.rules.ts'
import type { Threshold } from '../threshold.rules.ts'
import { type Strictness, strictness } from './strictness.rules.ts'

/** Words of a local pack, as its author wrote them. */
export type LocalWords = readonly [zh: string, en: string]

export type Term = number | Threshold

/**
 * What a branch or its superior adds to the national texts: numbers of rules made stricter, settings chosen, reminders.
 * It has an author, a version and days of force like any text, and can never loosen one.
 */
export interface LocalPack {
  readonly id: string
  readonly version: string
  readonly title: LocalWords
  readonly author: string
  readonly from: Day
  /** First day it no longer holds; null while in force. */
  readonly until: Day | null
  /** Rule → number → the stricter value. */
  readonly terms: Readonly<Record<string, Readonly<Record<string, Term>>>>
  /** Question → setting → value. */
  readonly settings: Readonly<Record<string, Readonly<Record<string, SettingValue>>>>
  readonly reminders: readonly { readonly rule: string; readonly words: LocalWords }[]
}

export type LocalRefusal =
  | 'local.ends-before-it-begins'
  | 'local.unknown-rule'
  | 'local.not-to-be-tightened'
  | 'local.loosens'
  | 'local.no-whole-number'
  | 'local.unknown-question'
  | 'local.unknown-setting'
  | 'local.setting-of-another-kind'
  | 'local.loosens-setting'

/** May this pack stand beside the national texts of its first day? Refused with the rule it would break. */
export function judgeLocalPack(pack: LocalPack): Decision<LocalPack, LocalRefusal> {
  const { from, until } = pack
  if (until !== null && until <= from) return no('local.ends-before-it-begins', { from, until })
  const law = lawOn(from)
  for (const [rule, terms] of Object.entries(pack.terms))
    for (const [term, value] of Object.entries(terms)) {
      const refused = looser(law, rule, term, value)
      if (refused) return refused
    }
  for (const { rule } of pack.reminders) if (!provisionIn(law, rule)) return no('local.unknown-rule', { rule })
  for (const [question, chosen] of Object.entries(pack.settings))
    for (const [setting, value] of Object.entries(chosen)) {
      const refused = looserSetting(question, setting, value)
      if (refused) return refused
    }
  return yes(pack)
}

export function provisionIn(law: Law, rule: string): Readonly<Record<string, unknown>> | undefined {
  return (law as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[rule]
}

function looser(law: Law, rule: string, term: string, value: Term) {
  const provision = provisionIn(law, rule)
  if (!provision) return no('local.unknown-rule', { rule })
  const way = wayOf(rule, term)
  const national = provision[term] as Term | undefined
  if (!way || national === undefined || typeof national !== typeof value)
    return no('local.not-to-be-tightened', { rule, term })
  if (typeof value === 'number' && (!Number.isInteger(value) || value < 1))
    return no('local.no-whole-number', { rule, term, local: value })
  if (isStricter(way, value, national)) return null
  return no('local.loosens', { rule, term, national: shown(national), local: shown(value) })
}

export function wayOf(rule: string, term: string): Strictness | undefined {
  return (strictness as Readonly<Record<string, Readonly<Record<string, Strictness>>>>)[rule]?.[term]
}

/** At least as strict: to repeat the national number is no fault. */
export function isStricter(way: Strictness, local: Term, national: Term): boolean {
  if (typeof local === 'number' || typeof national === 'number')
    return way === 'higher' ? Number(local) >= Number(national) : Number(local) <= Number(national)
  const [mine, theirs] = [local.of * national.times, national.of * local.times]
  return mine === theirs ? local.strict || !national.strict : mine > theirs
}

function shown(term: Term): string {
  return typeof term === 'number' ? `${term}` : `${term.strict ? '>' : '≥'} ${term.of}/${term.times}`
}

function looserSetting(question: string, setting: string, value: SettingValue) {
  if (!isQuestion(question)) return no('local.unknown-question', { question })
  const known = (questions[question].settings as Settings)[setting]
  if (!known) return no('local.unknown-setting', { question, setting })
  if (typeof known.default !== typeof value || (known.choices && !known.choices.includes(value)))
    return no('local.setting-of-another-kind', { question, setting })
  const loosens = no('local.loosens-setting', {
    question,
    setting,
    standard: String(known.default),
    local: String(value),
  })
  return isLooser(known, value, known.default) ? loosens : null
}

/** Never, where the setting has no stricter way. */
export function isLooser({ choices, stricter }: Setting, one: SettingValue, other: SettingValue): boolean {
  if (choices) return choices.indexOf(one) < choices.indexOf(other)
  return stricter !== undefined && !isStricter(stricter, Number(one), Number(other))
}
