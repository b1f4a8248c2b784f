import { z } from 'zod'
import { query } from '#core/operation.ts'
import { answerOf } from '#regulations/answer.contract.ts'
import { day, id, owedState, year } from './shapes.contract.ts'

const judged = answerOf(
  z.object({
    state: owedState,
    dueOn: day,
    daysLeft: z.int(),
    metOn: day.nullable(),
    given: z.int(),
    needed: z.int(),
    violation: z.boolean(),
  }),
)

/**
 * LC-01: lectures given by who leads. Of the branch’s own secretary by local practice; of the secretary of the Party committee
 * only for whoever sees all branches below one: he may have lectured in another.
 */
export const leadersLectures = query({
  name: 'learning.leaders-lectures',
  access: 'see-branch',
  input: z.object({ branchId: id, year }),
  output: z.object({
    secretary: z
      .object({ name: z.string(), answer: judged })
      .nullable()
      .describe('null while the branch has no secretary'),
    committee: z.object({
      here: z.int().describe('lectures given to this branch by the secretary of the Party committee'),
      answer: judged.nullable().describe('over all branches in sight; null for who sees one'),
    }),
  }),
  refusals: ['learning.unknown-branch'],
})
