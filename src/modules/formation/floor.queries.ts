import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { CoverPost, Posted } from '#modules/people/post-cover.rules.ts'
import type { QueryContext } from '#server/handler.ts'

type Reading = Pick<QueryContext, 'db' | 'today' | 'actor'>

interface MeRow {
  readonly id: string
  readonly name: string
  readonly demo: boolean
  readonly mustChange: boolean
  readonly group: string | null
  readonly crew: string | null
  readonly crewId: string | null
  readonly workshopId: string | null
  readonly post: string | null
}

/** Who asks, with the crew, post and group of today. */
export async function readMe({ db, today, actor }: Reading): Promise<MeRow> {
  const { rows } = await sql<MeRow>`
    select person.id, person.name, person.demo, coalesce(account.must_change, false) as "mustChange",
      "group".name as "group", crew.name as crew, crew.id as "crewId", crew.parent_id as "workshopId", post.name as post
    from people.person
    left join identity.account on account.person_id = person.id
    left join people.membership on membership.person_id = person.id and membership.from_on <= ${today}
      and (membership.until_on is null or membership.until_on > ${today})
    left join organisation.unit as "group" on "group".id = membership.group_id
    left join people.posting on posting.person_id = person.id and posting.from_on <= ${today}
      and (posting.until_on is null or posting.until_on > ${today})
    left join organisation.unit as crew on crew.id = posting.crew_id
    left join organisation.post on post.id = posting.post_id
    where person.id = ${actor.personId}
    limit 1`.execute(db)
  const me = rows[0]
  if (!me) throw new Error('who is signed in is nobody')
  return me
}

/** Everyone posted to a crew of the workshop on a day, and its posts. */
export async function readPosted(db: QueryContext['db'], workshopId: string, on: Day) {
  const { rows: people } = await sql<Posted>`
    select posting.person_id as id, posting.crew_id as "crewId", posting.post_id as "postId"
    from people.posting join organisation.unit as crew on crew.id = posting.crew_id and crew.parent_id = ${workshopId}
    where posting.from_on <= ${on} and (posting.until_on is null or posting.until_on > ${on})`.execute(db)
  const { rows: posts } = await sql<CoverPost>`
    select id, staffing, minimum_crew as minimum from organisation.post
    where workshop_id = ${workshopId} and from_on <= ${on} and (until_on is null or until_on > ${on})`.execute(db)
  return { people, posts }
}

/** Ids of everyone called to a gathering, by right or by invitation. */
export async function readCalled(db: QueryContext['db'], gatheringId: string): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select entitled.person_id as id from gatherings.gathering
    cross join lateral gatherings.entitled(gathering.branch_id, gathering.unit_id, gathering.audience, gathering.held_on) as entitled
    where gathering.id = ${gatheringId}
      -- Who was asked to another sitting stays at his post for this one.
      and (exists (select from gatherings.expected where expected.gathering_id = gathering.id and expected.person_id = entitled.person_id)
        or not exists (select from gatherings.expected where expected.gathering_id = gathering.id))
    union select person_id from gatherings.attendance where gathering_id = ${gatheringId}`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

/** What the asker still has to do, the soonest due first. */
export async function readMyActionItems({ db, actor }: Pick<Reading, 'db' | 'actor'>) {
  const rows = await db
    .selectFrom('gatherings.action_item as item')
    .innerJoin('gatherings.gathering as gathering', 'gathering.id', 'item.gathering_id')
    .select(['item.id', 'item.version', 'item.text', 'item.due_on as dueOn'])
    .select(['gathering.title', 'gathering.held_on as heldOn'])
    .where('item.owner_id', '=', actor.personId)
    .where('item.done_on', 'is', null)
    .where('item.dropped_on', 'is', null)
    .orderBy('item.due_on')
    .orderBy('item.id')
    .limit(100)
    .execute()
  return rows.map(({ title, heldOn, ...item }) => ({ ...item, gathering: { title, heldOn } }))
}
