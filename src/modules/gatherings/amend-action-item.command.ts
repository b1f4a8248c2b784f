import { isNo, no } from '#core/decision.ts'
import { answer, newId } from '#server/handler.ts'
import { amendActionItem } from './action-item.contract.ts'
import { changeActionItem, lockActionItem } from './action-item.queries.ts'
import { standsInBranch } from './convener.queries.ts'
import { announce } from './record.queries.ts'

export default answer(amendActionItem, async (context, { id, version, text, ownerId, dueOn, reason }) => {
  const { db, actor, now, today } = context
  const found = await lockActionItem(context, id, version)
  if (isNo(found)) return found
  const { item, record } = found
  if (dueOn < record.heldOn) return no('gatherings.due-before-held', { dueOn, heldOn: record.heldOn })
  if (ownerId !== item.owner_id && !(await standsInBranch(db, ownerId, record.branchId, today)))
    return no('gatherings.unknown-person')
  if (record.state !== 'open') {
    if (text !== item.text) return no('gatherings.text-is-sealed')
    if (!reason) return no('gatherings.reason-needed', { state: record.state })
    // Names as they are today: an amendment is read years later.
    const nameOf = async (id: string) => {
      const person = db.selectFrom('people.person').select('name').where('id', '=', id)
      return (await person.executeTakeFirstOrThrow()).name
    }
    const entry = { gathering_id: record.id, subject_id: id, reason, person_id: actor.personId, at: now }
    const changes = [
      { field: 'action-item-owner', before: await nameOf(item.owner_id), after: await nameOf(ownerId) },
      { field: 'action-item-due', before: item.due_on, after: dueOn },
    ].filter((_, place) => [ownerId !== item.owner_id, dueOn !== item.due_on][place])
    if (changes.length > 0)
      await db
        .insertInto('gatherings.amendment')
        .values(changes.map((change) => ({ id: newId(now), ...entry, ...change })))
        .execute()
  }
  announce(context, 'action-item-amended', record, { actionItemId: id, ownerId, dueOn })
  return changeActionItem(context, id, version, { text, owner_id: ownerId, due_on: dueOn })
})
