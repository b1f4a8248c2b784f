import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { releaseOffice } from './office.contract.ts'
import { findOffice, isLastAdministrator, lockOffices } from './office.queries.ts'
import { branchesOf } from './person.queries.ts'
import { endOf } from './recorded.queries.ts'

export default answer(releaseOffice, async (context, { officeId, on }) => {
  const office = await findOffice(context, 'administer', officeId)
  if (!office) return no('people.unknown-office')
  await lockOffices(context, office.unitId)
  if (on <= office.fromOn) return no('people.ends-before-it-begins', { from: office.fromOn, until: on })
  if (await isLastAdministrator(context, office, on))
    return no('people.last-administrator', { name: office.personName })
  // Whoever was first to end it ended it: the second is told so.
  const ended = await context.db
    .updateTable('people.office')
    .set(endOf(context, on))
    .where('id', '=', officeId)
    .where((row) => row.or([row('until_on', 'is', null), row('until_on', '>', on)]))
    .executeTakeFirst()
  if (ended.numUpdatedRows !== 1n)
    return no('people.changed-meanwhile', { now: 'released', since: office.untilOn ?? on })
  const { personId, unitId, role } = office
  context.audit({ unitId })
  context.emit('people.office-changed', { personId, unitId, role, on, branchIds: await branchesOf(context, personId) })
  return { officeId, personId }
})
