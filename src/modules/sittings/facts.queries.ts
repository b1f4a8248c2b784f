import { sql } from 'kysely'
import { addDays, type Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import { readSchedules } from '#modules/organisation/rota.public.ts'
import { packsFor } from '#modules/packs/packs.public.ts'
import type { QueryContext } from '#server/handler.ts'
import type { Aim, Called, Crew, Facts, Named, Post, Posted } from './facts.rules.ts'

export interface KeptUnit extends Named {
  readonly kind: 'branch' | 'group'
  readonly branch: Named
}

/** The branch or group, if the actor keeps its gatherings. */
export async function keptUnit({ db, reach }: QueryContext, unitId: string): Promise<KeptUnit | undefined> {
  const row = await db
    .selectFrom('organisation.unit as unit')
    .leftJoin('organisation.unit as above', 'above.id', 'unit.parent_id')
    .select(['unit.id', 'unit.name', 'unit.kind', 'above.id as aboveId', 'above.name as aboveName'])
    .where('unit.id', '=', unitId)
    .where('unit.kind', 'in', ['branch', 'group'])
    .where(reach('keep-gatherings', 'unit.path'))
    .executeTakeFirst()
  if (!row) return undefined
  const { id, name } = row
  if (row.kind === 'branch') return { id, name, kind: 'branch', branch: { id, name } }
  return { id, name, kind: 'group', branch: { id: row.aboveId ?? id, name: row.aboveName ?? name } }
}

/** Everything the picture is drawn from: one read each, whatever the number of people and hours. */
export async function readFacts({ db }: Pick<QueryContext, 'db'>, unit: KeptUnit, aim: Aim): Promise<Facts> {
  const { branch } = unit
  const [called, posted] = [await readCalled(db, unit, aim.from), await readPosted(db, branch.id, aim.from)]
  const strangers = [aim.chairId, aim.lecturerId].filter((id) => id && !called.some((one) => one.id === id))
  const leads = await readLeads(db, branch.id, strangers as string[], aim.from)
  const crewIds = [...new Set([...called, ...posted, ...leads].flatMap(({ crewId }) => crewId ?? []))]
  const crews = await readCrews(db, crewIds)
  const workshopIds = [...new Set(crews.map(({ workshopId }) => workshopId))]
  const [first, last] = [addDays(aim.from, -2), addDays(aim.to, 3)]
  const personIds = [...called, ...leads].map(({ id }) => id)
  return {
    unit: { id: unit.id, name: unit.name },
    branch,
    called,
    leads,
    posted,
    crews,
    posts: await readPosts(db, workshopIds, aim.from),
    schedules: await readSchedules(db, workshopIds, first, last),
    venues: await readVenues(db, branch.id, aim.from),
    taken: await readTaken(db, branch.id, first, last),
    away: await readAway(db, personIds, aim),
    local: (await packsFor(db, [branch.id])).get(branch.id) ?? [],
  }
}

/** Who attends by right on the first day, in the order of crews and names. */
async function readCalled(db: Database, unit: KeptUnit, on: Day): Promise<Called[]> {
  const { rows } = await sql<Called>`
    select person.id, person.name, posting.crew_id as "crewId", posting.post_id as "postId", holder.capacity
    from gatherings.entitled(${unit.branch.id}, ${unit.id}, ${unit.kind}, ${on}::date) as holder
    join people.person on person.id = holder.person_id
    left join people.posting on posting.person_id = person.id and ${holding('posting', on)}
    left join organisation.unit as crew on crew.id = posting.crew_id
    left join organisation.post on post.id = posting.post_id
    order by crew.position nulls last, crew.id, post.position nulls last, person.name_pinyin, person.name, person.id`.execute(
    db,
  )
  return rows
}

/** Everyone posted below the branch, members or not: they keep the posts. */
async function readPosted(db: Database, branchId: string, on: Day): Promise<Posted[]> {
  const { rows } = await sql<Posted>`
    select posting.person_id as id, posting.crew_id as "crewId", posting.post_id as "postId"
    from people.posting
    join organisation.unit as crew on crew.id = posting.crew_id
    join organisation.unit as branch on branch.id = ${branchId}
    where crew.path <@ branch.path and ${holding('posting', on)}`.execute(db)
  return rows
}

/** Chair and lecturer who are not of the unit but somewhere in the branch. */
async function readLeads(db: Database, branchId: string, ids: readonly string[], on: Day) {
  if (ids.length === 0) return []
  const { rows } = await sql<Posted & Named>`
    select distinct person.id, person.name, posting.crew_id as "crewId", posting.post_id as "postId"
    from people.person
    join people.person_unit as place on place.person_id = person.id and ${holding('place', on)}
    join organisation.unit as branch on branch.id = ${branchId} and place.path <@ branch.path
    left join people.posting on posting.person_id = person.id and ${holding('posting', on)}
    where person.id = any (${ids}::uuid[])`.execute(db)
  return rows
}

function readCrews(db: Database, ids: readonly string[]): Promise<Crew[]> {
  if (ids.length === 0) return Promise.resolve([])
  return db
    .selectFrom('organisation.unit as crew')
    .select(['crew.id', 'crew.name', sql<string>`coalesce(crew.parent_id, crew.id)`.as('workshopId')])
    .where('crew.id', 'in', ids)
    .orderBy('crew.position')
    .orderBy('crew.id')
    .execute()
}

function readPosts(db: Database, workshopIds: readonly string[], on: Day): Promise<Post[]> {
  if (workshopIds.length === 0) return Promise.resolve([])
  return db
    .selectFrom('organisation.post')
    .select(['id', 'name', 'minimum_crew as minimum'])
    .where('workshop_id', 'in', workshopIds)
    .where('from_on', '<=', on)
    .where((row) => row.or([row('until_on', 'is', null), row('until_on', '>', on)]))
    .orderBy('position')
    .orderBy('id')
    .execute()
}

function readVenues(db: Database, branchId: string, on: Day) {
  return db
    .selectFrom('organisation.venue')
    .select(['id', 'name', 'capacity', 'in_molten_bay as inMoltenBay', 'metres_to_lift_limit as metresToLiftLimit'])
    .where('branch_id', '=', branchId)
    .where((row) => row.or([row('until_on', 'is', null), row('until_on', '>', on)]))
    .orderBy('name')
    .execute()
}

/** Gatherings of the branch that stand, and who is asked to each: by name, by right where nobody was named, and whoever keeps it. */
async function readTaken(db: Database, branchId: string, first: Day, last: Day): Promise<Facts['taken']> {
  const { rows } = await sql<Facts['taken'][number]>`
    select gathering.title, gathering.unit_id as "unitId", gathering.venue_id as "venueId", gathering.starts_at as "from",
      coalesce(gathering.ends_at, gathering.starts_at + interval '2 hours') as "until",
      array(
        select asked.person_id from gatherings.expected as asked where asked.gathering_id = gathering.id
        union select holder.person_id
          from gatherings.entitled(gathering.branch_id, gathering.unit_id, gathering.audience, gathering.held_on) as holder
          where not exists (select from gatherings.expected as asked where asked.gathering_id = gathering.id)
        union select sitting_in.person_id from gatherings.attendance as sitting_in
          where sitting_in.gathering_id = gathering.id and not sitting_in.by_right
        union select keeper from unnest(array[gathering.chair_id, gathering.recorder_id]) as keeper where keeper is not null
      )::text[] as "personIds"
    from gatherings.gathering
    where gathering.branch_id = ${branchId} and gathering.held_on between ${first} and ${last}
      and not exists (select from gatherings.milestone
        where milestone.gathering_id = gathering.id and milestone.kind = 'cancelled')
    order by gathering.starts_at, gathering.id`.execute(db)
  return rows
}

async function readAway(db: Database, personIds: readonly string[], { from, to }: Aim): Promise<Facts['away']> {
  if (personIds.length === 0) return []
  return db
    .selectFrom('transfers.absence')
    .select(['person_id as personId', 'from_on as from', 'until_on as until'])
    .where('person_id', 'in', personIds)
    .where('struck_at', 'is', null)
    .where('found_on', 'is', null)
    .where('from_on', '<=', to)
    .where((row) => row.or([row('until_on', 'is', null), row('until_on', '>', from)]))
    .execute()
}

function holding(dated: 'posting' | 'place', on: Day) {
  const [from, until] = [sql.ref(`${dated}.from_on`), sql.ref(`${dated}.until_on`)]
  return sql<boolean>`${from} <= ${on}::date and (${until} is null or ${until} > ${on}::date)`
}
