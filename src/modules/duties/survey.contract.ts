import { z } from 'zod'
import { query } from '#core/operation.ts'
import { dutyRules, type Family, familyNames } from './duty-kinds.rules.ts'

const id = z.uuid()

/**
 * All branches in reach at a glance: for each duty those that need help, in the order of the tree. What was missed lately and
 * what is due within days is told; nothing is added up by branch, and none stands above another.
 */
export const surveyBranches = query({
  name: 'duties.survey-branches',
  access: 'see',
  input: z.object({}),
  output: z.object({
    branches: z.int().describe('in reach today'),
    inNeed: z.int().describe('of them with anything below'),
    rules: z.array(
      z.object({
        rule: z.enum(dutyRules),
        family: z.enum(familyNames as [Family, ...Family[]]),
        branches: z
          .array(
            z.object({
              id,
              name: z.string(),
              above: z.string().nullable(),
              overdue: z.int().describe('units or people that missed it within a month'),
              needsHuman: z.int(),
              dueSoon: z.int().describe('units whose last day is near'),
              dueOn: z.iso.date().describe('the first of these last days'),
            }),
          )
          .max(100),
        more: z.int(),
      }),
    ),
  }),
  refusals: [],
})
