import { type Language, say } from '#core/texts.ts'
import { type LocalPack, lawOn, ruleNames } from '#regulations/index.ts'
import { numberWords } from '#regulations/numbers.rules.ts'
import type { RuleId } from '#regulations/provision.rules.ts'
import type { QuestionName } from '#regulations/questions.rules.ts'
import { questions } from '#regulations/questions.rules.ts'
import { regulationsTexts, type TextKey } from '#regulations/regulations.texts.ts'
import { settingNames, settingValues } from '#regulations/setting-names.texts.ts'
import { packWordTexts } from './pack-words.texts.ts'

/** One thing a pack does, and the rule it does it to. */
export interface PackLine {
  readonly does: 'tightens' | 'sets' | 'reminds'
  readonly rule: string
  readonly words: string
}

/** What a pack does, a sentence each: the numbers it makes stricter beside the national ones, settings, reminders. */
export function packLines(pack: LocalPack, language: Language): PackLine[] {
  return [...tightens(pack, language), ...sets(pack, language), ...reminds(pack, language)]
}

function tightens({ terms, from }: LocalPack, language: Language): PackLine[] {
  const law: Readonly<Record<string, object | undefined>> = lawOn(from)
  return Object.entries(terms).flatMap(([rule, chosen]) =>
    Object.keys(chosen).map((term) => {
      const national = { ...law[rule] }
      const said = (all: object) => numberWords(rule, term, { ...all }, language) ?? term
      const numbers = {
        rule: nameOf(rule, language),
        local: said({ ...national, ...chosen }),
        national: said(national),
      }
      return { does: 'tightens', rule, words: say(packWordTexts, 'tightens', language, numbers) } as const
    }),
  )
}

function sets({ settings }: LocalPack, language: Language): PackLine[] {
  return Object.entries(settings).flatMap(([question, chosen]) =>
    Object.entries(chosen).map(([setting, value]) => {
      const known = questions[question as QuestionName]?.settings as Readonly<
        Record<string, { readonly rule: string; readonly default: unknown } | undefined>
      >
      const { rule = '', default: standard = '' } = known?.[setting] ?? {}
      const numbers = {
        question: say(regulationsTexts, `question.${question}` as TextKey, language),
        setting: settingName(setting, language),
        local: settingWord(value, language),
        standard: settingWord(standard, language),
      }
      return { does: 'sets', rule, words: say(packWordTexts, 'sets', language, numbers) } as const
    }),
  )
}

function reminds({ reminders }: LocalPack, language: Language): PackLine[] {
  return reminders.map(({ rule, words: [zh, en] }) => {
    const numbers = { rule: nameOf(rule, language), words: language === 'zh' ? zh : en }
    return { does: 'reminds', rule, words: say(packWordTexts, 'reminds', language, numbers) }
  })
}

function nameOf(rule: string, language: Language): string {
  return rule in ruleNames ? say(ruleNames, rule as RuleId, language) : rule
}

/** The name of a setting, or its key where it has none. */
export function settingName(setting: string, language: Language): string {
  return setting in settingNames ? say(settingNames, setting as keyof typeof settingNames, language) : setting
}

/** A value of a setting in words. */
export function settingWord(value: unknown, language: Language): string {
  const key = String(value)
  return key in settingValues ? say(settingValues, key as keyof typeof settingValues, language) : key
}
