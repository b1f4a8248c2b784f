import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { changePosting } from './membership.contract.ts'
import { announce, lockPerson, postingsOf } from './person.queries.ts'
import { checkCrew } from './place.queries.ts'
import { begun, endOf } from './recorded.queries.ts'
import { inForce, succeed } from './timeline.rules.ts'

export default answer(changePosting, async (context, { personId, seen, on, to }) => {
  if (!(await lockPerson(context, personId, 'any'))) return no('people.unknown-person')
  const known = await postingsOf(context, personId)
  const current = inForce(known, on)
  if ((current?.id ?? null) !== seen)
    return no('people.changed-meanwhile', { now: current?.id ?? 'none', since: current?.fromOn ?? '' })
  const free = succeed(known, on)
  if (!free.ok) return free
  if (!to && !current) return no('people.same-place')
  if (to && current?.crewId === to.crewId && current.postId === to.postId) return no('people.same-place')
  const crew = to ? await checkCrew(context, to.crewId, to.postId) : null
  if (crew && !crew.ok) return crew
  if (current)
    await context.db.updateTable('people.posting').set(endOf(context, on)).where('id', '=', current.id).execute()
  if (to)
    await context.db
      .insertInto('people.posting')
      .values({
        id: to.id,
        person_id: personId,
        crew_id: to.crewId,
        post_id: to.postId,
        from_on: on,
        ...begun(context),
      })
      .execute()
  await announce(context, 'people.posting-changed', personId, {
    on,
    crewIds: [current?.crewId, to?.crewId].filter(Boolean),
  })
  return { personId, postingId: to?.id ?? null }
})
