import type { Ability } from '#core/abilities.ts'
import type { Day } from '#core/day.ts'
import { recordHeadOf } from '#print/page.ts'
import type { QueryContext } from '#server/handler.ts'
import { dayOf, type Stretch, stretchOf, stretchWords } from './ledgers.rules.ts'
import { type GatheringHead, type LedgerRecord, readHeads, recordsOf } from './records.queries.ts'

export interface ScopeUnit {
  readonly id: string
  readonly name: string
  readonly kind: 'branch' | 'group'
  readonly path: string
  readonly branchId: string
  readonly branchName: string
  readonly above: string | null
  readonly demo: boolean
}

export interface Asked {
  readonly unitId: string
  readonly year: number
  readonly month?: number | undefined
  readonly personId?: string | undefined
}

/** What ledgers are asked about: whose, of when, about whom, by whom. What is read once is read for all of them. */
export interface Scope extends Stretch {
  readonly context: QueryContext
  readonly unit: ScopeUnit
  readonly year: number
  readonly month: number | null
  /** The last day, or today while the period runs. */
  readonly on: Day
  readonly personId: string | null
  /** 2026年度 */
  readonly period: string
  /** Printed by itself, not bound with the others. */
  readonly alone: boolean
  readonly recordHead: string
  heads(): Promise<readonly GatheringHead[]>
  records(): Promise<readonly LedgerRecord[]>
  /** Told as records are read. */
  readonly note: (done: number, total: number) => Promise<void>
}

/** The branch or group whose ledgers are asked for; undefined for one out of reach, like one that does not exist. */
export async function findUnit(
  { db, reach }: QueryContext,
  unitId: string,
  ability: Ability,
): Promise<ScopeUnit | undefined> {
  const row = await db
    .selectFrom('organisation.unit as unit')
    .innerJoin('organisation.unit as parent', 'parent.id', 'unit.parent_id')
    .select(['unit.id', 'unit.name', 'unit.kind', 'unit.path', 'unit.demo'])
    .select(['parent.id as parentId', 'parent.name as parentName'])
    .where('unit.id', '=', unitId)
    .where('unit.kind', 'in', ['branch', 'group'])
    .where(reach(ability, 'unit.path'))
    .executeTakeFirst()
  if (!row) return undefined
  const { parentId, parentName, kind, ...unit } = row
  return kind === 'branch'
    ? { ...unit, kind, branchId: unit.id, branchName: unit.name, above: parentName }
    : { ...unit, kind: 'group', branchId: parentId, branchName: parentName, above: null }
}

interface Manner {
  readonly ability?: Ability
  readonly alone?: boolean
  readonly note?: Scope['note']
}

/** Opens the ledgers of a unit in reach for a period. */
export async function openScope(context: QueryContext, asked: Asked, manner: Manner = {}): Promise<Scope | undefined> {
  const unit = await findUnit(context, asked.unitId, manner.ability ?? 'see')
  if (!unit) return undefined
  const month = asked.month ?? null
  const stretch = stretchOf(asked.year, month)
  const [personId, note] = [asked.personId ?? null, manner.note ?? (async () => {})]
  const heads = once(() => readHeads(context, unit, stretch, personId))
  return {
    ...stretch,
    context,
    unit,
    year: asked.year,
    month,
    on: dayOf(stretch, context.today),
    personId,
    period: stretchWords(asked.year, month),
    alone: manner.alone ?? false,
    recordHead: await readHead(context),
    note,
    heads,
    records: once(async () => recordsOf(context, await heads(), note)),
  }
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined
  return () => {
    kept ??= read()
    return kept
  }
}

export async function readHead({ db }: Pick<QueryContext, 'db'>): Promise<string> {
  const newest = await db
    .selectFrom('audit.link')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return recordHeadOf(newest)
}
