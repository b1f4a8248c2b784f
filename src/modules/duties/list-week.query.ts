import { sql } from 'kysely'
import { addDays } from '#core/day.ts'
import { answer } from '#server/handler.ts'
import { listWeek } from './duties.contract.ts'
import { daysRemembered } from './duty.rules.ts'
import { type LineRow, lineColumns, lineOf, lineSource } from './line.queries.ts'

const lines = 10

export default answer(listWeek, async ({ db, reach, today }, { unitId }) => {
  const { rows } = await sql<LineRow & { total: number }>`
    select ${lineColumns(reach('keep-gatherings', 'unit.path'))}, count(*) over ()::int as total
    from ${lineSource}
    where ${reach('see', 'unit.path')}
      and ${unitId ? sql`unit.path <@ (select path from organisation.unit where id = ${unitId})` : sql`true`}
      and (duty.state in ('due', 'due-soon', 'provisional') and duty.from_on <= ${today}::date
        or duty.state in ('overdue', 'needs-human') and duty.due_on >= ${addDays(today, -daysRemembered)}::date)
    order by duty.state in ('overdue', 'needs-human'), duty.due_on, unit.position, unit.name, duty.rule
    limit ${lines}`.execute(db)
  return { duties: rows.map((row) => lineOf(row, today)), more: (rows[0]?.total ?? 0) - rows.length }
})
