import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { createUnit } from './unit.contract.ts'
import { unitInReach } from './unit.queries.ts'
import { mayStandUnder } from './unit.rules.ts'

export default answer(createUnit, async (context, input) => {
  const { db, audit, emit } = context
  const parent = await unitInReach(context, 'keep-organisation', input.parentId)
  if (!parent) return no('organisation.unknown-unit')
  const placed = mayStandUnder({ kind: input.kind }, parent)
  if (!placed.ok) return placed
  if (parent.until_on) return no('organisation.parent-closed', { name: parent.name, on: parent.until_on })
  if (input.fromOn < parent.from_on) return no('organisation.before-parent', { name: parent.name, on: parent.from_on })
  const made = await db
    .insertInto('organisation.unit')
    .values({
      id: input.id,
      kind: input.kind,
      name: input.name,
      short_name: input.shortName,
      parent_id: input.parentId,
      position: input.position,
      from_on: input.fromOn,
      demo: parent.demo,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows !== 1n) return no('organisation.name-taken', { name: input.name })
  audit({ unitId: input.id })
  emit('organisation.unit-created', { unitId: input.id, kind: input.kind })
  return {}
})
