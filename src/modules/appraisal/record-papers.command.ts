import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { recordPapers } from './life-year.contract.ts'
import { lockYear, tell } from './life-year.queries.ts'
import { readMembers } from './members.queries.ts'

export default answer(recordPapers, async (context, { lifeYearId, marks }) => {
  const { db, actor, now, today } = context
  const life = await lockYear(context, lifeYearId)
  if (!life) return no('appraisal.unknown-year')
  const members = new Set((await readMembers(db, life, today)).map(({ person }) => person.id))
  if (marks.some(({ memberId }) => !members.has(memberId))) return no('appraisal.no-member')
  const ahead = marks.flatMap(({ checkListOn, selfAppraisalOn }) => [checkListOn, selfAppraisalOn])
  const late = ahead.find((on) => on !== null && on > today)
  if (late) return no('appraisal.not-yet', { on: late, today })
  const misfit = marks.find(({ ownLines, ownDone }) => ownDone > ownLines)
  if (misfit) return no('appraisal.own-done-misfit', { done: misfit.ownDone, lines: misfit.ownLines })
  for (const { memberId, checkListOn, selfAppraisalOn, ownLines, ownDone } of marks) {
    const kept = {
      check_list_on: checkListOn,
      self_appraisal_on: selfAppraisalOn,
      own_lines: ownLines,
      own_done: ownDone,
      recorded_by: actor.personId,
      recorded_at: now,
    }
    await db
      .insertInto('appraisal.member_paper')
      .values({ life_year_id: lifeYearId, member_id: memberId, ...kept })
      .onConflict((conflict) => conflict.columns(['life_year_id', 'member_id']).doUpdateSet(kept))
      .execute()
  }
  tell(context, life)
  return { id: lifeYearId }
})
