import { addDays, addMonths, type Day } from '#core/day.ts'
import { firstDayOf, lastDayOf, type Period, periodOf, periodsBetween } from '#regulations/period.rules.ts'
import { type Duty, keyOf, openStates } from './duty.rules.ts'
import { calendarRules, dutiesOf } from './duty-keeping.rules.ts'
import { type CadenceRule, type DutyRule, type Family, familyNames, purposeFor, rulesFor } from './duty-kinds.rules.ts'
import type { BranchFacts, UnitFacts } from './facts/facts.rules.ts'
import { cadenceAnswer, cadenceOf } from './families/cadence.rules.ts'

/** How far ahead one looks, in months, the running one included. */
export const monthsAhead = 12

/** `planned`: a gathering that is convened will meet it, once its record is closed. */
export const forecastStates = ['open', 'planned', 'met', 'needs-human', 'not-applicable'] as const
export type ForecastState = (typeof forecastStates)[number]

/** One duty of the months ahead. */
export interface ForecastDuty {
  readonly unitId: string
  readonly personId: string | null
  readonly rule: DutyRule
  readonly period: Period | Day
  readonly fromOn: Day
  readonly dueOn: Day
  readonly state: ForecastState
  /** The gathering that meets it, or is to. */
  readonly gatheringId: string | null
  readonly recordId: string | null
  /** The day by which it loads a month: of that gathering, otherwise its last. */
  readonly on: Day
}

/** What a branch, its groups and its people owe from today on, as if everything convened were held and its record closed. */
export function forecastOf(facts: BranchFacts, today: Day, months = monthsAhead): ForecastDuty[] {
  const held = asPlanned(facts, today)
  const last = lastAhead(today, months)
  return [...held.units.flatMap((unit) => calendarAhead(held, unit, today, last)), ...datedAhead(held, today, last)]
}

function asPlanned(facts: BranchFacts, today: Day): BranchFacts {
  const closed = (unit: UnitFacts) => ({
    ...unit,
    gatherings: unit.gatherings.map((one) => (one.heldOn >= today ? { ...one, closed: true, ownSection: true } : one)),
  })
  return { ...facts, units: facts.units.map(closed) }
}

function calendarAhead(facts: BranchFacts, unit: UnitFacts, today: Day, last: Day): ForecastDuty[] {
  return rulesFor[unit.kind].flatMap((rule) => {
    const every = cadenceOf(rule, today)
    return periodsBetween(firstDayOf(periodOf(today, every)), last, every)
      .filter((period) => every !== 'year' || lastDayOf(period) <= last)
      .map((period) => calendarDuty(facts, unit, rule, period, today))
  })
}

function calendarDuty(
  facts: BranchFacts,
  unit: UnitFacts,
  rule: CadenceRule,
  period: Period,
  today: Day,
): ForecastDuty {
  const purpose = purposeFor(rule)
  const gatherings = unit.gatherings.filter((one) => one.purpose === purpose)
  const dueOn = lastDayOf(period)
  const { values } = cadenceAnswer(facts, unit, rule, period, gatherings, addDays(dueOn, 1))
  const metOn = values?.metOn ?? null
  return {
    unitId: unit.id,
    personId: null,
    rule,
    period,
    fromOn: firstDayOf(period),
    dueOn,
    state: stateOf(values?.state ?? 'needs-human', metOn, today),
    gatheringId: values?.gatheringId ?? null,
    recordId: null,
    on: metOn ?? dueOn,
  }
}

/** The last day of the twelfth month, or of as many as are asked for. */
export function lastAhead(today: Day, months = monthsAhead): Day {
  return lastDayOf(periodOf(addMonths(today, months - 1), 'month'))
}

const dated: readonly Family[] = familyNames.filter((family) => family !== 'cadence')

/** Duties with a day of their own: those that stand today, and those that the facts of today will bring. */
function datedAhead(facts: BranchFacts, today: Day, last: Day): ForecastDuty[] {
  // What is owed for the running year began with it.
  const since = firstDayOf(periodOf(today, 'year'))
  return dutiesOf(facts, { today, since, until: last }, dated)
    .map(({ duty }) => duty)
    .filter((duty) => isAhead(duty, today, last))
    .map(({ unitId, personId, rule, period, fromOn, dueOn, state, gatheringId, pendingId, recordId, metOn }) => ({
      unitId,
      personId,
      rule,
      period,
      fromOn,
      dueOn,
      state: pendingId && isOpen(state) ? 'planned' : stateOf(state, metOn, today),
      gatheringId: gatheringId ?? pendingId,
      recordId,
      // What should have been done already loads the running month.
      on: metOn ?? (dueOn < today ? today : dueOn),
    }))
}

