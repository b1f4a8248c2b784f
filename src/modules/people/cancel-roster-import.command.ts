import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { cancelRosterImport } from './roster-import.contract.ts'
import { findImport, finishImport } from './roster-import.queries.ts'

export default answer(cancelRosterImport, async (context, { importId }) => {
  const found = await findImport(context, importId, true)
  if (!found) return no('people.unknown-import')
  if (found.state !== 'staged') return no('people.import-finished', { state: found.state })
  context.audit({ unitId: found.unitId })
  await finishImport(context, importId, 'cancelled')
  return { importId }
})
