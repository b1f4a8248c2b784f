import { reaches } from '#core/actor.ts'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { showHome } from './home.contract.ts'
import { countStandings, readBegun, readComing, readCover, readGroups, readThemeDays } from './home.queries.ts'
import { findBranch, readPattern } from './pattern.queries.ts'

export default answer(showHome, async (context, { branchId }) => {
  const found = await findBranch(context, branchId, 'see-branch')
  if (!found) return no('formation.unknown-branch')
  const { id, name, superior, demo, path } = found
  const workshop = await context.db
    .selectFrom('organisation.unit')
    .select('id')
    .where('parent_id', '=', branchId)
    .where('kind', '=', 'workshop')
    .orderBy('position')
    .limit(1)
    .executeTakeFirst()
  const mayWith = (unitPath: string) => ({
    see: reaches(context.actor, 'see', unitPath),
    convene: reaches(context.actor, 'keep-gatherings', unitPath),
  })
  const groups = (await readGroups(context, branchId)).map(({ path: groupPath, ...group }) => ({
    ...group,
    may: mayWith(groupPath),
  }))
  const pattern = await readPattern(context, branchId, groups.length)
  return {
    branch: { id, name, superior, demo, workshopId: workshop?.id ?? null, may: mayWith(path) },
    pattern: {
      bands: [...pattern.bands],
      version: pattern.version,
      mayChange: reaches(context.actor, 'keep-pattern', path),
    },
    ...(await countStandings(context, branchId)),
    cover: await readCover(context, branchId),
    themeDays: await readThemeDays(context, branchId),
    groups,
    begun: await readBegun(context, branchId, workshop?.id ?? null),
    coming: await readComing(context, branchId, context.zone),
  }
})
