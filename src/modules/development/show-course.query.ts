import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { showCourse } from './course.contract.ts'
import { keptCourse } from './course.queries.ts'
import { shownCourse } from './shown.queries.ts'

export default answer(showCourse, async (context, { personId }) => {
  const record = await keptCourse(context, personId)
  return record ? shownCourse(record, context) : no('development.unknown-course')
})
