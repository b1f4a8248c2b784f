import { firstDayOf, type Period, periodsBetween } from '#regulations/period.rules.ts'
import type { DutyState } from '../duty.rules.ts'
import type { CadenceRule } from '../duty-kinds.rules.ts'
import { cadenceOf } from '../families/cadence.rules.ts'
import type { DutyLine } from './duty.ts'

/** One duty of the year's picture. */
export interface YearCell {
  readonly period: Period
  /** Months it spans. */
  readonly months: 1 | 3 | 12
  /** Null where nothing is kept: before the unit or the ledger began, or after the unit ended. */
  readonly state: DutyState | null
  readonly daysLeft: number
  readonly metOn: string | null
}

export interface YearLine {
  readonly unit: DutyLine['unit']
  readonly rule: CadenceRule
  readonly cells: readonly YearCell[]
  readonly done: number
  readonly needed: number
}

interface Summed {
  readonly unit: DutyLine['unit']
  readonly rules: readonly { readonly rule: CadenceRule; readonly done: number; readonly needed: number }[]
}

/**
 * The rows of a year: every rule of every unit, period by period. Kept duties as they are; of the periods ahead that are not
 * kept yet, as many are due as the summary counts.
 */
export function yearLines(
  units: readonly Summed[],
  duties: readonly DutyLine[],
  year: number,
  today: string,
): YearLine[] {
  const kept = new Map(duties.map((duty) => [`${duty.unit.id} ${duty.rule} ${duty.period}`, duty]))
  return units.flatMap(({ unit, rules }) =>
    rules.map(({ rule, done, needed }) => {
      const every = cadenceOf(rule, today)
      const periods = periodsBetween(`${year}-01-01`, `${year}-12-31`, every)
      const known = periods.map((period) => kept.get(`${unit.id} ${rule} ${period}`))
      let ahead = needed - known.filter((duty) => duty && duty.state !== 'not-applicable').length
      const cells = periods.map((period, place): YearCell => {
        const months = ({ month: 1, quarter: 3, year: 12 } as const)[every]
        const duty = known[place]
        if (duty) return { period, months, state: duty.state, daysLeft: duty.daysLeft, metOn: duty.metOn }
        const due = firstDayOf(period) > today && ahead-- > 0
        return { period, months, state: due ? 'due' : null, daysLeft: 0, metOn: null }
      })
      return { unit, rule, cells, done, needed }
    }),
  )
}
