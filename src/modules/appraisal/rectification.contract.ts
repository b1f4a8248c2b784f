import { z } from 'zod'
import { command } from '#core/operation.ts'
import { longestLine } from './rectification.rules.ts'
import { body, day, id, reason, version, words } from './shapes.contract.ts'

const line = {
  body,
  problem: words(longestLine),
  measure: words(longestLine),
  ownerId: id.nullable().describe('null: the branch or the committee itself'),
  dueOn: day,
}
const changed = z.object({ id, version })
const unrecorded = ['problem', 'measure', 'outcome']

/** L11: a line of what the branch or its committee puts right. */
export const listRectification = command({
  name: 'appraisal.list-rectification',
  access: 'keep-appraisal',
  input: z.object({ id, lifeYearId: id, listedOn: day, ...line }),
  output: changed,
  refusals: [
    'appraisal.unknown-year',
    'appraisal.other-part',
    'appraisal.not-yet',
    'appraisal.listed-early',
    'appraisal.due-early',
    'appraisal.no-owner',
    'appraisal.id-taken',
  ],
  unrecorded,
})

const lineRefusals = ['appraisal.unknown-line', 'appraisal.changed-meanwhile', 'appraisal.struck-already'] as const

export const completeRectification = command({
  name: 'appraisal.complete-rectification',
  access: 'keep-appraisal',
  input: z.object({ id, version, doneOn: day, outcome: words(longestLine) }),
  output: changed,
  refusals: [...lineRefusals, 'appraisal.done-already', 'appraisal.not-yet', 'appraisal.done-early'],
  unrecorded,
})

/** Changes a line with a reason; what it said stays beside it. `reopen`: it was not done after all. */
export const amendRectification = command({
  name: 'appraisal.amend-rectification',
  access: 'keep-appraisal',
  input: z.object({ id, version, ...line, reopen: z.boolean().default(false), reason }),
  output: changed,
  refusals: [...lineRefusals, 'appraisal.nothing-changed', 'appraisal.due-early', 'appraisal.no-owner'],
  unrecorded,
})

export const strikeRectification = command({
  name: 'appraisal.strike-rectification',
  access: 'keep-appraisal',
  input: z.object({ id, version, reason }),
  output: changed,
  refusals: [...lineRefusals],
})
