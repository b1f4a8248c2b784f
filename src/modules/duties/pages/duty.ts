import type { OutputOf } from '#core/operation.ts'
import { periodWords } from '#regulations/index.ts'
import type { Wire } from '#web/api.ts'
import { useLanguage, useWords } from '#web/words.ts'
import type { listBoard } from '../duties.contract.ts'
import { dutiesTexts } from '../duties.texts.ts'
import { type DutyRule, daysRemembered, openStates } from '../duty.rules.ts'

export type DutyLine = Wire<OutputOf<typeof listBoard>>['duties'][number]

/** What a duty is told apart by. */
export interface DutyKey {
  readonly unitId: string
  readonly rule: DutyRule
  readonly period: string
}

export function keyOf({ unit, rule, period }: Pick<DutyLine, 'unit' | 'rule' | 'period'>): DutyKey {
  return { unitId: unit.id, rule, period }
}

export function textOf({ unitId, rule, period }: DutyKey): string {
  return `${unitId} ${rule} ${period}`
}

/** The part of the board a duty stands in: the order is the board's own. */
export function partOf({ state, daysLeft }: DutyLine): 'lately' | 'still' | 'before' | 'over' {
  if (!openStates.includes(state)) return 'over'
  if (state !== 'overdue' && state !== 'needs-human') return 'still'
  return daysLeft >= -daysRemembered ? 'lately' : 'before'
}

/** The form that gets on with a duty, already filled in. */
export function hrefOf(action: NonNullable<DutyLine['action']>): string {
  if (action.open === 'gathering') return `/gatherings/${action.gatheringId}`
  const { purpose, unitId, period } = action
  return `/gatherings/plan?${new URLSearchParams({ purpose, unitId, period })}`
}

/** Names of duties: 除尘党小组 党小组会, and with the period for whoever only hears it. */
export function useDutyNames() {
  const t = useWords(dutiesTexts)
  const { language } = useLanguage()
  const short = (unit: string, rule: DutyRule) =>
    language === 'zh' ? `${unit} ${t(`rule.${rule}`)}` : `${t(`rule.${rule}`)}, ${unit}`
  return {
    rule: (rule: DutyRule) => t(`rule.${rule}`),
    short,
    full: ({ unit, rule, period }: Pick<DutyLine, 'unit' | 'rule' | 'period'>) =>
      language === 'zh'
        ? `${periodWords(period, language)} ${short(unit.name, rule)}`
        : `${short(unit.name, rule)}, ${periodWords(period, language)}`,
  }
}
