import { sql } from 'kysely'
import type { Ability } from '#core/abilities.ts'
import type { Database } from '#db/connect.ts'
import type { QueryContext } from '#server/handler.ts'

export interface Branch {
  readonly id: string
  readonly name: string
  readonly demo: boolean
  /** May the asker write here? Reading is for the whole branch, writing for whoever keeps its gatherings. */
  readonly keeps: boolean
}

/** A branch over which the asker holds the ability; undefined for one out of reach, like one that does not exist. */
export async function findBranch(
  { db, reach }: QueryContext,
  branchId: string,
  ability: Extract<Ability, 'see-branch' | 'keep-gatherings'>,
  also = sql<boolean>`true`,
): Promise<Branch | undefined> {
  return db
    .selectFrom('organisation.unit as unit')
    .select(['unit.id', 'unit.name', 'unit.demo', reach('keep-gatherings', 'unit.path').as('keeps')])
    .where('unit.id', '=', branchId)
    .where('unit.kind', '=', 'branch')
    .where(reach(ability, 'unit.path'))
    .where(also)
    .executeTakeFirst()
}

export interface StreamRow {
  readonly id: string
  readonly kind: string | null
  readonly nameZh: string
  readonly nameEn: string
  readonly retiredOn: string | null
}

/** The streams of a branch in its order, those it never touched among them. */
export async function readStreams(db: Database, branchId: string): Promise<StreamRow[]> {
  const { rows } = await sql<StreamRow>`
    select id, kind, name_zh as "nameZh", name_en as "nameEn", retired_on as "retiredOn"
    from learning.streams_of(${branchId}::uuid) order by retired_on is not null, position, name_zh`.execute(db)
  return rows
}

/** The usual streams of a branch become rows before the first thing is filed under one. */
export async function keepStreams(db: Database, branchId: string): Promise<void> {
  await sql`
    insert into learning.stream (id, branch_id, kind, position, name_zh, name_en)
    select id, branch_id, kind, position, name_zh, name_en from learning.streams_of(${branchId}::uuid)
    where kind is not null on conflict do nothing`.execute(db)
}

/** True for a stream of the branch; a retired one takes nothing new, but keeps what it has. */
export async function isStream(
  db: Database,
  branchId: string,
  streamId: string,
  kept?: string | null,
): Promise<boolean> {
  const streams = await readStreams(db, branchId)
  return streams.some(({ id, retiredOn }) => id === streamId && (retiredOn === null || streamId === kept))
}
