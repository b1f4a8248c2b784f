import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { findBranch, keepStreams, readStreams } from './branch.queries.ts'
import { setStream } from './plan.contract.ts'

export default answer(setStream, async (context, { id, branchId, nameZh, nameEn }) => {
  const { db, audit } = context
  if (!(await findBranch(context, branchId, 'keep-gatherings'))) return no('learning.unknown-branch')
  await keepStreams(db, branchId)
  const streams = await readStreams(db, branchId)
  if (streams.some((one) => one.id !== id && one.retiredOn === null && one.nameZh === nameZh))
    return no('learning.name-taken', { name: nameZh })
  const { numInsertedOrUpdatedRows: written } = await db
    .insertInto('learning.stream')
    .values({
      id,
      branch_id: branchId,
      name_zh: nameZh,
      name_en: nameEn,
      position: sql<number>`(select coalesce(max(position), 0) + 1 from learning.stream where branch_id = ${branchId})`,
    })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet({ name_zh: nameZh, name_en: nameEn })
        .where('learning.stream.branch_id', '=', branchId),
    )
    .executeTakeFirst()
  if (!written) return no('learning.id-taken')
  audit({ unitId: branchId })
  return { id }
})
