import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import type { showCourse } from '../course.contract.ts'
import type { CourseRows } from '../course-rows.rules.ts'
import { rowsOf } from '../shown.rules.ts'

export type Course = Wire<OutputOf<typeof showCourse>>
export type Step = Course['steps'][number]

/** The facts of a course, for the rules that are asked before the server is. */
export function factsOf(course: Course): CourseRows {
  return rowsOf(course)
}

/** The days on which a step was done: of reviews every one. */
export function daysOf(course: Course, { step, actual }: Step): string[] {
  const recorded = course.recorded.filter(({ kind, struck }) => kind === step && !struck).map(({ onDay }) => onDay)
  return [
    ...new Set([...(actual ? [actual] : []), ...(step === 'review' || step === 'continued-review' ? recorded : [])]),
  ]
}

/** Who is named now as contact or introducer. */
export function namedNow({ sponsors }: Course, wanted: 'contact' | 'introducer') {
  return sponsors.filter(({ kind, untilOn, struck }) => kind === wanted && untilOn === null && !struck)
}
