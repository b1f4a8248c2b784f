import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import { type Day, daysBetween } from '#core/day.ts'
import { type Instrument, instruments } from '#regulations/instruments.rules.ts'
import type { Period } from '#regulations/period.rules.ts'
import type { QueryContext } from '#server/handler.ts'
import type { dutyLine } from './duties.contract.ts'
import type { DutyState, Judgement } from './duty.rules.ts'
import { type DutyRule, dutyRules, familyOf, narrowed, purposeFor } from './duty-kinds.rules.ts'
import { formFor } from './forms.rules.ts'

type Line = z.infer<typeof dutyLine>

export interface LineRow {
  unitId: string
  unitName: string
  unitKind: 'branch' | 'group'
  branchId: string
  branchName: string
  personId: string | null
  personName: string | null
  rule: DutyRule
  period: Period
  state: DutyState
  fromOn: Day
  dueOn: Day
  metOn: Day | null
  gatheringId: string | null
  gatheringTitle: string | null
  gatheringHeldOn: Day | null
  pendingId: string | null
  recordId: string | null
  judgement: Judgement
  mayKeep: boolean
}

/** Columns and joins every list of duties starts from; `mayKeep` is the asker's reach, not a property of the duty. */
export function lineColumns(mayKeep: RawBuilder<boolean>): RawBuilder<LineRow> {
  return sql<LineRow>`
    duty.unit_id as "unitId", unit.name as "unitName", unit.kind as "unitKind", duty.branch_id as "branchId",
    branch.name as "branchName", duty.person_id as "personId", person.name as "personName", duty.rule, duty.period, duty.state, duty.from_on as "fromOn", duty.due_on as "dueOn",
    duty.met_on as "metOn", duty.gathering_id as "gatheringId", gathering.title as "gatheringTitle",
    gathering.held_on as "gatheringHeldOn", duty.pending_id as "pendingId", duty.record_id as "recordId", duty.judgement, ${mayKeep} as "mayKeep"`
}

export const lineSource = sql`
  duties.duty
  join organisation.unit as unit on unit.id = duty.unit_id
  join organisation.unit as branch on branch.id = duty.branch_id
  left join people.person as person on person.id = duty.person_id
  left join gatherings.gathering as gathering on gathering.id = duty.gathering_id`

/** Of what falls due on one day meetings come first, in the order of the families. */
export function rulePlace(column: string): RawBuilder<number> {
  return sql<number>`array_position(${[...dutyRules]}::text[], ${sql.ref(column)})`
}

/** Duties in reach: those of units one sees, but what is about a person only for whoever keeps that of persons (branch.md section 6). */
export function inReach(reach: QueryContext['reach']): RawBuilder<boolean> {
  const closed = narrowed.flatMap(({ rules }) => rules)
  const kept = narrowed.map(({ needs, rules }) => sql`duty.rule = any(${[...rules]}) and ${reach(needs, 'unit.path')}`)
  return sql<boolean>`(${reach('see', 'unit.path')} and (duty.rule <> all(${closed}) or ${sql.join(kept, sql` or `)}))`
}

export function lineOf(row: LineRow, today: Day): Line {
  const { text, numbers, ...citation } = row.judgement
  const { title }: Instrument = instruments[citation.instrument]
  return {
    unit: { id: row.unitId, name: row.unitName, kind: row.unitKind },
    branch: { id: row.branchId, name: row.branchName },
    person: row.personId ? { id: row.personId, name: row.personName ?? '' } : null,
    rule: row.rule,
    family: familyOf(row.rule),
    purpose: purposeFor(row.rule),
    period: row.period,
    state: row.state,
    fromOn: row.fromOn,
    dueOn: row.dueOn,
    daysLeft: daysBetween(today, row.dueOn),
    metOn: row.metOn,
    gathering: row.gatheringId
      ? { id: row.gatheringId, title: row.gatheringTitle ?? '', heldOn: row.gatheringHeldOn ?? row.dueOn }
      : null,
    reason: { text, numbers },
    citation: { ...citation, title: [title[0], title[1]] },
    action: row.mayKeep ? actionFor(row) : null,
  }
}

/** A record that waits is opened; what can still be met is planned, or the form that meets it opened. A period that has passed is never planned into. */
function actionFor(row: LineRow): Line['action'] {
  const { state, pendingId, rule, unitId, period, fromOn, dueOn } = row
  if (pendingId) return { open: 'gathering', gatheringId: pendingId }
  const form = formFor(row)
  if (form) return isSettled(state) ? null : { open: 'form', ...form, about: { ...form.about } }
  const purpose = purposeFor(rule)
  if (!purpose || (state !== 'due' && state !== 'due-soon')) return null
  return { open: 'plan-gathering', purpose, unitId, period, from: fromOn, by: dueOn }
}

function isSettled(state: DutyState): boolean {
  return state === 'met' || state === 'met-late' || state === 'not-applicable'
}
