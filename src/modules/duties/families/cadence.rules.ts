import type { Day } from '#core/day.ts'
import type { Answer } from '#regulations/answer.rules.ts'
import { lawOn } from '#regulations/law.rules.ts'
import type { CadenceGathering, CadenceValues } from '#regulations/meetings/cadence.rules.ts'
import { type Every, firstDayOf, lastDayOf, type Period, periodOf } from '#regulations/period.rules.ts'
import type { Judged, Judgement } from '../duty.rules.ts'
import { type CadenceRule, purposeOf, rulesFor } from '../duty-kinds.rules.ts'
import { type BranchFacts, fullMembersOn, type UnitFacts } from '../facts/facts.rules.ts'
import { asked, judged, type Kept, periodsKept, reasonOf } from './family.rules.ts'

/** Meetings and days that return by the calendar (BR18 art. 11-13, 16-18), for the branch and each of its groups. */
export function cadenceDuties(facts: BranchFacts, kept: Kept): Judged[] {
  return facts.units.flatMap((unit) =>
    rulesFor[unit.kind].flatMap((rule) => {
      const held = byPeriod(unit, rule, kept.today)
      return periodsKept(unit, cadenceOf(rule, kept.today), kept).map((period) =>
        cadenceDuty(facts, unit, rule, period, held.get(period) ?? [], kept.today),
      )
    }),
  )
}

/** How often the duty returns under the law of the day. */
export function cadenceOf(rule: CadenceRule, today: Day): Every {
  return lawOn(today)[rule]?.every ?? 'month'
}

function byPeriod(unit: UnitFacts, rule: CadenceRule, today: Day): Map<Period, CadenceGathering[]> {
  const every = cadenceOf(rule, today)
  const periods = new Map<Period, CadenceGathering[]>()
  for (const gathering of unit.gatherings) {
    if (gathering.purpose !== purposeOf[rule]) continue
    const period = (every === 'year' ? gathering.forPeriod : null) ?? periodOf(gathering.heldOn, every)
    const held = periods.get(period)
    if (held) held.push(gathering)
    else periods.set(period, [gathering])
  }
  return periods
}

/** The answer about one period, from the gatherings that were held for it. */
export function cadenceAnswer(
  facts: BranchFacts,
  unit: UnitFacts,
  rule: CadenceRule,
  period: Period,
  gatherings: readonly CadenceGathering[],
  on: Day,
): Answer<CadenceValues> {
  const { kind, from, until } = unit
  const fullMembers = rule === 'MT-02' ? fullMembersOn(facts, lastDayOf(period)) : undefined
  return asked(facts, 'meeting-cadence', { rule, period, unit: { kind, from, until }, fullMembers, gatherings }, on)
}

function cadenceDuty(
  facts: BranchFacts,
  unit: UnitFacts,
  rule: CadenceRule,
  period: Period,
  gatherings: readonly CadenceGathering[],
  today: Day,
): Judged {
  const answer = cadenceAnswer(facts, unit, rule, period, gatherings, today)
  const { values } = answer
  const stands = {
    state: values?.state ?? 'needs-human',
    dueOn: values?.dueOn ?? lastDayOf(period),
    validUntil: values?.validUntil ?? null,
    metOn: values?.metOn ?? null,
    gatheringId: values?.gatheringId ?? null,
    pendingId: values?.state === 'met' ? null : (values?.incomplete[0] ?? values?.planned ?? null),
  }
  const key = { unitId: unit.id, personId: null, rule, period }
  return judged(facts, key, firstDayOf(period), stands, answer, reason(answer))
}

/** What stands in the way is kept beside the rule that decides: a record that is open says more than that none counts. */
function reason(answer: Answer<CadenceValues>): Judgement {
  const deciding = reasonOf({ ...answer, because: answer.because.slice(0, 1) })
  const open = answer.because.find(({ text }) => text === 'cadence.record-open' || text === 'cadence.no-section')
  return open ? { ...deciding, text: open.text, numbers: open.numbers } : deciding
}
