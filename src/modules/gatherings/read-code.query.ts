import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { keeps } from './record.queries.ts'
import { readCode } from './room-code.contract.ts'
import { runningCode } from './room-code.queries.ts'

export default answer(readCode, async (context, { gatheringId }) => {
  const { rows } = await sql`
    select from gatherings.gathering join organisation.unit on unit.id = gathering.unit_id
    where gathering.id = ${gatheringId} and ${keeps(context)}`.execute(context.db)
  if (rows.length === 0) return no('gatherings.unknown-gathering')
  return { running: await runningCode(context, gatheringId) }
})
