import { reaches } from '#core/actor.ts'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { showHome } from './home.contract.ts'
import { countStandings, readComing, readCover, readGroups, readThemeDays } from './home.queries.ts'
import { findBranch, readPattern } from './pattern.queries.ts'

export default answer(showHome, async (context, { branchId }) => {
  const found = await findBranch(context, branchId, 'see')
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
  const groups = await readGroups(context, branchId)
  const pattern = await readPattern(context, branchId, groups.length)
  return {
    branch: { id, name, superior, demo, workshopId: workshop?.id ?? null },
    pattern: {
      bands: [...pattern.bands],
      version: pattern.version,
      mayChange: reaches(context.actor, 'keep-pattern', path),
    },
    ...(await countStandings(context, branchId)),
    cover: await readCover(context, branchId),
    themeDays: await readThemeDays(context, branchId),
    groups,
    coming: await readComing(context, branchId, context.zone),
  }
})
