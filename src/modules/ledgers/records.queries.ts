import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import { stateOf } from '#modules/gatherings/gathering-state.rules.ts'
import { readRecord } from '#modules/gatherings/kept-records.public.ts'
import { type RecordView, viewOf } from '#modules/gatherings/record-view.rules.ts'
import type { GatheringState, MilestoneKind, PurposeKind } from '#modules/gatherings/terms.rules.ts'
import type { QueryContext } from '#server/handler.ts'
import type { Stretch } from './ledgers.rules.ts'
import type { ScopeUnit } from './scope.queries.ts'

/** One gathering of the period, as far as counting and gaps need it. */
export interface GatheringHead {
  readonly id: string
  readonly title: string
  readonly heldOn: Day
  readonly unitName: string
  readonly kinds: readonly PurposeKind[]
  readonly state: GatheringState
  readonly lateReason: string | null
  readonly createdAt: Date
  readonly amendments: number
  /** Votes with their count. */
  readonly votes: number
  readonly cancelledWhy: string | null
}

export type LedgerRecord = RecordView

/** The gatherings of a unit in a period, in the order of their days; of one person: those in whose attendance he stands. */
export async function readHeads(
  { db, reach }: QueryContext,
  unit: ScopeUnit,
  { from, until }: Stretch,
  personId: string | null,
): Promise<GatheringHead[]> {
  const { rows } = await sql<Omit<GatheringHead, 'state'> & { reached: MilestoneKind[] }>`
    select gathering.id, gathering.title, gathering.held_on as "heldOn", unit.name as "unitName",
      gathering.late_reason as "lateReason", gathering.created_at as "createdAt",
      array(select kind from gatherings.purpose where gathering_id = gathering.id order by position) as kinds,
      array(select kind from gatherings.milestone where gathering_id = gathering.id) as reached,
      (select count(*)::int from gatherings.amendment where gathering_id = gathering.id) as amendments,
      (select count(*)::int from gatherings.vote where gathering_id = gathering.id and counted_at is not null) as votes,
      (select reason from gatherings.milestone where gathering_id = gathering.id and kind = 'cancelled') as "cancelledWhy"
    from gatherings.gathering
    join organisation.unit on unit.id = gathering.unit_id
    where unit.path <@ ${unit.path}::ltree and ${reach('see', 'unit.path')}
      and gathering.held_on between ${from}::date and ${until}::date
      and ${personId ? sql`exists (select from gatherings.attendance where gathering_id = gathering.id and person_id = ${personId})` : sql`true`}
    order by gathering.held_on, gathering.starts_at, gathering.id`.execute(db)
  return rows.map(({ reached, ...row }) => ({ ...row, state: stateOf(reached) }))
}

/** Held: its attendance was opened and it was not cancelled. What is only planned is no record yet. */
export function isHeld({ state }: Pick<GatheringHead, 'state'>): boolean {
  return state === 'open' || state === 'signing' || state === 'closed'
}

/** Read side by side, each as its own page reads it. */
const atOnce = 4

export async function recordsOf(
  context: QueryContext,
  heads: readonly GatheringHead[],
  note: (done: number, total: number) => Promise<void>,
): Promise<LedgerRecord[]> {
  const held = heads.filter(isHeld)
  const found: LedgerRecord[] = []
  for (let at = 0; at < held.length; at += atOnce) {
    const some = await Promise.all(
      held
        .slice(at, at + atOnce)
        .map(({ id }) => readRecord(context, id, sql<boolean>`${context.reach('see', 'unit.path')}`)),
    )
    found.push(...some.flatMap((kept) => (kept ? [viewOf(kept)] : [])))
    await note(found.length, held.length)
  }
  return found
}
