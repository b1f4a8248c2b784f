import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { announce, lockPerson, standingsOf, suspensionsOf } from './person.queries.ts'
import { begun } from './recorded.queries.ts'
import { suspendRights } from './standing.contract.ts'
import { isMember } from './standing.rules.ts'
import { inForce, overlap } from './timeline.rules.ts'

export default answer(suspendRights, async (context, { id, personId, on, untilOn, reference }) => {
  if (!(await lockPerson(context, personId, 'party'))) return no('people.unknown-person')
  if (untilOn !== null && untilOn <= on) return no('people.ends-before-it-begins', { from: on, until: untilOn })
  if (!isMember(inForce(await standingsOf(context, personId), on)?.kind)) return no('people.not-a-member', { on })
  const known = (await suspensionsOf(context, personId)).find((row) => overlap(row, { fromOn: on, untilOn }))
  if (known) return no('people.already-suspended', { from: known.fromOn, until: known.untilOn ?? '' })
  await context.db
    .insertInto('people.rights_suspension')
    .values({ id, person_id: personId, from_on: on, reference, ...begun(context, untilOn) })
    .execute()
  await announce(context, 'people.standing-changed', personId, { kind: 'suspended', on })
  return { personId, suspensionId: id }
})
