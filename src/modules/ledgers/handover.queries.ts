import { sql } from 'kysely'
import { type Day, yearOf } from '#core/day.ts'
import type { QueryContext } from '#server/handler.ts'
import { readDuties } from './gaps.queries.ts'
import { yearsBetween } from './ledgers.rules.ts'
import { isHeld, readHeads } from './records.queries.ts'
import { openScope, type Scope } from './scope.queries.ts'

export interface OpenTask {
  readonly id: string
  readonly text: string
  readonly owner: string
  readonly dueOn: Day
  readonly gatheringId: string
  readonly gathering: string
  readonly late: boolean
}

/** Everything a new secretary takes over; undefined for a unit whose records the asker does not keep. */
export async function readHandover(context: QueryContext, unitId: string) {
  const asked = { unitId, year: yearOf(context.today) }
  const scope = await openScope(context, asked, { ability: 'keep-gatherings' })
  if (!scope) return undefined
  const since = await readSince(scope)
  const term = { from: since < '1921-01-01' ? scope.from : since, until: context.today }
  const [heads, issues, tasks, duties] = await Promise.all([
    readHeads(context, scope.unit, term, null),
    readIssues(scope),
    readTasks(scope),
    readDuties({ ...scope, from: term.from }),
  ])
  const held = heads.filter(isHeld)
  const unsigned = held.filter(({ state, heldOn }) => state !== 'closed' && heldOn < context.today)
  const open = duties.filter(
    ({ state }) => state === 'overdue' || state === 'due' || state === 'due-soon' || state === 'needs-human',
  )
  return {
    scope,
    since: term.from,
    years: yearsBetween(term.from, term.until).map((year) => ({
      year,
      records: held.filter(({ heldOn }) => yearOf(heldOn) === year).length,
      issues: issues.get(year) ?? 0,
    })),
    tasks,
    unsigned: unsigned.map(({ id, title, heldOn }) => ({ id, title, heldOn })),
    duties: [...Map.groupBy(open, ({ state }) => state)].map(([state, some]) => ({ state, count: some.length })),
  }
}

/** The committee was elected; without that, the secretary or the group's leader took office; without that, the year began. */
async function readSince({ context, unit, from }: Scope): Promise<Day> {
  const { rows } = await sql<{ since: Day | null }>`
    select coalesce(
      (select max(elected_on) from people.committee_term where unit_id = ${unit.branchId} and elected_on <= ${context.today}::date),
      (select max(from_on) from people.office where unit_id = ${unit.id} and role in ('secretary', 'group-leader')
        and from_on <= ${context.today}::date)) as since`.execute(context.db)
  return rows[0]?.since ?? from
}

async function readIssues({ context, unit }: Scope): Promise<Map<number, number>> {
  const { rows } = await sql<{ year: number; count: number }>`
    select year, count(*)::int as count from ledgers.issue where unit_id = ${unit.id} group by year`.execute(context.db)
  return new Map(rows.map(({ year, count }) => [year, count]))
}

/** What gatherings handed out and nobody has done, the oldest first. */
async function readTasks({ context, unit }: Scope): Promise<OpenTask[]> {
  const { rows } = await sql<OpenTask>`
    select task.id, task.text, owner.name as owner, task.due_on as "dueOn", gathering.id as "gatheringId",
      gathering.title as gathering, task.due_on < ${context.today}::date as late
    from gatherings.action_item as task
    join gatherings.gathering on gathering.id = task.gathering_id
    join organisation.unit on unit.id = gathering.unit_id
    join people.person as owner on owner.id = task.owner_id
    where unit.path <@ ${unit.path}::ltree and ${context.reach('keep-gatherings', 'unit.path')}
      and task.done_on is null and task.dropped_on is null
    order by task.due_on, task.id limit 500`.execute(context.db)
  return rows
}
