import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { findBranch, keepStreams, readStreams } from './branch.queries.ts'
import { retireStream } from './plan.contract.ts'

export default answer(retireStream, async (context, { id, branchId, retired }) => {
  const { db, today, audit } = context
  if (!(await findBranch(context, branchId, 'keep-gatherings'))) return no('learning.unknown-branch')
  await keepStreams(db, branchId)
  const streams = await readStreams(db, branchId)
  const stream = streams.find((one) => one.id === id && (one.retiredOn === null) === retired)
  if (!stream) return no('learning.unknown-stream')
  if (!retired && streams.some((one) => one.retiredOn === null && one.nameZh === stream.nameZh))
    return no('learning.name-taken', { name: stream.nameZh })
  await db
    .updateTable('learning.stream')
    .set({ retired_on: retired ? today : null })
    .where('id', '=', id)
    .execute()
  audit({ unitId: branchId })
  return { id }
})
