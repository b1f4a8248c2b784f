import { yearOf } from '#core/day.ts'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { openYear } from './life-year.contract.ts'
import { seenBranch, tell } from './life-year.queries.ts'

export default answer(openYear, async (context, { id, branchId, year, hasLife, hasAppraisal, scale }) => {
  const { db, actor, now, today } = context
  const branch = await seenBranch(context, branchId)
  if (!branch?.keeps) return no('appraisal.unknown-branch')
  if (!hasLife && !hasAppraisal) return no('appraisal.no-part')
  if (year > yearOf(today)) return no('appraisal.year-ahead', { year })
  const values = { id, branch_id: branchId, year, has_life: hasLife, has_appraisal: hasAppraisal, scale }
  const written = await db
    .insertInto('appraisal.life_year')
    .values({ ...values, opened_by: actor.personId, opened_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'version'])
    .executeTakeFirst()
  if (!written) {
    const taken = await db.selectFrom('appraisal.life_year').select('id').where('id', '=', id).executeTakeFirst()
    return taken ? no('appraisal.id-taken') : no('appraisal.opened-already', { year })
  }
  tell(context, { id, branchId })
  return written
})
