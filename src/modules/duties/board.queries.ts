import { type RawBuilder, sql } from 'kysely'
import { addDays, type Day } from '#core/day.ts'
import type { InputOf } from '#core/operation.ts'
import { firstDayOf, lastDayOf, type Period } from '#regulations/period.rules.ts'
import type { QueryContext } from '#server/handler.ts'
import type { exportBoard } from './duties.contract.ts'
import { type DutyState, daysRemembered, openStates } from './duty.rules.ts'
import { type DutyRule, families } from './duty-kinds.rules.ts'
import { inReach, type LineRow, lineColumns, lineOf, lineSource, rulePlace } from './line.queries.ts'

type Filters = InputOf<typeof exportBoard>
type Order = Filters['by']
type Narrowing = Omit<Filters, 'states' | 'by'>

/** A stretch of the board, in its order. */
export async function readBoard(
  { db, reach, today }: QueryContext,
  { states, by, ...filters }: Filters,
  limit: number,
  offset: number,
) {
  const { rows } = await sql<LineRow>`
    select ${lineColumns(reach('keep-gatherings', 'unit.path'))}
    from ${lineSource}
    where ${matching(filters, inReach(reach))} and duty.state = any(${states ?? openStates})
    order by ${orders[by](today)}, ${rulePlace('duty.rule')}, unit.position, unit.name, person.name_pinyin, duty.period
    limit ${limit} offset ${offset}`.execute(db)
  return rows.map((row) => lineOf(row, today))
}

/** How many there are in each state, over the other filters. */
export async function countBoard(
  { db, reach }: QueryContext,
  filters: Narrowing,
): Promise<Partial<Record<DutyState, number>>> {
  const { rows } = await sql<{ state: DutyState; count: number }>`
    select duty.state, count(*)::int as count from duties.duty join organisation.unit as unit on unit.id = duty.unit_id
    where ${matching(filters, inReach(reach))} group by duty.state`.execute(db)
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

/** How many there are under each rule, over the other filters. */
export async function countKinds(
  { db, reach }: QueryContext,
  { states, rules: _rules, families: _families, ...filters }: Filters,
): Promise<Partial<Record<DutyRule, number>>> {
  const { rows } = await sql<{ rule: DutyRule; count: number }>`
    select duty.rule, count(*)::int as count from duties.duty join organisation.unit as unit on unit.id = duty.unit_id
    where ${matching(filters, inReach(reach))} and duty.state = any(${states ?? openStates}) group by duty.rule`.execute(
    db,
  )
  return Object.fromEntries(rows.map(({ rule, count }) => [rule, count]))
}

function matching({ unitId, rules, families: kinds, personId, period }: Narrowing, visible: RawBuilder<boolean>) {
  return sql<boolean>`${visible}
    and ${unitId ? sql`unit.path <@ (select path from organisation.unit where id = ${unitId})` : sql`true`}
    and ${rules ? sql`duty.rule = any(${rules})` : sql`true`}
    and ${kinds ? sql`duty.rule = any(${kinds.flatMap((kind) => [...families[kind]])})` : sql`true`}
    and ${personId ? sql`duty.person_id = ${personId}` : sql`true`} and ${within(period)}`
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

/** What is due within a period, whatever it runs from: a year takes in its quarters and months. */
function within(period: Period | undefined): RawBuilder<boolean> {
  if (!period) return sql<boolean>`true`
  return sql<boolean>`duty.due_on between ${firstDayOf(period)}::date and ${lastDayOf(period)}::date`
}

const orders: Readonly<Record<Order, (today: Day) => RawBuilder<unknown>>> = {
  urgency: (today) => sql`${rank(today)}, case when ${rank(today)} < 2 then duty.due_on end, duty.due_on desc`,
  month: () => sql`date_trunc('month', duty.due_on), duty.due_on`,
  quarter: () => sql`date_trunc('quarter', duty.due_on), duty.due_on`,
  person: () => sql`person.name_pinyin nulls first, person.id, duty.due_on`,
}
