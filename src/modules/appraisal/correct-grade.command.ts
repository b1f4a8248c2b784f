import { no } from '#core/decision.ts'
import { answer, newId } from '#server/handler.ts'
import { assess } from './assessing.queries.ts'
import { gradesOf, judgeGrades } from './grades.rules.ts'
import { lockYear, touch } from './life-year.queries.ts'
import { readAssessed } from './members.queries.ts'
import { correctGrade } from './publishing.contract.ts'

export default answer(correctGrade, async (context, { lifeYearId, version, memberId, grade, reason, consent }) => {
  const { db, actor, now } = context
  const life = await lockYear(context, lifeYearId)
  if (!life) return no('appraisal.unknown-year')
  if (!life.published) return no('appraisal.not-published')
  if (life.version !== version) return no('appraisal.changed-meanwhile')
  const { members, local, asOf } = await readAssessed(context, life)
  const member = members.find(({ person }) => person.id === memberId)
  if (!member) return no('appraisal.no-member')
  if (member.standing === 'probationary') return no('appraisal.probationary-graded', { count: 1 })
  if (!gradesOf(life.scale).includes(grade)) return no('appraisal.not-on-scale')
  if (member.grade === grade) return no('appraisal.nothing-changed')
  const corrected = members.map((one) => (one === member ? { ...one, grade } : one))
  const { excellent = 0, excellentAtMost = 0 } = judgeGrades(corrected, asOf, local).values ?? {}
  const agreed = await db
    .selectFrom('appraisal.publication')
    .select('consent')
    .where('life_year_id', '=', lifeYearId)
    .executeTakeFirstOrThrow()
  if (grade === 'excellent' && excellent > excellentAtMost && !consent && !agreed.consent)
    return no('appraisal.over-share', { excellent, most: excellentAtMost })
  if (consent)
    await db.updateTable('appraisal.publication').set({ consent }).where('life_year_id', '=', lifeYearId).execute()
  await db
    .insertInto('appraisal.correction')
    .values({
      id: newId(now),
      life_year_id: lifeYearId,
      member_id: memberId,
      before: member.grade,
      after: grade,
      reason,
      corrected_by: actor.personId,
      corrected_at: now,
    })
    .execute()
  await assess(context, lifeYearId, { memberId, grade })
  return { id: lifeYearId, version: await touch(context, life) }
})
