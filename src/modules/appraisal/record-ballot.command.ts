import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { assess, openForGrades } from './assessing.queries.ts'
import { recordBallot } from './grades.contract.ts'
import { sheetsFit } from './grades.rules.ts'
import { touch } from './life-year.queries.ts'

export default answer(recordBallot, async (context, { lifeYearId, version, sheets, members }) => {
  const { db, actor, now } = context
  const named = members.map(({ memberId }) => ({ memberId, graded: true }))
  const opened = await openForGrades(context, lifeYearId, version, named)
  if (isNo(opened)) return opened
  const { life, members: roll } = opened
  // Totals entered before must still fit the sheets as they are counted now.
  const sent = new Set(named.map(({ memberId }) => memberId))
  if (sent.size < named.length) return no('appraisal.no-member')
  const kept = roll.flatMap(({ person, totals }) => (totals && !sent.has(person.id) ? [totals] : []))
  const fits = sheetsFit(sheets, [...members.map(({ totals }) => totals), ...kept], life.scale)
  if (!fits.ok) return fits
  const counted = { ...sheets, counted_by: actor.personId, counted_at: now }
  await db
    .insertInto('appraisal.ballot')
    .values({ life_year_id: lifeYearId, ...counted })
    .onConflict((conflict) => conflict.column('life_year_id').doUpdateSet(counted))
    .execute()
  for (const { memberId, totals } of members) await assess(context, lifeYearId, { memberId, totals })
  return { id: lifeYearId, version: await touch(context, life) }
})
