import { sql } from 'kysely'
import { no, yes } from '#core/decision.ts'
import type { InputOf } from '#core/operation.ts'
import { answer, type CommandContext } from '#server/handler.ts'
import { amendUnit } from './unit.contract.ts'
import { unitInReach, unitNameTaken } from './unit.queries.ts'
import { mayStandUnder } from './unit.rules.ts'

type Unit = NonNullable<Awaited<ReturnType<typeof unitInReach>>>

export default answer(amendUnit, async (context, input) => {
  const { db, audit, emit } = context
  const unit = await unitInReach(context, 'keep-organisation', input.id, { lock: true })
  if (!unit) return no('organisation.unknown-unit')
  if (unit.version !== input.version) return no('organisation.unit-changed', { name: unit.name })
  const placed = await place(context, unit, input)
  if (!placed.ok) return placed
  if (await unitNameTaken(db, input.parentId, input.name, unit.id))
    return no('organisation.name-taken', { name: input.name })
  await keepFormerName(context, unit, input)
  const version = unit.version + 1
  await db
    .updateTable('organisation.unit')
    .set({ name: input.name, short_name: input.shortName, position: input.position, version })
    .$if(unit.parent_id !== input.parentId, (query) => query.set({ parent_id: input.parentId }))
    .where('id', '=', unit.id)
    .execute()
  audit({ unitId: unit.id })
  emit('organisation.unit-amended', { unitId: unit.id, moved: unit.parent_id !== input.parentId })
  return { version }
})

/** Staying where it is needs no reach over the parent; moving does, and one move at a time, or two could close a ring. */
async function place(context: CommandContext, unit: Unit, input: InputOf<typeof amendUnit>) {
  if (unit.parent_id === input.parentId) return yes()
  if (input.parentId === null) return no('organisation.wrong-place', { kind: unit.kind, parent: '–' })
  await sql`select pg_advisory_xact_lock(hashtext('organisation.move-unit'))`.execute(context.db)
  const parent = await unitInReach(context, 'keep-organisation', input.parentId)
  if (!parent) return no('organisation.unknown-unit')
  if (parent.until_on) return no('organisation.parent-closed', { name: parent.name, on: parent.until_on })
  return mayStandUnder(unit, parent)
}

async function keepFormerName({ db, today }: CommandContext, unit: Unit, input: InputOf<typeof amendUnit>) {
  const renamed = unit.name !== input.name || unit.short_name !== input.shortName
  // A name given and taken back within a day was never borne.
  if (!renamed || unit.from_on >= today) return
  await db
    .insertInto('organisation.unit_former_name')
    .values({ unit_id: unit.id, name: unit.name, short_name: unit.short_name, until_on: today })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
