import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { lockAbsence } from './absence.queries.ts'
import { recordContact } from './absence-step.contract.ts'
import { judgeAbsenceStep } from './absence-step.rules.ts'
import { announce } from './reach.queries.ts'

export default answer(recordContact, async (context, { id, absenceId, on }) => {
  const { db, actor, now, today } = context
  const found = await lockAbsence(context, absenceId)
  if (!found) return no('transfers.unknown-absence')
  const judged = judgeAbsenceStep(found.absence, found.contacts, { kind: 'contact', on }, today)
  if (!judged.ok) return judged
  await db
    .insertInto('transfers.contact')
    .values({ id, absence_id: absenceId, on_day: on, recorded_by: actor.personId, recorded_at: now })
    .execute()
  announce(context, found.absence)
  return { absenceId }
})
