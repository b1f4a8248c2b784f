import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { lockYear, tell } from './life-year.queries.ts'
import { ownerName } from './line.queries.ts'
import { listRectification } from './rectification.contract.ts'
import { mayList } from './rectification.rules.ts'

export default answer(listRectification, async (context, { id, lifeYearId, ...line }) => {
  const { db, actor, now, today } = context
  const life = await lockYear(context, lifeYearId)
  if (!life) return no('appraisal.unknown-year')
  if (!life.hasLife) return no('appraisal.other-part')
  const allowed = mayList(line.listedOn, line.dueOn, life.year, today)
  if (!allowed.ok) return allowed
  if (line.ownerId && !(await ownerName(context, life.branchId, line.ownerId))) return no('appraisal.no-owner')
  const written = await db
    .insertInto('appraisal.rectification')
    .values({
      id,
      life_year_id: lifeYearId,
      body: line.body,
      problem: line.problem,
      measure: line.measure,
      owner_id: line.ownerId,
      listed_on: line.listedOn,
      due_on: line.dueOn,
      recorded_by: actor.personId,
      recorded_at: now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning(['id', 'version'])
    .executeTakeFirst()
  if (!written) return no('appraisal.id-taken')
  tell(context, life)
  return written
})
