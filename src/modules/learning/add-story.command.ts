import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { findBranch } from './branch.queries.ts'
import { addStory } from './stories.contract.ts'
import { storyColumns } from './story.queries.ts'

export default answer(addStory, async (context, { id, branchId, ...content }) => {
  const { db, actor, now, audit } = context
  if (!(await findBranch(context, branchId, 'keep-gatherings'))) return no('learning.unknown-branch')
  const columns = await storyColumns(context, branchId, content)
  if (!columns.ok) return columns
  const added = await db
    .insertInto('learning.story')
    .values({ id, branch_id: branchId, ...columns.value, created_by: actor.personId, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return no('learning.id-taken')
  audit({ unitId: branchId })
  return { id }
})
