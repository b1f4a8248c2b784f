import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import type { OutputOf } from '#core/operation.ts'
import { answer } from '#server/handler.ts'
import { conveneSeries } from './series.contract.ts'
import { conveneOccasion, lockSeries } from './series-convening.queries.ts'

/** All of them or none: what was written before a refusal is taken back, and no event tells of it. */
export default answer(conveneSeries, async (context, { id, version, occasions }) => {
  const series = await lockSeries(context, id)
  if (!series) return no('gatherings.unknown-series')
  context.audit({ unitId: series.unit_id })
  if (series.version !== version) return no('gatherings.changed-since', { version: series.version })
  const { db } = context
  const told: Parameters<typeof context.emit>[] = []
  const held = { ...context, emit: (...event: Parameters<typeof context.emit>) => void told.push(event) }
  const planned: OutputOf<typeof conveneSeries>['planned'] = []
  const refused: OutputOf<typeof conveneSeries>['refused'] = []
  await sql`savepoint occasions`.execute(db)
  for (const occasion of occasions) {
    const done = await conveneOccasion(held, series, occasion)
    const { month } = occasion
    if (done.refused)
      refused.push({ month, heldOn: done.heldOn, code: done.refused.code, numbers: done.refused.numbers })
    else planned.push({ id: occasion.id, month, heldOn: done.heldOn })
  }
  if (refused.length > 0) {
    await sql`rollback to savepoint occasions`.execute(db)
    return { planned: [], refused }
  }
  for (const event of told) context.emit(...event)
  return { planned, refused }
})
