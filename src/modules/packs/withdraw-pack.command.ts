import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { readPack } from './adopted.queries.ts'
import { withdrawPack } from './packs.contract.ts'

export default answer(withdrawPack, async (context, { id, reason }) => {
  const { db, actor, now, audit, emit } = context
  const found = await readPack(context, id)
  if (!found?.row.mayWithdraw) return no('packs.unknown-pack')
  const done = await db
    .updateTable('packs.adopted')
    .set({ withdrawn_by: actor.personId, withdrawn_at: now, withdrawn_reason: reason })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) return no('packs.withdrawn-already')
  const { unitId } = found.row
  audit({ unitId })
  emit('packs.pack-changed', { unitId })
  return {}
})
