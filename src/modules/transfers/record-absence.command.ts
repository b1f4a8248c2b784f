import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { recordAbsence } from './absence.contract.ts'
import { judgePlan } from './absence.rules.ts'
import { clashing } from './absence-writing.queries.ts'
import { announce, branchOn, isMemberOf, lockPerson } from './reach.queries.ts'

export default answer(recordAbsence, async (context, input) => {
  const { db, actor, now, today } = context
  const { id, personId, contactId } = input
  await lockPerson(context, personId)
  const branch = await branchOn(context, personId, input.fromOn)
  if (isNo(branch)) return branch
  const judged = judgePlan({ ...input, transferredOn: null }, today)
  if (!judged.ok) return judged
  if (contactId && (contactId === personId || !(await isMemberOf(context, contactId, branch.id))))
    return no('transfers.unknown-contact')
  const other = await clashing(context, { ...input, transferredOn: null })
  if (other) return no('transfers.already-away', { from: other.fromOn, until: other.untilOn ?? '' })
  await db
    .insertInto('transfers.absence')
    .values({
      id,
      person_id: personId,
      branch_id: branch.id,
      where_to: input.whereTo,
      place: input.place,
      from_on: input.fromOn,
      until_on: input.untilOn,
      fixed_place: input.fixedPlace,
      moved: input.moved,
      leave_agreed: input.leaveAgreed,
      kept_as_mobile: input.keptAsMobile,
      contact_id: contactId,
      recorded_by: actor.personId,
      recorded_at: now,
    })
    .execute()
  announce(context, { personId, branchId: branch.id })
  return { absenceId: id, version: 1 }
})
