import { type RawBuilder, sql } from 'kysely'
import { addDays, type Day } from '#core/day.ts'
import type { InputOf } from '#core/operation.ts'
import type { Period } from '#regulations/period.rules.ts'
import type { QueryContext } from '#server/handler.ts'
import type { exportBoard } from './duties.contract.ts'
import { type DutyState, daysRemembered, openStates } from './duty.rules.ts'
import { type LineRow, lineColumns, lineOf, lineSource } from './line.queries.ts'

type Filters = InputOf<typeof exportBoard>

/** A stretch of the board, in its order. */
export async function readBoard(
  { db, reach, today }: QueryContext,
  { states, ...filters }: Filters,
  limit: number,
  offset: number,
) {
  const { rows } = await sql<LineRow>`
    select ${lineColumns(reach('keep-gatherings', 'unit.path'))}
    from ${lineSource}
    where ${matching(filters, reach('see', 'unit.path'))} and duty.state = any(${states ?? openStates})
    order by ${rank(today)}, case when ${rank(today)} < 2 then duty.due_on end, duty.due_on desc, unit.position, unit.name, duty.rule
    limit ${limit} offset ${offset}`.execute(db)
  return rows.map((row) => lineOf(row, today))
}

/** How many there are in each state, over the other filters. */
export async function countBoard(
  { db, reach }: QueryContext,
  filters: Omit<Filters, 'states'>,
): Promise<Partial<Record<DutyState, number>>> {
  const { rows } = await sql<{ state: DutyState; count: number }>`
    select duty.state, count(*)::int as count from duties.duty join organisation.unit as unit on unit.id = duty.unit_id
    where ${matching(filters, reach('see', 'unit.path'))} group by duty.state`.execute(db)
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

function matching({ unitId, rules, period }: Omit<Filters, 'states'>, visible: RawBuilder<boolean>) {
  return sql<boolean>`${visible}
    and ${unitId ? sql`unit.path <@ (select path from organisation.unit where id = ${unitId})` : sql`true`}
    and ${rules ? sql`duty.rule = any(${rules})` : sql`true`} and ${within(period)}`
}

/** What was missed lately or waits for a person, what becomes unlawful next; then what was missed before, what is done: newest first. */
function rank(today: Day): RawBuilder<number> {
  return sql<number>`case
    when duty.state in ('overdue', 'needs-human') then
      case when duty.due_on >= ${addDays(today, -daysRemembered)}::date then 0 else 2 end
    when duty.state in ('met', 'met-late') then 3
    when duty.state = 'not-applicable' then 4
    else 1 end`
}

/** A year takes in its quarters and months. */
function within(period: Period | undefined): RawBuilder<boolean> {
  if (!period) return sql<boolean>`true`
  return period.length === 4 ? sql<boolean>`left(duty.period, 4) = ${period}` : sql<boolean>`duty.period = ${period}`
}
