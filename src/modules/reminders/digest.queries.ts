import { sql } from 'kysely'
import { addDays, type Day } from '#core/day.ts'
import type { DutyRule } from '#modules/duties/duty-kinds.rules.ts'
import { readMyGatherings } from '#modules/gatherings/my-gatherings.public.ts'
import type { Digest } from './letter.rules.ts'
import type { Reader } from './reader.queries.ts'

/** Tasks told in a letter; the rest are counted. */
const tasksTold = 10
const dutiesTold = 20

/** What there is to say to somebody in the week that begins on a Monday; what lies behind today is left out. */
export async function readDigest(reader: Reader, monday: Day): Promise<Digest> {
  const sunday = addDays(monday, 6)
  const gatherings = (await readMyGatherings(reader, false)).filter(
    ({ heldOn, state }) => heldOn <= sunday && (state === 'noticed' || state === 'open'),
  )
  return {
    monday,
    sunday,
    today: reader.today,
    gatherings,
    ...(await readTasks(reader)),
    duties: await readDuties(reader, sunday),
  }
}

async function readTasks({ db, actor }: Reader): Promise<Pick<Digest, 'tasks' | 'moreTasks'>> {
  const { rows } = await sql<{ text: string; dueOn: Day; total: number }>`
    select text, due_on as "dueOn", count(*) over ()::int as total from gatherings.action_item
    where owner_id = ${actor.personId} and done_on is null and dropped_on is null
    order by due_on, id limit ${tasksTold}`.execute(db)
  return { tasks: rows, moreTasks: (rows[0]?.total ?? 0) - rows.length }
}

/** What can still be met, falls due this week or next, and has no gathering ahead of it. What was missed is not told again. */
async function readDuties({ db, today, reach }: Reader, sunday: Day): Promise<Digest['duties']> {
  const { rows } = await sql<{ unit: string; rule: DutyRule; dueOn: Day }>`
    select unit.name as unit, duty.rule, duty.due_on as "dueOn"
    from duties.duty join organisation.unit on unit.id = duty.unit_id
    where ${reach('keep-gatherings', 'unit.path')} and duty.person_id is null and duty.state in ('due', 'due-soon', 'provisional')
      and duty.due_on between ${today}::date and ${addDays(sunday, 7)}::date
      and not exists (select from gatherings.gathering as planned
        where planned.id = duty.pending_id and planned.held_on >= ${today}::date)
    order by duty.due_on, unit.position, unit.name, duty.rule limit ${dutiesTold}`.execute(db)
  return rows
}
