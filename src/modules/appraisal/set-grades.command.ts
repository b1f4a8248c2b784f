import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { assess, openForGrades } from './assessing.queries.ts'
import { setGrades } from './grades.contract.ts'
import { gradesOf } from './grades.rules.ts'
import { touch } from './life-year.queries.ts'

export default answer(setGrades, async (context, { lifeYearId, version, grades }) => {
  const named = grades.map(({ memberId, grade }) => ({ memberId, graded: grade !== null }))
  const opened = await openForGrades(context, lifeYearId, version, named)
  if (isNo(opened)) return opened
  const { life } = opened
  const allowed = gradesOf(life.scale)
  if (grades.some(({ grade }) => grade !== null && !allowed.includes(grade))) return no('appraisal.not-on-scale')
  for (const one of grades) await assess(context, lifeYearId, one)
  return { id: lifeYearId, version: await touch(context, life) }
})
