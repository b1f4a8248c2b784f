import { z } from 'zod'
import { document, query } from '#core/operation.ts'
import { course, courseStep, id, stage, whose } from './shapes.contract.ts'

const filters = {
  branchId: id.optional(),
  stage: stage.optional(),
  search: z.string().trim().max(60).optional(),
  late: z.boolean().default(false).describe('only those with a step overdue'),
}

/** L16: everybody in development in reach, by stage and name: where he stands, what comes next, what is late. */
export const listCourses = query({
  name: 'development.list-courses',
  access: 'keep-development',
  input: z.object({
    ...filters,
    page: z.int().min(1).max(100_000).default(1),
    size: z.int().min(1).max(200).default(50),
  }),
  output: z.object({
    courses: z.array(
      whose.extend({
        stage,
        done: z.array(z.int()).length(5).describe('steps done, by stage'),
        of: z.array(z.int()).length(5),
        next: z.array(courseStep).readonly(),
        late: z.array(courseStep).readonly(),
        contacts: z.array(z.string()),
        introducers: z.array(z.string()),
      }),
    ),
    total: z.int(),
    /** Under the other filters: how many stand in each stage, and how many have a step overdue. */
    stages: z.array(z.int()).length(5),
    late: z.int(),
    branches: z.array(z.object({ id, name: z.string() })).describe('those in reach'),
  }),
  refusals: [],
})

/** One person's 25 steps: what was done, its lawful days, the branch's own aim, who acts and on what paper; all that was recorded. */
export const showCourse = query({
  name: 'development.show-course',
  access: 'keep-development',
  input: z.object({ personId: id }),
  output: course,
  refusals: ['development.unknown-course'],
})

/** One's own course, as the branch keeps it; null for whoever has none. */
export const myCourse = query({
  name: 'development.my-course',
  access: 'signed-in',
  input: z.object({}),
  output: z.object({ course: course.nullable() }),
  refusals: [],
})

/** L16 as a spreadsheet: a line a person, a column a step. */
export const exportCourses = document({
  name: 'development.export-courses',
  access: 'keep-development',
  input: z.object({ ...filters, language: z.enum(['zh', 'en']).default('zh') }),
  refusals: [],
})
