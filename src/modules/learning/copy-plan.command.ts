import { no } from '#core/decision.ts'
import { answer, newId } from '#server/handler.ts'
import { findBranch, readStreams } from './branch.queries.ts'
import { copyPlan } from './plan.contract.ts'

export default answer(copyPlan, async (context, { branchId, year }) => {
  const { db, actor, now, audit } = context
  if (!(await findBranch(context, branchId, 'keep-gatherings'))) return no('learning.unknown-branch')
  const live = new Set((await readStreams(db, branchId)).filter((one) => one.retiredOn === null).map(({ id }) => id))
  const before = await db
    .selectFrom('learning.plan_line as line')
    .leftJoin('learning.material as material', (join) =>
      join.onRef('material.id', '=', 'line.material_id').on('material.retired_on', 'is', null),
    )
    .select(['line.id', 'line.month', 'line.stream_id', 'line.subject', 'line.form', 'line.lead', 'line.minutes'])
    .select('material.id as material_id')
    .where('line.branch_id', '=', branchId)
    .where('line.year', '=', year - 1)
    .where('line.dropped_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(selectFrom('learning.plan_line as copy').select('copy.id').whereRef('copy.copied_from', '=', 'line.id')),
      ),
    )
    .orderBy('line.month')
    .orderBy('line.created_at')
    .execute()
  const lines = before.filter(({ stream_id }) => live.has(stream_id))
  if (lines.length === 0) return no('learning.nothing-to-copy', { year: year - 1 })
  const rows = lines.map(({ id, ...line }) => ({
    ...line,
    id: newId(now),
    branch_id: branchId,
    year,
    draft: true,
    copied_from: id,
    created_by: actor.personId,
    created_at: now,
  }))
  await db.insertInto('learning.plan_line').values(rows).execute()
  audit({ unitId: branchId })
  return { copied: rows.length }
})
