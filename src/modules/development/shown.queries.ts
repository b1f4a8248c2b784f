import type { z } from 'zod'
import type { QueryContext } from '#server/handler.ts'
import type { CourseRecord } from './course.queries.ts'
import { isInDevelopment } from './course-rows.rules.ts'
import { judgeCourse } from './judged.rules.ts'
import type { course } from './shapes.contract.ts'
import { rowsOf } from './shown.rules.ts'

/** A course with how it stands today. */
export function shownCourse(record: CourseRecord, { today }: QueryContext): z.infer<typeof course> {
  const rows = rowsOf(record)
  const { answer, stage, steps, next } = judgeCourse(rows, record.openedOn, today)
  return {
    ...record,
    inDevelopment: isInDevelopment(rows, today),
    answer,
    stage,
    steps,
    next: next.map(({ step }) => step),
  }
}
