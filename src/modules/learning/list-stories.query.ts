import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { findBranch } from './branch.queries.ts'
import { listStories } from './stories.contract.ts'
import { wordsAround } from './stories.rules.ts'
import { hears, readStories } from './story.queries.ts'

export default answer(listStories, async (context, filters) => {
  const branch = await findBranch(context, filters.branchId, 'see-branch', hears(context.actor, 'unit.path'))
  if (!branch) return no('learning.unknown-branch')
  const { rows, ...found } = await readStories(context, filters)
  const stories = rows.map(({ branchId: _, transcript, withdrawn, ...story }) => ({
    ...story,
    withdrawn: withdrawn && { ...withdrawn, at: new Date(withdrawn.at) },
    found: filters.search ? wordsAround(transcript, filters.search) : null,
  }))
  return { stories, ...found, may: { keep: branch.keeps } }
})