function isAhead({ rule, dueOn, state, metOn }: Duty, today: Day, last: Day): boolean {
  if (dueOn > last || (dueOn < today && calendarRules.includes(rule))) return false
  return isOpen(state) || (metOn !== null && metOn >= today)
}

function isOpen(state: Duty['state']): boolean {
  return openStates.includes(state)
}

function stateOf(state: Duty['state'], metOn: Day | null, today: Day): ForecastState {
  if (state === 'met' || state === 'met-late') return metOn !== null && metOn >= today ? 'planned' : 'met'
  if (state === 'not-applicable' || state === 'needs-human') return state
  return 'open'
}

/** Duties of one branch that one gathering can meet, each with its own section (MT-10). */
export interface Joint {
  readonly unitId: string
  readonly month: Period
  readonly duties: readonly { readonly rule: DutyRule; readonly period: Period }[]
  /** The theme Party day that is convened already and could carry the others too. */
  readonly gatheringId: string | null
}

/** What calls the whole branch and may be held with the month's theme Party day. */
const withThemeDay: readonly DutyRule[] = ['MT-01', 'MT-04', 'PB-02']

/**
 * What could be held together: with each theme Party day still ahead the assembly, the lecture and the birthdays that are open and
 * find their first chance in it; organisational life with the appraisal (DA-01). A committee or a group calls others, so theirs
 * are never joined.
 */
export function jointIn(duties: readonly ForecastDuty[]): Joint[] {
  const ahead = (one: ForecastDuty) => one.rule === 'TP-01' && (one.state === 'open' || one.state === 'planned')
  const open = duties.filter(({ state }) => state === 'open')
  const joined = duties.filter(ahead).flatMap((day) => {
    const first = (one: ForecastDuty) =>
      duties.find(
        (other) =>
          ahead(other) && other.unitId === one.unitId && one.fromOn <= other.dueOn && other.fromOn <= one.dueOn,
      ) === day
    const others = open.filter((one) => withThemeDay.includes(one.rule) && first(one))
    return others.length > 0 ? [jointOf([day, ...others], day.gatheringId)] : []
  })
  const life = open.filter(({ rule }) => rule === 'OL-01')
  const appraised = (one: ForecastDuty) => open.find(({ rule, period }) => rule === 'DA-01' && period === one.period)
  return [
    ...joined,
    ...life.flatMap((one) => {
      const appraisal = appraised(one)
      return appraisal ? [jointOf([one, appraisal], null)] : []
    }),
  ]
}

function jointOf(duties: readonly ForecastDuty[], gatheringId: string | null): Joint {
  const [first] = duties as [ForecastDuty, ...ForecastDuty[]]
  return {
    unitId: first.unitId,
    month: periodOf(first.on, 'month'),
    duties: duties.map(({ rule, period }) => ({ rule, period })),
    gatheringId,
  }
}

export interface Difference {
  /** Null where the duty would be a new one, or be gone. */
  readonly before: ForecastDuty | null
  readonly after: ForecastDuty | null
}

/** The duties that would stand otherwise, in the order of their last days. */
export function differences(before: readonly ForecastDuty[], after: readonly ForecastDuty[]): Difference[] {
  const then = new Map(after.map((duty) => [keyOf(duty), duty]))
  const now = new Set(before.map(keyOf))
  const changed = before.flatMap((duty): Difference[] => {
    const other = then.get(keyOf(duty)) ?? null
    const same = other && other.state === duty.state && other.gatheringId === duty.gatheringId && other.on === duty.on
    return same ? [] : [{ before: duty, after: other }]
  })
  const added = after.filter((duty) => !now.has(keyOf(duty))).map((duty) => ({ before: null, after: duty }))
  const dueOn = ({ before: was, after: would }: Difference) => (was ?? would)?.dueOn ?? ''
  return [...changed, ...added].toSorted((one, other) => (dueOn(one) < dueOn(other) ? -1 : 1))
}
