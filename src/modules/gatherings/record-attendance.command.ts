import { isNo } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { recordAttendance } from './attendance.contract.ts'
import { whyNotWritten, writeMarks } from './attendance.queries.ts'
import { markFits } from './attendance.rules.ts'

export default answer(recordAttendance, async (context, { gatheringId, ...mark }) => {
  const fits = markFits(mark)
  if (isNo(fits)) return fits
  const [written] = await writeMarks(context, gatheringId, [mark])
  if (!written) return whyNotWritten(context, gatheringId, [mark], [])
  context.audit({ unitId: written.unit_id })
  return { gatheringId, personId: mark.personId, state: mark.state, capacity: written.capacity }
})
