import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { lockAbsence } from './absence.queries.ts'
import { strikeAbsence } from './absence-step.contract.ts'
import { writeAbsence } from './absence-writing.queries.ts'

export default answer(strikeAbsence, async (context, { absenceId, version, reason }) => {
  const found = await lockAbsence(context, absenceId)
  if (!found) return no('transfers.unknown-absence')
  if (found.absence.struck) return no('transfers.absence-struck')
  if (found.absence.version !== version) return no('transfers.changed-meanwhile')
  return writeAbsence(context, found.absence, {
    struck_by: context.actor.personId,
    struck_at: context.now,
    struck_reason: reason,
  })
})
