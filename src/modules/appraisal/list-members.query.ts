import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { listMembers } from './grades.contract.ts'
import { keptYear } from './life-year.queries.ts'
import { readAssessed } from './members.queries.ts'

export default answer(listMembers, async (context, { lifeYearId }) => {
  const life = await keptYear(context, lifeYearId)
  return life ? readAssessed(context, life) : no('appraisal.unknown-year')
})
