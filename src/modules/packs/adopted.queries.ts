import { sql } from 'kysely'
import type { Database } from '#db/connect.ts'
import type { LocalPack } from '#regulations/local/local-pack.rules.ts'
import type { QueryContext } from '#server/handler.ts'

const all = (db: Database) =>
  db
    .selectFrom('packs.adopted as adopted')
    .innerJoin('organisation.unit as above', 'above.id', 'adopted.unit_id')
    .select(['adopted.id', 'adopted.unit_id as unitId', 'adopted.adopted_at as adoptedAt', 'above.name as unitName'])
    .select(sql<LocalPack>`adopted.content`.as('content'))
    .select(['adopted.withdrawn_at as withdrawnAt', 'adopted.withdrawn_reason as withdrawnReason'])
    .select(sql<boolean>`adopted.withdrawn_at is not null`.as('withdrawn'))
    .orderBy(sql`nlevel(above.path)`)
    .orderBy('adopted.adopted_at')
    .orderBy('adopted.id')

/** What binds units: their own and of the units above them, the highest first, each unit's in the order of adoption. */
export async function readAdopted(db: Database, unitIds: readonly string[]) {
  return all(db)
    .innerJoin('organisation.unit as bound', (join) => join.on(sql<boolean>`bound.path <@ above.path`))
    .select('bound.id as boundId')
    .select(sql<number>`nlevel(above.path)`.as('level'))
    .where(sql<boolean>`bound.id = any(${[...unitIds]}::uuid[])`)
    .where('adopted.withdrawn_at', 'is', null)
    .execute()
}

/** All that ever bound one unit, withdrawn versions too, and which of them the actor may withdraw. */
export async function readHistory({ db, reach }: QueryContext, unitId: string) {
  return all(db)
    .innerJoin('organisation.unit as bound', (join) => join.on(sql<boolean>`bound.path <@ above.path`))
    .select(reach('administer', 'above.path').as('mayWithdraw'))
    .where('bound.id', '=', unitId)
    .execute()
}

/** One version, if its unit or any it binds is in reach, with the others of its unit that may have taken its place. */
export async function readPack({ db, reach }: QueryContext, id: string) {
  const found = await db
    .selectFrom('packs.adopted as adopted')
    .innerJoin('organisation.unit as above', 'above.id', 'adopted.unit_id')
    .select(['adopted.unit_id as unitId'])
    .select(reach('administer', 'above.path').as('mayWithdraw'))
    .where('adopted.id', '=', id)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('organisation.unit as bound')
          .select('bound.id')
          .where(sql<boolean>`bound.path <@ above.path`)
          .where(reach('see', 'bound.path')),
      ),
    )
    .executeTakeFirst()
  if (!found) return null
  const versions = await all(db).where('adopted.unit_id', '=', found.unitId).execute()
  const row = versions.find((one) => one.id === id)
  return row ? { row: { ...row, mayWithdraw: found.mayWithdraw }, versions } : null
}

/** The unit a pack is to be adopted for, in reach of the ability; locked when asked to. */
export async function adoptingUnit(
  { db, reach }: QueryContext,
  ability: 'see' | 'administer',
  unitId: string,
  { lock = false } = {},
) {
  const found = db
    .selectFrom('organisation.unit as unit')
    .select(['unit.id', 'unit.name', 'unit.kind'])
    .select(reach('administer', 'unit.path').as('mayAdopt'))
    .where('unit.id', '=', unitId)
    .where(reach(ability, 'unit.path'))
  return (lock ? found.forUpdate() : found).executeTakeFirst()
}
