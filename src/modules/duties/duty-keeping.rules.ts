import { addMonths, type Day } from '#core/day.ts'
import type { Answer, Because } from '#regulations/answer.rules.ts'
import { ask } from '#regulations/ask.rules.ts'
import { lawOn } from '#regulations/law.rules.ts'
import type { CadenceGathering, CadenceValues } from '#regulations/meetings/cadence.rules.ts'
import {
  type Every,
  firstDayOf,
  lastDayOf,
  type Period,
  periodAfter,
  periodOf,
  periodsBetween,
} from '#regulations/period.rules.ts'
import { holdsOn, type Span } from '#regulations/votes/voter.rules.ts'
import { type Duty, type DutyRule, type Judgement, purposeOf, rulesFor, type UnitFacts } from './duty.rules.ts'

const monthsKept = 24

/**
 * The first day of the oldest period kept up for a rule: what lies before stays in the record as it was. `since` is a day
 * on which an older answer began that ran out while nothing was kept up (the server was off): it is judged once more.
 */
export function firstKept(rule: DutyRule, today: Day, since: Day = today): Day {
  return firstDayOf(periodOf(oldestKept(today, since), cadenceOf(rule, today)))
}

/** Periods whose duties are kept up on a day: two years back to the one that comes next, within the life of the unit. */
export function periodsKept(
  unit: Pick<UnitFacts, 'from' | 'until'>,
  rule: DutyRule,
  today: Day,
  since: Day = today,
): Period[] {
  const every = cadenceOf(rule, today)
  const first = later(unit.from, firstKept(rule, today, since))
  const last = firstDayOf(periodAfter(periodOf(today, every)))
  return periodsBetween(first, last, every).filter((period) => unit.until === null || firstDayOf(period) < unit.until)
}

/** The earliest day any kept period of that day can begin on: facts before it are not read. */
export function keptFrom(today: Day, since: Day = today): Day {
  return firstDayOf(periodOf(oldestKept(today, since), 'quarter'))
}

function oldestKept(today: Day, since: Day): Day {
  const usual = addMonths(today, -monthsKept)
  return since < usual ? since : usual
}

/** Everything the unit owes in the periods kept up on that day. */
export function dutiesOf(unit: UnitFacts, today: Day, since: Day = today): Duty[] {
  return rulesFor[unit.kind].flatMap((rule) => {
    const held = byPeriod(unit, rule, today)
    return periodsKept(unit, rule, today, since).map((period) =>
      dutyOf(unit, rule, period, held.get(period) ?? [], today),
    )
  })
}

/** The whole answer about one duty: what the explanation shows and the row is drawn from. */
export function answerFor(unit: UnitFacts, rule: DutyRule, period: Period, today: Day): Answer<CadenceValues> {
  return askFor(
    unit,
    rule,
    period,
    unit.gatherings.filter(({ purpose }) => purpose === purposeOf[rule]),
    today,
  )
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** How often the duty returns under the law of the day. */
export function cadenceOf(rule: DutyRule, today: Day): Every {
  return lawOn(today)[rule]?.every ?? 'month'
}

function byPeriod(unit: UnitFacts, rule: DutyRule, today: Day): Map<Period, CadenceGathering[]> {
  const every = cadenceOf(rule, today)
  const periods = new Map<Period, CadenceGathering[]>()
  for (const gathering of unit.gatherings) {
    if (gathering.purpose !== purposeOf[rule]) continue
    const period = periodOf(gathering.heldOn, every)
    const held = periods.get(period)
    if (held) held.push(gathering)
    else periods.set(period, [gathering])
  }
  return periods
}

function askFor(
  unit: UnitFacts,
  rule: DutyRule,
  period: Period,
  gatherings: readonly CadenceGathering[],
  today: Day,
): Answer<CadenceValues> {
  const { kind, from, until } = unit
  const fullMembers = rule === 'MT-02' ? countOn(unit.fullMembers, lastDayOf(period)) : undefined
  return ask('meeting-cadence', { rule, period, unit: { kind, from, until }, fullMembers, gatherings }, today)
}

function dutyOf(
  unit: UnitFacts,
  rule: DutyRule,
  period: Period,
  gatherings: readonly CadenceGathering[],
  today: Day,
): Duty {
  const { values, because } = askFor(unit, rule, period, gatherings, today)
  return {
    unitId: unit.id,
    rule,
    period,
    branchId: unit.branchId,
    fromOn: firstDayOf(period),
    dueOn: lastDayOf(period),
    state: values?.state ?? 'needs-human',
    validUntil: values?.validUntil ?? null,
    metOn: values?.metOn ?? null,
    gatheringId: values?.gatheringId ?? null,
    pendingId: values?.state === 'met' ? null : (values?.incomplete[0] ?? values?.planned ?? null),
    judgement: judgementOf(because),
  }
}

function judgementOf(because: readonly Because[]): Judgement {
  const [deciding] = because as [Because, ...Because[]]
  const { rule, instrument, article, kind } = deciding
  const open = because.find((line) => line.text === 'cadence.record-open' || line.text === 'cadence.no-section')
  const { text, numbers } = open ?? deciding
  return { rule, instrument, article, kind, text, numbers }
}

function countOn(spans: readonly Span[], on: Day): number {
  return spans.filter((span) => holdsOn(span, on)).length
}
