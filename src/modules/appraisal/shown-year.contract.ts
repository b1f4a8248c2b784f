import { z } from 'zod'
import {
  day,
  id,
  publication,
  scale,
  sheetsCorrection,
  shownLine,
  shownReport,
  shownStep,
  stepsAnswer,
  version,
} from './shapes.contract.ts'

const talkKind = z.enum(['committee-committee', 'committee-member', 'member-member'])

/** The year as far as it has come; what is said of single members is in `list-members`. */
export const shownYear = z.object({
  id,
  version,
  hasLife: z.boolean(),
  hasAppraisal: z.boolean(),
  scale,
  openedBy: z.string(),
  openedOn: day,
  steps: z.array(shownStep),
  life: stepsAnswer.nullable(),
  appraisal: stepsAnswer.nullable(),
  talks: z
    .array(
      z.object({
        group: z.string().nullable().describe('null for whoever is in no group'),
        kinds: z.array(z.object({ kind: talkKind, covered: z.int(), of: z.int() })),
      }),
    )
    .describe('HT-01 by group, in numbers; nobody is named'),
  papers: z.object({
    members: z.int(),
    full: z.int(),
    checkLists: z.int(),
    selfAppraisals: z.int(),
    ownLines: z.int(),
    ownDone: z.int(),
  }),
  graded: z.int(),
  sheets: z.object({ issued: z.int(), returned: z.int(), valid: z.int() }).nullable(),
  lines: z.array(shownLine),
  publication: publication.nullable(),
  report: shownReport.nullable().describe('the newest that went up'),
  reports: z.array(shownReport),
  sheetsCorrections: z.array(sheetsCorrection),
  corrections: z.int().describe('of grades, totals and sheets since the publication'),
  correctedOn: day.nullable().describe('since the newest report: another one is to go up'),
  may: z.object({ keep: z.boolean() }),
})
