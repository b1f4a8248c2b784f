import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { recordAttendances } from './attendance.contract.ts'
import { whyNotWritten, writeMarks } from './attendance.queries.ts'
import { markFits } from './attendance.rules.ts'

export default answer(recordAttendances, async (context, { gatheringId, marks }) => {
  for (const mark of marks) {
    const fits = markFits(mark)
    if (isNo(fits)) return fits
  }
  const people = new Set(marks.map((mark) => mark.personId))
  if (people.size < marks.length) return no('gatherings.marked-twice')
  const written = await writeMarks(context, gatheringId, marks)
  if (written.length < marks.length) return whyNotWritten(context, gatheringId, marks, written)
  const [first] = written
  if (first) context.audit({ unitId: first.unit_id })
  return { gatheringId, recorded: written.length }
})
