import { sql } from 'kysely'
import { isNo } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { recordAttendance } from './attendance.contract.ts'
import { markTables, whyNotWritten, writeMarks } from './attendance.queries.ts'
import { markFits } from './attendance.rules.ts'

export default answer(
  recordAttendance,
  async (context, { gatheringId, ...mark }) => {
    const fits = markFits(mark)
    if (isNo(fits)) return fits
    const [written] = await writeMarks(context, gatheringId, [mark])
    if (!written) return whyNotWritten(context, gatheringId, [mark], [])
    context.audit({ unitId: written.unit_id })
    return { gatheringId, personId: mark.personId, state: mark.state, capacity: written.capacity }
  },
  {
    // The tick of a grid, hundreds in the minutes before a meeting.
    atOnce: (context, { gatheringId, ...mark }) =>
      isNo(markFits(mark))
        ? null
        : sql`${markTables(context, gatheringId, [mark])}, done as (
            select target.unit_id, jsonb_build_object('gatheringId', target.id, 'personId', written.person_id,
              'state', ${mark.state}::text, 'capacity', written.capacity) as answer
            from written cross join target
          )`,
  },
)
