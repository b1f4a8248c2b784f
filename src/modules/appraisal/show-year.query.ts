import { no } from '#core/decision.ts'
import { packsFor } from '#modules/packs/packs.public.ts'
import { answer } from '#server/handler.ts'
import { nextGathering, readGatherings } from './gatherings.queries.ts'
import { showYear } from './life-year.contract.ts'
import { seenBranch, seenYear } from './life-year.queries.ts'
import { readShown } from './shown.queries.ts'
import { lastDayFor } from './steps.rules.ts'

export default answer(showYear, async (context, { branchId, year }) => {
  const branch = await seenBranch(context, branchId)
  if (!branch) return no('appraisal.unknown-branch')
  const { id, name, demo, keeps } = branch
  const life = await seenYear(context, branchId, year)
  const local = (await packsFor(context.db, [branchId])).get(branchId) ?? []
  return {
    branch: { id, name, demo },
    year,
    opened: life ? await readShown(context, life, keeps) : null,
    gatherings: keeps ? await readGatherings(context.db, branchId, year, context.today) : [],
    dueOn: lastDayFor(year, context.today, local),
    nextGathering: await nextGathering(context.db, branchId, context.today),
    may: { keep: keeps },
  }
})
