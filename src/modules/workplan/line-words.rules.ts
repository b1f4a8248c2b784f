import { type Language, say } from '#core/texts.ts'
import { termTexts } from '#modules/gatherings/gatherings-pages.texts.ts'
import type { PurposeKind } from '#modules/gatherings/terms.rules.ts'
import { ruleNames } from '#regulations/rule-names.texts.ts'
import { periodWords } from '#regulations/sentences.rules.ts'
import type { Office, PlanRule } from './plan-line.rules.ts'
import { workplanTerms } from './workplan.texts.ts'

interface Line {
  readonly period: string
  readonly purpose: PurposeKind | null
  readonly words: string | null
  readonly unit: { readonly name: string }
  readonly person: { readonly name: string } | null
  readonly office: Office | null
  readonly rule: PlanRule | null
}

/** 党课：安全生产, 支部党员大会, 困难职工走访 */
export function whatWords({ purpose, words }: Pick<Line, 'purpose' | 'words'>, language: Language): string {
  const kind = purpose && say(termTexts, `kind.${purpose}`, language)
  return [kind, words].filter(Boolean).join(language === 'zh' ? '：' : ': ')
}

export function responsibleWords({ person, office }: Pick<Line, 'person' | 'office'>, language: Language): string {
  const held = office && say(workplanTerms, `office.${office}`, language)
  return [held, person?.name].filter(Boolean).join(' ')
}

export function dutyWords(rule: PlanRule | null, language: Language): string {
  return rule ? `${rule} ${say(ruleNames, rule, language)}` : ''
}

/** What of a line an amendment tells, field by field, in the words of the plan. */
export function fieldsOf(line: Line): Readonly<Record<'period' | 'what' | 'unit' | 'responsible' | 'rule', string>> {
  return {
    period: periodWords(line.period, 'zh'),
    what: whatWords(line, 'zh'),
    unit: line.unit.name,
    responsible: responsibleWords(line, 'zh'),
    rule: dutyWords(line.rule, 'zh'),
  }
}
