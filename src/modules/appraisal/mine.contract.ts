import { z } from 'zod'
import { query } from '#core/operation.ts'
import { correction } from './grades.contract.ts'
import { grade, named, publication, shownLine, totals, year } from './shapes.contract.ts'

/** One's own published grades, who was praised, and what one's branch puts right: nothing about anybody else. */
export const myAppraisal = query({
  name: 'appraisal.my-appraisal',
  access: 'signed-in',
  input: z.object({}),
  output: z.object({
    years: z.array(
      z.object({
        branch: named,
        year,
        grade: grade.nullable().describe('null: a probationary member is not graded, or nothing was decided'),
        totals: totals.nullable(),
        valid: z.int().nullable(),
        corrections: z.array(correction),
        publication,
      }),
    ),
    lines: z
      .object({ year, lines: z.array(shownLine) })
      .nullable()
      .describe('of the newest year of one’s own branch'),
  }),
  refusals: [],
})
