import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import { audienceOf, type ConvenerKind } from '#modules/gatherings/plan.rules.ts'
import type { GatheringState, PurposeKind } from '#modules/gatherings/terms.rules.ts'
import { everyOf, lastDayOf, type Period } from '#regulations/period.rules.ts'

/** Duties a line may be meant to meet. Whoever plans links them; nothing is inferred (MT-10). */
export const planRules = [
  'MT-01',
  'MT-02',
  'MT-03',
  'TP-01',
  'MT-04',
  'OL-01',
  'DA-01',
  'PB-02',
  'CM-03',
  'HT-01',
  'ED-01',
  'ED-02',
  'DU-19',
] as const
export type PlanRule = (typeof planRules)[number]

/** Who answers for a line, where it is an office and not a person. */
export const offices = [
  'secretary',
  'deputy-secretary',
  'organisation',
  'publicity',
  'discipline',
  'group-leader',
] as const
export type Office = (typeof offices)[number]

/** `missed`: its month or quarter is over and nothing was held for it. */
export const lineStates = ['planned', 'convened', 'done', 'missed', 'dropped'] as const
export type LineState = (typeof lineStates)[number]

export interface Standing {
  readonly period: Period
  readonly droppedOn: Day | null
  readonly doneOn: Day | null
  /** Of the gathering linked to it; null where none is. */
  readonly gathering: GatheringState | null
}

export function lineState({ period, droppedOn, doneOn, gathering }: Standing, today: Day): LineState {
  if (droppedOn) return 'dropped'
  if (doneOn || gathering === 'closed') return 'done'
  if (gathering !== null && gathering !== 'cancelled') return 'convened'
  return lastDayOf(period) < today ? 'missed' : 'planned'
}

/** Is it planned for this month: in it, or in its quarter? */
export function isOfMonth(period: Period, month: string): boolean {
  if (everyOf(period) === 'month') return period === month
  return period === `${month.slice(0, 4)}Q${Math.ceil(Number(month.slice(5)) / 3)}`
}

/** In the order of the year: a quarter's after those of its last month. */
export function byPeriod(one: { readonly period: Period }, other: { readonly period: Period }): number {
  const place = ({ period }: { readonly period: Period }) => `${lastDayOf(period)} ${period.includes('Q') ? 1 : 0}`
  return place(one).localeCompare(place(other))
}

interface Written {
  readonly period: Period
  readonly purpose: PurposeKind | null
  readonly words: string | null
}

/** A line says what it is, in its year, and a gathering is one its unit may convene (BR18 art. 11-13, 16-18). */
export function mayPlan(
  { period, purpose, words }: Written,
  year: number,
  unit: ConvenerKind,
): Decision<undefined, 'workplan.says-nothing' | 'workplan.of-another-year' | 'workplan.not-of-unit'> {
  if (purpose === null && words === null) return no('workplan.says-nothing')
  if (!period.startsWith(String(year))) return no('workplan.of-another-year', { period, year })
  return purpose === null || audienceOf(unit, [purpose]).ok ? yes() : no('workplan.not-of-unit', { purpose })
}
