import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { amendAbsence } from './absence.contract.ts'
import { lockAbsence } from './absence.queries.ts'
import { judgePlan } from './absence.rules.ts'
import { clashing, writeAbsence } from './absence-writing.queries.ts'
import { isMemberOf, lockPerson } from './reach.queries.ts'

export default answer(amendAbsence, async (context, input) => {
  const found = await lockAbsence(context, input.absenceId)
  if (!found) return no('transfers.unknown-absence')
  const { absence } = found
  const { personId, branchId, fromOn } = absence
  await lockPerson(context, personId)
  if (absence.struck) return no('transfers.absence-struck')
  if (absence.version !== input.version) return no('transfers.changed-meanwhile')
  const judged = judgePlan({ ...input, fromOn }, context.today)
  if (!judged.ok) return judged
  const { contactId } = input
  const keeps =
    contactId === null || contactId === absence.contactId || (await isMemberOf(context, contactId, branchId))
  if (!keeps || contactId === personId) return no('transfers.unknown-contact')
  const other = await clashing(context, { ...input, id: absence.id, personId, fromOn })
  if (other) return no('transfers.already-away', { from: other.fromOn, until: other.untilOn ?? '' })
  return writeAbsence(context, absence, {
    until_on: input.untilOn,
    moved: input.moved,
    leave_agreed: input.leaveAgreed,
    kept_as_mobile: input.keptAsMobile,
    contact_id: contactId,
    transferred_on: input.transferredOn,
  })
})
