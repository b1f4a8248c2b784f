import { sql } from 'kysely'
import { abilities, type Role, roles } from '#core/abilities.ts'
import { reachOf } from '#core/actor.ts'
import { answer, type QueryContext } from '#server/handler.ts'
import { whoAmI } from './identity.contract.ts'

export default answer(whoAmI, async (context) => {
  const { db, actor, today, now, zone, session } = context
  const clock = { today, now: now.toISOString(), zone }
  if (!session.id) {
    const first = await db.selectFrom('identity.account').select('person_id').limit(1).executeTakeFirst()
    return { person: null, holdings: [], abilities: [], home: null, ...clock, needsSetUp: first === undefined }
  }
  const account = await db
    .selectFrom('identity.account')
    .select(['login', 'must_change'])
    .where('person_id', '=', actor.personId)
    .executeTakeFirstOrThrow()
  const units = await unitsHeld(context)
  const holdings = actor.holdings.flatMap(({ role, unitId }) => {
    const unit = units.get(unitId)
    return unit ? [{ role, unitId, unitName: unit.name, unitKind: unit.kind }] : []
  })
  return {
    person: { id: actor.personId, name: actor.name, login: account.login, mustChange: account.must_change },
    holdings: holdings.sort((one, other) => rank(one.role) - rank(other.role)),
    abilities: abilities.filter((ability) => reachOf(actor, ability).length > 0),
    home: await homeOf(context),
    ...clock,
    needsSetUp: false,
  }
})

async function unitsHeld({ db, actor }: QueryContext) {
  const ids = actor.holdings.map((held) => held.unitId)
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('organisation.unit').select(['id', 'name', 'kind']).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** The branch an office is held in or below; for an office above branches, its first branch. */
async function homeOf({ db, actor }: QueryContext) {
  const paths = [...actor.holdings].sort((one, other) => rank(one.role) - rank(other.role)).map((held) => held.path)
  if (paths.length === 0) return null
  const { rows } = await sql<{ branchId: string; name: string; demo: boolean; superior: string | null }>`
    select branch.id as "branchId", branch.name, branch.demo, superior.name as superior
    from unnest(${paths}::ltree[]) with ordinality as held (path, place)
    join organisation.unit branch on branch.kind = 'branch' and (branch.path @> held.path or branch.path <@ held.path)
    left join organisation.unit superior on superior.id = branch.parent_id
    order by held.place, branch.position, branch.id limit 1`.execute(db)
  return rows[0] ?? null
}

// The secretary's own branch comes first, then the offices in the order of the table of roles.
function rank(role: Role): number {
  return role === 'secretary' ? -1 : roles.indexOf(role)
}
