import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import { no } from '#core/decision.ts'
import { everyOf, firstDayOf } from '#regulations/period.rules.ts'
import { answer } from '#server/handler.ts'
import { explainDuty } from './duties.contract.ts'
import { purposeOf, rulesFor } from './duty.rules.ts'
import { answerFor, cadenceOf } from './duty-keeping.rules.ts'
import { readFacts } from './facts.queries.ts'

export default answer(explainDuty, async ({ db, reach, today }, { unitId, rule, period }) => {
  const unit = await sql<{ id: string; name: string; kind: 'branch' | 'group'; branchId: string }>`
    select unit.id, unit.name, unit.kind, case unit.kind when 'branch' then unit.id else unit.parent_id end as "branchId"
    from organisation.unit where unit.id = ${unitId} and unit.kind in ('branch', 'group') and ${reach('see', 'unit.path')}`
    .execute(db)
    .then(({ rows }) => rows[0])
  if (!unit || everyOf(period) !== cadenceOf(rule, today)) return no('duties.unknown-duty')
  const facts = (await readFacts(db, [unit.branchId], today, firstDayOf(period))).find(({ id }) => id === unitId)
  if (!facts || !rulesFor[facts.kind].includes(rule)) return no('duties.unknown-duty')
  const found = answerFor(facts, rule, period, today)
  const { counted = [], incomplete = [], planned = null } = found.values ?? {}
  const spoken = [...counted, ...incomplete, planned].filter((known) => known !== null)
  const { rows: gatherings } = await sql<{ id: string; title: string; heldOn: Day; closed: boolean }>`
    select gathering.id, gathering.title, gathering.held_on as "heldOn",
      (select count(*) = 2 from gatherings.milestone where gathering_id = gathering.id
        and kind in ('recorder-closed', 'chair-closed')) as closed
    from gatherings.gathering where gathering.id = any(${spoken}::uuid[]) order by gathering.held_on`.execute(db)
  const { branchId: _branch, ...named } = unit
  return { unit: named, rule, purpose: purposeOf[rule], period, gatherings, answer: found }
})
