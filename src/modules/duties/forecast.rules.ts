import { addDays, addMonths, type Day } from '#core/day.ts'
import { firstDayOf, lastDayOf, type Period, periodOf, periodsBetween } from '#regulations/period.rules.ts'
import { type DutyRule, rulesFor, type UnitFacts } from './duty.rules.ts'
import { answerFor, cadenceOf } from './duty-keeping.rules.ts'

/** How far ahead one looks, in months, the running one included. */
export const monthsAhead = 12

/** `planned`: a gathering that is convened will meet it, once its record is closed. */
export const forecastStates = ['open', 'planned', 'met', 'needs-human', 'not-applicable'] as const
export type ForecastState = (typeof forecastStates)[number]

/** One duty of the months ahead. */
export interface ForecastDuty {
  readonly unitId: string
  readonly rule: DutyRule
  readonly period: Period
  readonly fromOn: Day
  readonly dueOn: Day
  readonly state: ForecastState
  /** The gathering that meets it, or is to. */
  readonly gatheringId: string | null
  /** The day by which it loads a month: of that gathering, otherwise its last. */
  readonly on: Day
}

/** What a unit owes from today on, as if everything that is convened were held and its record closed. */
export function forecastOf(unit: UnitFacts, today: Day): ForecastDuty[] {
  const held = asPlanned(unit, today)
  const last = addMonths(today, monthsAhead - 1)
  return rulesFor[unit.kind].flatMap((rule) => {
    const every = cadenceOf(rule, today)
    const periods = periodsBetween(firstDayOf(periodOf(today, every)), lastDayOf(periodOf(last, 'month')), every)
    return periods.map((period) => dutyAhead(held, rule, period, today))
  })
}

function asPlanned(unit: UnitFacts, today: Day): UnitFacts {
  const gatherings = unit.gatherings.map((one) =>
    one.heldOn >= today ? { ...one, closed: true, ownSection: true } : one,
  )
  return { ...unit, gatherings }
}

function dutyAhead(unit: UnitFacts, rule: DutyRule, period: Period, today: Day): ForecastDuty {
  const dueOn = lastDayOf(period)
  const { values } = answerFor(unit, rule, period, addDays(dueOn, 1))
  const metOn = values?.metOn ?? null
  const known = { unitId: unit.id, rule, period, fromOn: firstDayOf(period), dueOn }
  return {
    ...known,
    state: stateOf(values?.state ?? 'needs-human', metOn, today),
    gatheringId: values?.gatheringId ?? null,
    on: metOn ?? dueOn,
  }
}

function stateOf(state: string, metOn: Day | null, today: Day): ForecastState {
  if (state === 'met') return metOn !== null && metOn >= today ? 'planned' : 'met'
  if (state === 'not-applicable' || state === 'needs-human') return state
  return 'open'
}

/** Two duties of one branch that one gathering can meet, each with its own section (MT-10). */
export interface Joint {
  readonly unitId: string
  readonly assembly: Period
  readonly themeDay: Period
  /** The theme Party day that is convened already and could carry the assembly too. */
  readonly gatheringId: string | null
}

/**
 * Which open assembly could be held together with which theme Party day: both call the whole branch. The first of its quarter
 * that is still ahead is named; a committee or a group calls others, so theirs are never joined.
 */
export function jointIn(duties: readonly ForecastDuty[]): Joint[] {
  const ahead = (one: ForecastDuty) => one.rule === 'TP-01' && (one.state === 'open' || one.state === 'planned')
  return duties
    .filter(({ rule, state }) => rule === 'MT-01' && state === 'open')
    .flatMap((assembly) => {
      const days = duties.filter((one) => ahead(one) && one.unitId === assembly.unitId)
      const themeDay = days.find(({ dueOn }) => assembly.fromOn <= dueOn && dueOn <= assembly.dueOn)
      if (!themeDay) return []
      const { unitId, period } = assembly
      return [{ unitId, assembly: period, themeDay: themeDay.period, gatheringId: themeDay.gatheringId }]
    })
}

/** A change one thinks of; nothing of it is written. */
export type Supposed =
  | { readonly kind: 'move-gathering'; readonly gatheringId: string; readonly heldOn: Day }
  | { readonly kind: 'cancel-gathering'; readonly gatheringId: string }
  | { readonly kind: 'person-leaves'; readonly personId: string; readonly on: Day }

/** The facts as they would be. */
export function suppose(unit: UnitFacts, change: Supposed): UnitFacts {
  switch (change.kind) {
    case 'move-gathering':
      return {
        ...unit,
        gatherings: unit.gatherings.map((one) =>
          one.id === change.gatheringId ? { ...one, heldOn: change.heldOn } : one,
        ),
      }
    case 'cancel-gathering':
      return { ...unit, gatherings: unit.gatherings.filter(({ id }) => id !== change.gatheringId) }
    case 'person-leaves':
      return { ...unit, fullMembers: unit.fullMembers.flatMap((span) => leaving(span, change)) }
  }
}

function leaving(span: UnitFacts['fullMembers'][number], { personId, on }: { personId: string; on: Day }) {
  if (span.personId !== personId || (span.until && span.until <= on)) return [span]
  return span.from < on ? [{ ...span, until: on }] : []
}

export interface Difference {
  readonly before: ForecastDuty
  readonly after: ForecastDuty
}

/** The duties that would stand otherwise, in the order of their last days. */
export function differences(before: readonly ForecastDuty[], after: readonly ForecastDuty[]): Difference[] {
  return before
    .flatMap((duty, at) => {
      const then = after[at]
      return then && (then.state !== duty.state || then.gatheringId !== duty.gatheringId || then.on !== duty.on)
        ? [{ before: duty, after: then }]
        : []
    })
    .toSorted((one, other) => (one.before.dueOn < other.before.dueOn ? -1 : 1))
}
