import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { givenOf } from './course.rules.ts'
import { recurringSteps } from './course-rows.rules.ts'
import { setTarget } from './recording.contract.ts'
import { announce, lockCourse } from './recording.queries.ts'
import { rowsOf } from './shown.rules.ts'

export default answer(setTarget, async (context, { personId, step, onDay, seen }) => {
  const { db, today } = context
  const course = await lockCourse(context, personId)
  if (!course) return no('development.unknown-course')
  const known = course.targets.find(({ kind }) => kind === step)?.onDay ?? null
  if (known !== seen) return no('development.changed-meanwhile', { now: known ?? '–' })
  const done = givenOf(rowsOf(course)).done.find((one) => one.step === step)
  if (onDay && done && !recurringSteps.includes(step)) return no('development.done-already', { on: done.on })
  if (onDay && onDay < today) return no('development.target-passed', { on: onDay, today })
  if (onDay)
    await db
      .insertInto('development.target')
      .values({ person_id: personId, kind: step, on_day: onDay })
      .onConflict((conflict) => conflict.columns(['person_id', 'kind']).doUpdateSet({ on_day: onDay }))
      .execute()
  else await db.deleteFrom('development.target').where('person_id', '=', personId).where('kind', '=', step).execute()
  announce(context, course)
  return { personId, step, onDay }
})
