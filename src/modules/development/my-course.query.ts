import { sql } from 'kysely'
import { answer } from '#server/handler.ts'
import { myCourse } from './course.contract.ts'
import { readCourses } from './course.queries.ts'
import { shownCourse } from './shown.queries.ts'

export default answer(myCourse, async (context) => {
  const [record] = await readCourses(context, sql`person.id = ${context.actor.personId}`, sql`true`)
  const shown = record ? shownCourse(record, context) : null
  // Who came as a full member has no course here: it would show nothing but gaps.
  return { course: shown && (shown.inDevelopment || shown.recorded.length > 0) ? shown : null }
})
