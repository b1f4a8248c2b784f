import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { keptMaterial, placeOf } from './material.queries.ts'
import { addVersion } from './materials.contract.ts'

export default answer(addVersion, async (context, { id, materialId, note, place }) => {
  const { db, actor, now, audit } = context
  const material = await keptMaterial(context, materialId)
  if (!material) return no('learning.unknown-material')
  if (material.retiredOn) return no('learning.retired-already')
  const kept = await placeOf(context, place)
  if (!kept) return no('learning.unknown-file')
  const { last } = await db
    .selectFrom('learning.material_version')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('material_id', '=', materialId)
    .executeTakeFirstOrThrow()
  const number = (last ?? 0) + 1
  const added = await db
    .insertInto('learning.material_version')
    .values({ id, material_id: materialId, number, note, ...kept, added_by: actor.personId, added_at: now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return no('learning.id-taken')
  audit({ unitId: material.branchId })
  return { id, number }
})
