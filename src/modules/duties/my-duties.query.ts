import { sql } from 'kysely'
import { addDays } from '#core/day.ts'
import { answer } from '#server/handler.ts'
import { myDuties } from './duties.contract.ts'
import { daysRemembered } from './duty.rules.ts'
import { notToHimself } from './duty-kinds.rules.ts'
import { type LineRow, lineColumns, lineOf, lineSource } from './line.queries.ts'

export default answer(myDuties, async ({ db, actor, today }) => {
  const { rows } = await sql<LineRow>`
    select ${lineColumns(sql<boolean>`false`)}
    from ${lineSource}
    where duty.person_id = ${actor.personId} and duty.rule <> all(${[...notToHimself]})
      and (duty.state in ('due', 'due-soon', 'provisional')
        or duty.state in ('overdue', 'needs-human') and duty.due_on >= ${addDays(today, -daysRemembered)}::date)
    order by duty.due_on, duty.rule limit 50`.execute(db)
  return { duties: rows.map((row) => lineOf(row, today)) }
})
