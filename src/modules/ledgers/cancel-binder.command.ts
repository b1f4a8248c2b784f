import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { cancelBinder } from './binder.contract.ts'
import { ownBinder } from './binder.queries.ts'

export default answer(cancelBinder, async (context, { id }) => {
  const found = await ownBinder(context, id).select(['binder.unit_id as unitId']).executeTakeFirst()
  if (!found) return no('ledgers.unknown-binder')
  context.audit({ unitId: found.unitId })
  const stopped = await context.db
    .updateTable('ledgers.binder')
    .set({ state: 'cancelled', ended_at: context.now, contents: null })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'reading', 'setting'])
    .executeTakeFirst()
  return stopped.numUpdatedRows === 1n ? { id } : no('ledgers.binder-ended')
})
