import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { strikeSponsor } from './recording.contract.ts'
import { announce, lockCourse, ownerOf, strike } from './recording.queries.ts'

export default answer(strikeSponsor, async (context, { id, reason }) => {
  const owner = await ownerOf(context, 'development.sponsor', id)
  const course = owner && (await lockCourse(context, owner.personId))
  if (!course) return no('development.unknown-sponsor')
  if (!(await strike(context, 'development.sponsor', id, reason))) return no('development.struck-already')
  announce(context, course)
  return { id }
})
