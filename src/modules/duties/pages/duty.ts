import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import { useLanguage } from '#web/words.ts'
import type { listBoard } from '../duties.contract.ts'
import { daysRemembered, openStates } from '../duty.rules.ts'
import type { DutyRule } from '../duty-kinds.rules.ts'
import { dutyWords, fullWords, ruleWords } from '../duty-words.rules.ts'

export type DutyLine = Wire<OutputOf<typeof listBoard>>['duties'][number]

/** What a duty is told apart by. */
export interface DutyKey {
  readonly unitId: string
  readonly personId: string | null
  readonly rule: DutyRule
  readonly period: string
}

export function keyOf({ unit, person, rule, period }: Pick<DutyLine, 'unit' | 'person' | 'rule' | 'period'>): DutyKey {
  return { unitId: unit.id, personId: person?.id ?? null, rule, period }
}

export function textOf({ unitId, personId, rule, period }: DutyKey): string {
  return `${unitId} ${personId ?? ''} ${rule} ${period}`
}

/** The part of the board a duty stands in: the order is the board's own. */
export function partOf({ state, daysLeft }: DutyLine): 'lately' | 'still' | 'before' | 'over' {
  if (!openStates.includes(state)) return 'over'
  if (state !== 'overdue' && state !== 'needs-human') return 'still'
  return daysLeft >= -daysRemembered ? 'lately' : 'before'
}

/** Names of duties, and with the period for whoever only hears it. */
export function useDutyNames() {
  const { language } = useLanguage()
  return {
    rule: (rule: DutyRule) => ruleWords(rule, language),
    short: (unit: string, rule: DutyRule) => dutyWords({ unit: { name: unit }, rule }, language),
    of: (line: Pick<DutyLine, 'unit' | 'person' | 'rule'>) => dutyWords(line, language),
    full: (line: Pick<DutyLine, 'unit' | 'person' | 'rule' | 'period'>) => fullWords(line, language),
  }
}
