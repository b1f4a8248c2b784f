import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { adoptingUnit, readHistory } from './adopted.queries.ts'
import { judgeAdoption } from './adoption.rules.ts'
import { adoptPack } from './packs.contract.ts'

export default answer(adoptPack, async (context, { id, unitId, content }) => {
  const { db, actor, now, audit, emit } = context
  // Locked, so that two versions adopted at once follow one another.
  const unit = await adoptingUnit(context, 'administer', unitId, { lock: true })
  if (!unit) return no('packs.unknown-unit')
  const own = (await readHistory(context, unitId)).filter((row) => row.unitId === unitId)
  const judged = judgeAdoption(unit.kind, content, own)
  if (!judged.ok) return judged
  await db
    .insertInto('packs.adopted')
    .values({
      id,
      unit_id: unitId,
      pack: content.id,
      version: content.version,
      content: JSON.stringify(content),
      adopted_by: actor.personId,
      adopted_at: now,
    })
    .execute()
  audit({ unitId })
  emit('packs.pack-changed', { unitId })
  return {}
})
