import { type RawBuilder, sql } from 'kysely'
import { isNo, type No, no } from '#core/decision.ts'
import type { CommandContext, QueryContext } from '#server/handler.ts'
import { mayChange, stateOf } from './gathering-state.rules.ts'
import type { Audience, GatheringState, MilestoneKind, Part } from './terms.rules.ts'

/** Whoever may keep the convening unit, and the chair and recorder named in the record. Over `gathering` and `unit`. */
export function keeps({ reach, actor }: QueryContext): RawBuilder<boolean> {
  return sql<boolean>`(${reach('keep-gatherings', 'unit.path')} or gathering.chair_id = ${actor.personId}
    or gathering.recorder_id = ${actor.personId})`
}

/** Whoever sees the convening unit, and the chair and recorder named in the record. */
export function sees({ reach, actor }: QueryContext): RawBuilder<boolean> {
  return sql<boolean>`(${reach('see', 'unit.path')} or gathering.chair_id = ${actor.personId}
    or gathering.recorder_id = ${actor.personId})`
}

/** A gathering locked for a change, in the state it is really in. */
export interface Locked {
  readonly id: string
  readonly branchId: string
  readonly unitId: string
  readonly unitKind: 'branch' | 'group'
  readonly audience: Audience
  readonly title: string
  readonly heldOn: string
  readonly startsAt: Date
  readonly endsAt: Date | null
  readonly chairId: string | null
  readonly recorderId: string | null
  readonly createdAt: Date
  readonly version: number
  readonly state: GatheringState
}

type LockRefusal =
  | 'gatherings.unknown-gathering'
  | 'gatherings.cancelled'
  | 'gatherings.not-opened'
  | 'gatherings.sealed'
  | 'gatherings.not-now'

/** `keepers`: an office over the unit is needed; `named` lets the chair and recorder of this gathering in as well. */
export type Who = 'keepers' | 'named'

/**
 * Locks a gathering in reach for work on a part of it, or says why that part is not open. Attendance is recorded under a
 * key-share lock, so only the commands that seal a record (`seals`) hold it up.
 */
export async function lockFor(
  context: CommandContext,
  id: string,
  part: Part,
  who: Who = 'named',
  seals = false,
): Promise<Locked | No<LockRefusal>> {
  const permitted = who === 'named' ? keeps(context) : context.reach('keep-gatherings', 'unit.path')
  const { rows } = await sql<Omit<Locked, 'state'>>`
    select gathering.id, gathering.branch_id as "branchId", gathering.unit_id as "unitId", unit.kind as "unitKind",
      gathering.audience, gathering.title, gathering.held_on as "heldOn", gathering.starts_at as "startsAt",
      gathering.ends_at as "endsAt", gathering.chair_id as "chairId", gathering.recorder_id as "recorderId",
      gathering.created_at as "createdAt", gathering.version
    from gatherings.gathering
    join organisation.unit on unit.id = gathering.unit_id
    where gathering.id = ${id} and ${permitted}
    ${seals ? sql`for update of gathering` : sql`for no key update of gathering`}`.execute(context.db)
  const row = rows[0]
  if (!row) return no('gatherings.unknown-gathering')
  // Read after the lock: what another command did while this one waited is in it.
  const reached = await reachedBy(context, id)
  const state = stateOf(reached)
  const decided = mayChange(state, part)
  if (isNo(decided)) return decided
  context.audit({ unitId: row.unitId })
  return { ...row, state }
}

async function reachedBy({ db }: QueryContext, gatheringId: string): Promise<MilestoneKind[]> {
  const rows = await db
    .selectFrom('gatherings.milestone')
    .select('kind')
    .where('gathering_id', '=', gatheringId)
    .execute()
  return rows.map(({ kind }) => kind)
}

export async function addMilestone(
  { db, actor, now }: CommandContext,
  gatheringId: string,
  kind: MilestoneKind,
  reason: string | null = null,
): Promise<void> {
  await db
    .insertInto('gatherings.milestone')
    .values({ gathering_id: gatheringId, kind, person_id: actor.personId, at: now, reason })
    .onConflict((conflict) => conflict.columns(['gathering_id', 'kind']).doNothing())
    .execute()
}

/** Counts the record up by one and answers with what every command answers with. */
export async function nextVersion({ db }: CommandContext, id: string): Promise<{ id: string; version: number }> {
  return await db
    .updateTable('gatherings.gathering')
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('id', '=', id)
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow()
}

export type EventName =
  | 'gathering-planned'
  | 'gathering-replanned'
  | 'gathering-noticed'
  | 'gathering-opened'
  | 'gathering-closed'
  | 'gathering-amended'
  | 'gathering-cancelled'
  | 'action-item-added'
  | 'action-item-amended'
  | 'action-item-completed'
  | 'action-item-dropped'

/** Tells the house what happened, with the units it concerns: duties and notifications listen. */
export function announce(
  { emit }: CommandContext,
  name: EventName,
  { id, branchId, unitId, heldOn }: Pick<Locked, 'id' | 'branchId' | 'unitId' | 'heldOn'>,
  more: Record<string, unknown> = {},
): void {
  emit(`gatherings.${name}`, { gatheringId: id, branchId, unitId, heldOn, ...more })
}
