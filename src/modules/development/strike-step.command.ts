import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { strikeStep } from './recording.contract.ts'
import { announce, lockCourse, ownerOf, strike } from './recording.queries.ts'

export default answer(strikeStep, async (context, { id, reason }) => {
  const owner = await ownerOf(context, 'development.step', id)
  const course = owner && (await lockCourse(context, owner.personId))
  if (!course) return no('development.unknown-step')
  if (!(await strike(context, 'development.step', id, reason))) return no('development.struck-already')
  announce(context, course)
  return { id }
})
