import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { beginOn, finish } from './case.queries.ts'
import { freezeRoll } from './roll.contract.ts'
import { labelsOf, readEligible } from './roll.queries.ts'

export default answer(freezeRoll, async (context, input) => {
  const { db, actor, now } = context
  const begun = await beginOn(context, input, 'freeze', input.on)
  if (isNo(begun)) return begun
  const { id, branchId, elects } = begun.row
  const people = await readEligible(db, branchId, elects, input.on)
  if (!people.some(({ votes }) => votes)) return no('elections.nobody-votes', { on: input.on })
  await db
    .insertInto('elections.roll')
    .values({ election_id: id, frozen_on: input.on, frozen_by: actor.personId, frozen_at: now })
    .execute()
  const labels = labelsOf(people)
  await db
    .insertInto('elections.roll_person')
    .values(
      people.map(({ personId, ...person }, at) => ({
        election_id: id,
        person_id: personId,
        position: at + 1,
        label: labels[at] ?? person.name,
        ...person,
      })),
    )
    .execute()
  return finish(context, begun.row)
})
