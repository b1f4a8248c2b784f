import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { QueryContext } from '#server/handler.ts'
import { inReach } from './person.queries.ts'
import { type RosterFilters, type RosterRow, readRoster } from './roster.queries.ts'
import type { Precision } from './roster-stages.rules.ts'
import type { StandingKind } from './standing.rules.ts'

type Dates = Partial<Record<StandingKind, { readonly on: Day; readonly precision: Precision }>>

/** A row of the roster with what only a ledger shows: every stage with how well it is known, the telephone for whoever may see it. */
export interface LedgerRow extends RosterRow {
  readonly dates: Dates
  readonly joined: { readonly on: Day; readonly precision: Precision } | null
  readonly phone: string | null
}

/** The whole of a roster for print or export; null when the unit is out of reach. */
export async function readLedger(context: QueryContext, filters: RosterFilters) {
  const roster = await readRoster(context, filters, null)
  if (!roster) return null
  const on = filters.on ?? context.today
  const { rows } = await sql<Pick<LedgerRow, 'id' | 'dates' | 'joined' | 'phone'>>`
    select person.id,
      coalesce((select jsonb_object_agg(latest.kind, jsonb_build_object('on', latest.from_on, 'precision', latest.from_precision)) from (
        select distinct on (kind) kind, from_on, from_precision from people.standing
        where person_id = person.id and from_on <= ${on}::date order by kind, from_on desc) as latest), '{}') as dates,
      (select jsonb_build_object('on', first.from_on, 'precision', first.from_precision) from people.membership as first
        where first.person_id = person.id and first.branch_id = (
          select branch_id from people.membership where person_id = person.id and from_on <= ${on}::date order by from_on desc limit 1)
        order by first.from_on limit 1) as joined,
      case when ${inReach(context, 'see-contact', sql.ref('person.id'))} then contact.phone end as phone
    from people.person left join people.contact on contact.person_id = person.id
    where person.id = any(${roster.rows.map(({ id }) => id)}::uuid[])`.execute(context.db)
  const more = new Map(rows.map((row) => [row.id, row]))
  const ledger = roster.rows.map(
    (row): LedgerRow => ({ ...row, dates: {}, joined: null, phone: null, ...more.get(row.id) }),
  )
  return { ...roster, on, rows: ledger }
}
