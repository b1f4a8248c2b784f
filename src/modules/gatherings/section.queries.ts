import type { Database } from '#db/connect.ts'
import type { PurposeKind } from './terms.rules.ts'

export async function hasPurpose(db: Database, gatheringId: string, kind: PurposeKind): Promise<boolean> {
  const found = await db
    .selectFrom('gatherings.purpose')
    .select('kind')
    .where('gathering_id', '=', gatheringId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return found !== undefined
}

export async function hasAgendaItem(
  db: Database,
  gatheringId: string,
  kind: PurposeKind,
  id: string,
): Promise<boolean> {
  const found = await db
    .selectFrom('gatherings.agenda_item')
    .select('id')
    .where('id', '=', id)
    .where('gathering_id', '=', gatheringId)
    .where('purpose_kind', '=', kind)
    .executeTakeFirst()
  return found !== undefined
}

/** The place a new vote, resolution or action item takes: after the last. */
export async function nextPosition(
  db: Database,
  table: 'gatherings.vote' | 'gatherings.resolution' | 'gatherings.action_item',
  gatheringId: string,
): Promise<number> {
  const { last } = await db
    .selectFrom(table)
    .select((row) => row.fn.max('position').as('last'))
    .where('gathering_id', '=', gatheringId)
    .executeTakeFirstOrThrow()
  return last === null ? 0 : Number(last) + 1
}
