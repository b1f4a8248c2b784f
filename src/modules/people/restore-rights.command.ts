import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { announce, lockPerson, suspensionsOf } from './person.queries.ts'
import { endOf } from './recorded.queries.ts'
import { restoreRights } from './standing.contract.ts'

export default answer(restoreRights, async (context, { personId, suspensionId, on }) => {
  if (!(await lockPerson(context, personId, 'party'))) return no('people.unknown-person')
  const known = (await suspensionsOf(context, personId)).find((row) => row.id === suspensionId)
  if (!known || (known.untilOn !== null && known.untilOn <= on))
    return no('people.changed-meanwhile', { now: 'restored', since: known?.untilOn ?? '' })
  if (on <= known.fromOn) return no('people.ends-before-it-begins', { from: known.fromOn, until: on })
  await context.db
    .updateTable('people.rights_suspension')
    .set(endOf(context, on))
    .where('id', '=', suspensionId)
    .execute()
  await announce(context, 'people.standing-changed', personId, { kind: 'restored', on })
  return { personId, suspensionId }
})
