import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { listPosts } from './place.contract.ts'
import { unitInReach } from './unit.queries.ts'

export default answer(listPosts, async (context, { workshopId, on = context.today, withClosed }) => {
  const { db } = context
  const workshop = await unitInReach(context, 'see', workshopId, { kind: 'workshop' })
  if (!workshop) return no('organisation.unknown-unit')
  const areas = await db
    .selectFrom('organisation.area')
    .select(['id', 'name', 'position', 'version'])
    .where('workshop_id', '=', workshopId)
    .where((where) => where.or([where('until_on', 'is', null), where('until_on', '>', on)]))
    .orderBy('position')
    .orderBy('id')
    .execute()
  let posts = db
    .selectFrom('organisation.post')
    .select(['id', 'name', 'area_id as areaId', 'staffing', 'position', 'version'])
    .select(['minimum_crew as minimumCrew', 'usual_crew as usualCrew', 'from_on as fromOn', 'until_on as untilOn'])
    .where('workshop_id', '=', workshopId)
  if (!withClosed)
    posts = posts
      .where('from_on', '<=', on)
      .where((where) => where.or([where('until_on', 'is', null), where('until_on', '>', on)]))
  const mayKeep = (await unitInReach(context, 'keep-organisation', workshopId)) !== undefined
  return { areas, posts: await posts.orderBy('position').orderBy('id').execute(), mayKeep }
})
