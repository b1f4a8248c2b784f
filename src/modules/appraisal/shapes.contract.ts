import { z } from 'zod'
import { answerOf } from '#regulations/answer.contract.ts'
import { grades } from '#regulations/life/appraisal-grades.rules.ts'
import { localPackFile } from '#regulations/local/local-pack.contract.ts'
import type { LocalPack } from '#regulations/local/local-pack.rules.ts'
import { bodies, scales, stepKinds, stepPlaces } from './terms.rules.ts'

export const day = z.iso.date()
export const id = z.uuid()
export const named = z.object({ id, name: z.string() })
export const year = z.int().min(1921).max(9999)
export const version = z.int().positive()
export const words = (longest: number) => z.string().trim().min(1).max(longest)
export const count = z.int().min(0).max(10_000)
export const reason = words(200)

export const stepKind = z.enum(stepKinds)
export const stepPlace = z.enum(stepPlaces)
export const scale = z.enum(scales)
export const body = z.enum(bodies)
export const grade = z.enum(grades)
export const localPack: z.ZodType<LocalPack> = localPackFile

/** How often each grade was ticked for one member. */
export const totals = z.object({
  excellent: count,
  qualified: count,
  'basically-qualified': count,
  unqualified: count,
})
export const sheets = z.object({ issued: z.int().min(1).max(10_000), returned: count, valid: count })

export const sheetsCorrection = z.object({
  before: sheets.extend({ issued: count }),
  after: sheets,
  reason: z.string(),
  by: z.string(),
  at: z.date(),
})

export const struck = z.object({ by: z.string(), at: z.date(), reason: z.string() }).nullable()
export const heldGathering = z.object({ id, title: z.string(), heldOn: day })

const stepValues = z.object({
  done: z.array(z.string()),
  open: z.array(z.string()),
  skipped: z.array(z.string()),
  outOfOrder: z.array(z.string()),
  next: z.string().nullable(),
})
export const stepsAnswer = answerOf(stepValues)
export const gradesAnswer = answerOf(
  z.object({ excellentAtMost: z.int(), excellent: z.int(), graded: z.int(), ungraded: z.int() }),
)

export const shownStep = z.object({
  id,
  kind: stepKind,
  takenOn: day,
  words: z.string().nullable(),
  sources: z.int().nullable(),
  place: stepPlace.nullable(),
  gatherings: z.array(heldGathering),
  recordedBy: z.string(),
  struck,
})

export const shownLine = z.object({
  id,
  body,
  problem: z.string(),
  measure: z.string(),
  owner: named.nullable().describe('null: the branch or the committee itself'),
  listedOn: day,
  dueOn: day,
  doneOn: day.nullable(),
  outcome: z.string().nullable(),
  version,
  struck,
  amendments: z.array(
    z.object({
      field: z.enum(['problem', 'measure', 'owner', 'due', 'done']),
      before: z.string(),
      after: z.string(),
      reason: z.string(),
      by: z.string(),
      at: z.date(),
    }),
  ),
})

export const publication = z.object({
  publishedOn: day,
  publishedBy: z.string(),
  fullMembers: z.int(),
  excellentAtMost: z.int(),
  consent: z.string().nullable(),
  excellent: z.array(named).describe('who is praised, in the order of the roster'),
})

export const shownReport = z.object({
  edition: z.int().describe('1 is the first; each later one went up because something was corrected'),
  number: z.string(),
  reportedOn: day,
  reportedBy: z.string(),
  kept: z.boolean().describe('its words as they went up can be printed'),
})

/** Every command on an opened year can meet these. */
export const yearRefusals = ['appraisal.unknown-year', 'appraisal.changed-meanwhile'] as const
