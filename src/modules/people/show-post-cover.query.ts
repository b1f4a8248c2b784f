import { sql } from 'kysely'
import { addDays, type Day } from '#core/day.ts'
import { no } from '#core/decision.ts'
import type { Database } from '#db/connect.ts'
import { readSchedule } from '#modules/organisation/rota.public.ts'
import { answer } from '#server/handler.ts'
import { showPostCover } from './post-cover.contract.ts'
import { coverOn } from './post-cover.rules.ts'

export default answer(showPostCover, async ({ db, reach, zone }, { workshopId, from, days }) => {
  const workshop = await db
    .selectFrom('organisation.unit as unit')
    .select('unit.id')
    .where('unit.id', '=', workshopId)
    .where('unit.kind', '=', 'workshop')
    .where(reach('see', 'unit.path'))
    .executeTakeFirst()
  if (!workshop) return no('organisation.unknown-unit')
  const until = addDays(from, days)
  const schedule = await readSchedule(db, workshopId, from, until)
  const posts = await postsOf(db, workshopId, from, until)
  const postings = await postingsOf(db, workshopId, from, until)
  const dates = Array.from({ length: days }, (_, ahead) => addDays(from, ahead))
  return {
    posts: posts.map(({ fromOn: _, untilOn: __, ...post }) => post),
    people: [...new Map(postings.map((posted) => [posted.id, posted])).values()].map(
      ({ fromOn: _, untilOn: __, ...posted }) => posted,
    ),
    days: dates.map((on) => {
      const standing = posts.filter((post) => holds(post, on))
      const posted = postings.filter((posting) => holds(posting, on))
      return { on, ...coverOn(schedule, posted, standing, on, zone) }
    }),
  }
})

function holds(dated: { fromOn: Day; untilOn: Day | null }, on: Day): boolean {
  return dated.fromOn <= on && (dated.untilOn === null || on < dated.untilOn)
}

function postsOf(db: Database, workshopId: string, from: Day, until: Day) {
  return db
    .selectFrom('organisation.post as post')
    .leftJoin('organisation.area as area', 'area.id', 'post.area_id')
    .select(['post.id', 'post.name', 'area.name as area', 'post.staffing', 'post.minimum_crew as minimum'])
    .select(['post.usual_crew as usual', 'post.from_on as fromOn', 'post.until_on as untilOn'])
    .where('post.workshop_id', '=', workshopId)
    .where('post.from_on', '<', until)
    .where((where) => where.or([where('post.until_on', 'is', null), where('post.until_on', '>', from)]))
    .orderBy('post.position')
    .orderBy('post.id')
    .execute()
}

function postingsOf(db: Database, workshopId: string, from: Day, until: Day) {
  const member = sql<boolean>`exists (select from people.standing standing
    where standing.person_id = person.id and standing.kind in ('full', 'probationary')
      and standing.from_on <= ${from} and (standing.until_on is null or standing.until_on > ${from}))`
  return db
    .selectFrom('people.posting as posting')
    .innerJoin('people.person as person', 'person.id', 'posting.person_id')
    .innerJoin('organisation.unit as crew', 'crew.id', 'posting.crew_id')
    .select(['person.id', 'person.name', 'posting.crew_id as crewId', 'posting.post_id as postId', member.as('member')])
    .select(['posting.from_on as fromOn', 'posting.until_on as untilOn'])
    .where('crew.parent_id', '=', workshopId)
    .where('posting.from_on', '<', until)
    .where((where) => where.or([where('posting.until_on', 'is', null), where('posting.until_on', '>', from)]))
    .orderBy('person.name_pinyin')
    .orderBy('person.name')
    .orderBy('person.id')
    .execute()
}
