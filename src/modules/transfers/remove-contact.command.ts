import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { lockAbsence } from './absence.queries.ts'
import { removeContact } from './absence-step.contract.ts'
import { announce } from './reach.queries.ts'

export default answer(removeContact, async (context, { contactId }) => {
  const contact = await context.db
    .selectFrom('transfers.contact')
    .select(['absence_id', 'on_day'])
    .where('id', '=', contactId)
    .executeTakeFirst()
  const found = contact && (await lockAbsence(context, contact.absence_id))
  if (!found) return no('transfers.contact-gone')
  if (found.absence.struck) return no('transfers.absence-struck')
  const { numDeletedRows } = await context.db
    .deleteFrom('transfers.contact')
    .where('id', '=', contactId)
    .executeTakeFirst()
  if (numDeletedRows !== 1n) return no('transfers.contact-gone')
  announce(context, found.absence)
  return { absenceId: contact.absence_id, on: contact.on_day }
})
