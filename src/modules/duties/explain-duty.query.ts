import { sql } from 'kysely'
import { type Day, daysBetween } from '#core/day.ts'
import { no } from '#core/decision.ts'
import type { CadenceValues } from '#regulations/meetings/cadence.rules.ts'
import { firstDayOf, isPeriod } from '#regulations/period.rules.ts'
import { answer, type QueryContext } from '#server/handler.ts'
import { explainDuty } from './duties.contract.ts'
import type { Judged } from './duty.rules.ts'
import { dutyOf } from './duty-keeping.rules.ts'
import { isCadence, notToHimself } from './duty-kinds.rules.ts'
import { readFacts } from './facts/facts.queries.ts'
import { keptOn } from './families/family.rules.ts'
import { inReach } from './line.queries.ts'

interface Found {
  readonly unit: { readonly id: string; readonly name: string; readonly kind: 'branch' | 'group' }
  readonly branchId: string
  readonly person: { readonly id: string; readonly name: string } | null
}

export default answer(explainDuty, async (context, key) => {
  const { db, today, zone } = context
  const found = await findDuty(context, key)
  if (!found) return no('duties.unknown-duty')
  const kept = keptOn(today, isPeriod(key.period) ? firstDayOf(key.period) : key.period)
  const [facts] = await readFacts(db, [found.branchId], kept, zone)
  const judged = facts && dutyOf(facts, kept, key)
  if (!judged) return no('duties.unknown-duty')
  const { state, dueOn, metOn } = judged.duty
  const { values: _values, ...told } = judged.answer
  return {
    unit: found.unit,
    person: found.person,
    rule: key.rule,
    period: key.period,
    state,
    dueOn,
    daysLeft: daysBetween(today, dueOn),
    metOn,
    tally: tallyOf(judged),
    gatherings: await gatheringsOf(context, judged),
    answer: told,
  }
})

/** The row that is kept, if it is in reach: or, about himself, the asker's own. */
async function findDuty(
  { db, reach, actor }: QueryContext,
  { unitId, personId, rule, period }: Judged['duty'] | Parameters<typeof dutyOf>[2],
): Promise<Found | undefined> {
  const { rows } = await sql<Found>`
    select json_build_object('id', unit.id, 'name', unit.name, 'kind', unit.kind) as unit, duty.branch_id as "branchId",
      case when person.id is not null then json_build_object('id', person.id, 'name', person.name) end as person
    from duties.duty
    join organisation.unit on unit.id = duty.unit_id
    left join people.person on person.id = duty.person_id
    where duty.unit_id = ${unitId} and duty.person_id is not distinct from ${personId} and duty.rule = ${rule}
      and duty.period = ${period} and (${inReach(reach)}
        or duty.person_id = ${actor.personId} and duty.rule <> all(${[...notToHimself]}))`.execute(db)
  return rows[0]
}

function cadenceValues({ duty, answer: { values } }: Judged): CadenceValues | null {
  return isCadence(duty.rule) ? (values as CadenceValues | null) : null
}

function tallyOf(judged: Judged) {
  const values = cadenceValues(judged)
  return values ? { done: values.done, needed: values.needed, incomplete: values.incomplete.length } : null
}

async function gatheringsOf({ db }: QueryContext, judged: Judged) {
  const { counted = [], incomplete = [], planned = null } = cadenceValues(judged) ?? {}
  const { gatheringId, pendingId } = judged.duty
  const spoken = [...new Set([...counted, ...incomplete, planned, gatheringId, pendingId])].filter((id) => id !== null)
  if (spoken.length === 0) return []
  const { rows } = await sql<{ id: string; title: string; heldOn: Day; closed: boolean }>`
    select gathering.id, gathering.title, gathering.held_on as "heldOn",
      (select count(*) = 2 from gatherings.milestone where gathering_id = gathering.id
        and kind in ('recorder-closed', 'chair-closed')) as closed
    from gatherings.gathering where gathering.id = any(${spoken}::uuid[]) order by gathering.held_on`.execute(db)
  return rows
}
