import { sql } from 'kysely'
import type { z } from 'zod'
import { type Decision, no, yes } from '#core/decision.ts'
import { answer, type CommandContext } from '#server/handler.ts'
import { appointOffice } from './office.contract.ts'
import { findOffice, heldDuring, lockOffices } from './office.queries.ts'
import { isSingle, mayHold } from './office.rules.ts'
import { branchesOf, inReach, standingsOf } from './person.queries.ts'
import { findUnit } from './place.queries.ts'
import { begun, endOf } from './recorded.queries.ts'
import { inForce } from './timeline.rules.ts'

type Input = z.infer<(typeof appointOffice)['input']>
type Refusal = (typeof appointOffice)['refusals'][number]

export default answer(appointOffice, async (context, input) => {
  const { id, personId, unitId, role, duty, electedOn, on, untilOn, reference } = input
  const unit = await findUnit(context, 'administer', unitId)
  if (!unit) return no('people.unknown-unit')
  if (!(await isKnown(context, personId))) return no('people.unknown-person')
  if (untilOn !== null && untilOn <= on) return no('people.ends-before-it-begins', { from: on, until: untilOn })
  const standing = inForce(await standingsOf(context, personId), on)?.kind ?? null
  const fit = mayHold(role, duty, unit.kind, standing)
  if (!fit.ok) return fit
  await lockOffices(context, unitId)
  const replaced = await replace(context, input)
  if (!replaced.ok) return replaced
  const free = await checkFree(context, input)
  if (!free.ok) return free
  await context.db
    .insertInto('people.office')
    .values({
      id,
      person_id: personId,
      unit_id: unitId,
      role,
      duty,
      elected_on: electedOn,
      from_on: on,
      reference,
      ...begun(context, untilOn),
    })
    .execute()
  context.audit({ unitId })
  context.emit('people.office-changed', { personId, unitId, role, on, branchIds: await branchesOf(context, personId) })
  return { officeId: id, replacedPersonId: replaced.value }
})

async function isKnown(context: CommandContext, personId: string): Promise<boolean> {
  const { rows } = await sql`
    select from people.person where person.id = ${personId} and ${inReach(context, 'see', sql.ref('person.id'))}`.execute(
    context.db,
  )
  return rows.length > 0
}

/** Ends the office this one follows; yes with whose it was. */
async function replace(
  context: CommandContext,
  { replaces, unitId, role, on }: Input,
): Promise<Decision<string | null, Refusal>> {
  if (!replaces) return yes(null)
  const office = await findOffice(context, 'administer', replaces)
  if (!office || office.unitId !== unitId || office.role !== role || (office.untilOn !== null && office.untilOn <= on))
    return no('people.changed-meanwhile', { now: office?.personName ?? 'none', since: office?.untilOn ?? '' })
  if (on <= office.fromOn) return no('people.ends-before-it-begins', { from: office.fromOn, until: on })
  await context.db.updateTable('people.office').set(endOf(context, on)).where('id', '=', replaces).execute()
  return yes(office.personId)
}

async function checkFree(
  context: CommandContext,
  { personId, unitId, role, duty, on, untilOn }: Input,
): Promise<Decision<undefined, Refusal>> {
  const held = await heldDuring(context, unitId, role, on, untilOn)
  const own = held.find((office) => office.personId === personId && office.duty === duty)
  if (own) return no('people.office-already-his', { name: own.personName, since: own.fromOn })
  const [other] = held
  if (other && isSingle(role))
    return no('people.office-held', { name: other.personName, since: other.fromOn, officeId: other.id })
  return yes()
}
