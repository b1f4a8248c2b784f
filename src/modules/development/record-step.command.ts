import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { recordStep } from './recording.contract.ts'
import { announce, lockCourse } from './recording.queries.ts'
import { mayRecord } from './recording.rules.ts'
import { rowsOf } from './shown.rules.ts'

export default answer(recordStep, async (context, { id, personId, kind, onDay, months, reference }) => {
  const { db, actor, now, today } = context
  if ((kind === 'extension') !== (months !== null)) return no('development.months-of-extension')
  const course = await lockCourse(context, personId)
  if (!course) return no('development.unknown-course')
  const allowed = mayRecord(rowsOf(course), { kind, onDay, months }, today)
  if (!allowed.ok) return allowed
  const written = await db
    .insertInto('development.step')
    .values({
      id,
      person_id: personId,
      kind,
      on_day: onDay,
      months,
      reference,
      recorded_by: actor.personId,
      recorded_at: now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!written) return no('development.id-taken')
  announce(context, course)
  return written
})
