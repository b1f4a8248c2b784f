import { type Language, say } from '#core/texts.ts'
import { isPeriod } from '#regulations/period.rules.ts'
import { periodWords } from '#regulations/sentences.rules.ts'
import { dutiesTexts } from './duties.texts.ts'
import { type DutyRule, familyOf } from './duty-kinds.rules.ts'
import type { FormName } from './forms.rules.ts'

interface Named {
  readonly unit: { readonly name: string }
  readonly person?: { readonly name: string } | null
  readonly rule: DutyRule
  /** How many it is about, where one line stands for many. */
  readonly people?: number
}

export function ruleWords(rule: DutyRule, language: Language): string {
  return say(dutiesTexts, `rule.${rule}`, language)
}

/** 除尘党小组 党小组会; 沐野 党员学时; 沐野等 19 人 党员学时. */
export function dutyWords({ unit, person, rule, people = 1 }: Named, language: Language): string {
  const name = person?.name ?? unit.name
  const whose = people > 1 ? say(dutiesTexts, 'andOthers', language, { name, count: people }) : name
  const word = ruleWords(rule, language)
  return language === 'zh' ? `${whose} ${word}` : `${word}, ${whose}`
}

/** The period a duty returns in, or the day it runs from; nothing where the day says nothing a reader needs. */
export function whenWords(rule: DutyRule, period: string, language: Language): string {
  if (isPeriod(period)) return periodWords(period, language)
  return familyOf(rule) === 'development' || rule === 'TR-07'
    ? ''
    : say(dutiesTexts, 'since', language, { day: period })
}

/** The full name for whoever only hears it: 2026年11月 除尘党小组 党小组会; 沐野 必谈（自 2026-11-02）. */
export function fullWords(line: Named & { readonly period: string }, language: Language): string {
  const when = whenWords(line.rule, line.period, language)
  const words = dutyWords(line, language)
  if (!when) return words
  if (language === 'en') return `${words}, ${when}`
  return isPeriod(line.period) ? `${when} ${words}` : `${words}（${when}）`
}

type Action =
  | { readonly open: 'gathering'; readonly gatheringId: string }
  | { readonly open: 'plan-gathering'; readonly purpose: string; readonly unitId: string; readonly period: string }
  | { readonly open: 'form'; readonly form: FormName; readonly about: Readonly<Record<string, string>> }

/** The page that gets on with a duty, its form already filled in. */
export function hrefOf(action: Action): string {
  switch (action.open) {
    case 'gathering':
      return `/gatherings/${action.gatheringId}`
    case 'plan-gathering': {
      const { purpose, unitId, period } = action
      return address('/gatherings/plan', { purpose, unitId, period })
    }
    case 'form':
      return formHref(action.form, action.about)
  }
}

function formHref(form: FormName, about: Readonly<Record<string, string>>): string {
  const { person = '', rule = '', ...rest } = about
  switch (form) {
    case 'election':
      return address('/terms', { do: 'plan-election', ...rest })
    case 'election-report':
      return address('/terms', { do: 'report', ...rest })
    case 'vacancy':
      return address('/terms', rest)
    case 'step':
      return address(`/development/${person}`, { do: 'record', step: rule })
    case 'talk':
      return address('/talks', { do: 'talk', ...(person ? { person } : {}), ...rest })
    case 'learning':
      return address('/learning', { do: 'entry', ...(person ? { person } : {}), ...rest })
    case 'dues':
      return address('/dues', { do: 'collect', ...rest })
    case 'dues-telling':
      return address('/dues', { do: 'publish', ...rest })
    case 'dues-member':
      return address('/dues', { person, ...rest })
    case 'letter':
      return address('/transfers', { do: 'counterfoil', ...rest })
    case 'contact':
      return address('/transfers', { do: 'contact', ...rest })
    case 'absence':
      return address('/transfers', { tab: 'away', ...rest })
  }
}

interface Acted {
  readonly unit: { readonly id: string }
  readonly rule: DutyRule
  readonly action: Action | null
  readonly people?: number
}

/** The one link of a line and what it says; of a line that stands for many, the board of each of them. */
export function linkOf(
  { unit, rule, action, people = 1 }: Acted,
  language: Language,
): { readonly href: string; readonly words: string } | null {
  if (people > 1)
    return {
      href: address('/duties', { by: 'person', unit: unit.id, rule }),
      words: say(dutiesTexts, 'open.each', language),
    }
  return action && { href: hrefOf(action), words: actionWords(action, language) }
}

interface Recorded {
  readonly branch: { readonly id: string }
  readonly person: { readonly id: string } | null
  readonly rule: DutyRule
  readonly period: string
}

/** The page that keeps what met a duty, where no gathering did; null for those only a gathering meets. */
export function recordHref({ branch, person, rule, period }: Recorded): string | null {
  const year = { year: period.slice(0, 4) }
  const about = person ? { person: person.id } : {}
  switch (familyOf(rule)) {
    case 'cadence':
    case 'birthdays':
      return null
    case 'terms':
      return address('/terms', { branch: branch.id })
    case 'development':
      return `/development/${person?.id}`
    case 'talks':
      return address('/talks', { branch: branch.id, ...year })
    case 'learning':
      return address('/learning', { unit: branch.id, ...year, ...about })
    case 'dues':
      return address('/dues', { branch: branch.id, ...year, ...about })
    case 'transfers':
      return address('/transfers', rule === 'TR-07' || rule === 'TR-08' ? { tab: 'away' } : {})
  }
}

function address(path: string, query: Readonly<Record<string, string>>): string {
  const asked = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `${path}?${asked.join('&')}`
}

/** What the link says: open the record, convene, or what the form does. */
export function actionWords(action: Action, language: Language): string {
  switch (action.open) {
    case 'gathering':
      return say(dutiesTexts, 'open.gathering', language)
    case 'plan-gathering':
      return say(dutiesTexts, 'open.plan', language)
    case 'form':
      return say(dutiesTexts, `open.${action.form}`, language)
  }
}
