import { sql } from 'kysely'
import { addDays } from '#core/day.ts'
import { answer } from '#server/handler.ts'
import { listWeek } from './duties.contract.ts'
import { daysRemembered } from './duty.rules.ts'
import { inReach, type LineRow, lineColumns, lineOf, lineSource, rulePlace } from './line.queries.ts'

const lines = 10

export default answer(listWeek, async ({ db, reach, today }, { unitId }) => {
  // What falls due of many persons on one day under one rule is one line: the first of them stands for all.
  const { rows } = await sql<LineRow & { people: number; total: number }>`
    with pressing as (
      select ${lineColumns(reach('keep-gatherings', 'unit.path'))}, unit.position,
        count(*) over same::int as people, row_number() over (same order by person.name_pinyin, duty.period) as place
      from ${lineSource}
      where ${inReach(reach)}
        and ${unitId ? sql`unit.path <@ (select path from organisation.unit where id = ${unitId})` : sql`true`}
        and (duty.state in ('due', 'due-soon', 'provisional') and duty.from_on <= ${today}::date
          or duty.state in ('overdue', 'needs-human') and duty.due_on >= ${addDays(today, -daysRemembered)}::date)
      window same as (partition by duty.unit_id, duty.rule, duty.due_on, duty.state, duty.person_id is null,
        case when duty.person_id is null then duty.period end)
    )
    select *, count(*) over ()::int as total from pressing where place = 1
    order by state in ('overdue', 'needs-human'), "dueOn", ${rulePlace('rule')}, position, "unitName"
    limit ${lines}`.execute(db)
  const duties = rows.map((row) => ({ ...lineOf(row, today), people: row.people }))
  return { duties, more: (rows[0]?.total ?? 0) - rows.length }
})
