import { randomInt } from 'node:crypto'
import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { lockFor } from './record.queries.ts'
import { showCode } from './room-code.contract.ts'
import { runningCode } from './room-code.queries.ts'

export default answer(showCode, async (context, { gatheringId, minutes }) => {
  const record = await lockFor(context, gatheringId, 'attendance')
  if (isNo(record)) return record
  if (record.state !== 'open') return no('gatherings.not-opened')
  const { db, now, actor } = context
  const code = String(randomInt(100_000)).padStart(5, '0')
  const until = new Date(now.getTime() + minutes * 60_000)
  await db
    .insertInto('gatherings.room_code')
    .values({ gathering_id: gatheringId, code, shown_by: actor.personId, shown_at: now, until })
    .onConflict((one) =>
      one.column('gathering_id').doUpdateSet({ code, shown_by: actor.personId, shown_at: now, until }),
    )
    .execute()
  return (await runningCode(context, gatheringId)) ?? { code, until, entered: 0 }
})
