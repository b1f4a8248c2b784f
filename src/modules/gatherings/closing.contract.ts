import { z } from 'zod'
import { command } from '#core/operation.ts'
import { tally } from './shown-vote.contract.ts'
import {
  absenceReason,
  attendanceState,
  changed,
  clock,
  gatheringRefusals,
  id,
  person,
  purposeKind,
  version,
  words,
  year,
} from './terms.contract.ts'

/** What the record still lacks (`must`, MT-08) and what one would rather have in it. Same rule as the closing itself. */
export const checklistLine = z.object({
  code: z.enum([
    'end',
    'place',
    'chair',
    'recorder',
    'attendance',
    'agenda',
    'section',
    'theme',
    'lecturer',
    'uncounted',
    'sum',
    'resolution-lost',
    'no-notice',
    'theme-not-settled',
    'steps',
    'no-outcome',
    'no-resolution',
    'no-action-item',
    'nobody-present',
    'chair-absent',
  ]),
  must: z.boolean(),
  numbers: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** The recorder named in the record declares it complete. From here on content changes only as an amendment. */
export const closeAsRecorder = command({
  name: 'gatherings.close-as-recorder',
  access: 'signed-in',
  input: z.object({ id, version, endsAt: clock.nullable().default(null) }),
  output: changed,
  refusals: [
    ...gatheringRefusals,
    'gatherings.not-the-recorder',
    'gatherings.not-complete',
    'gatherings.ends-before-start',
    'gatherings.changed-since',
  ],
})

/** The chair confirms; the gathering takes its number of the year for each purpose and counts for duties. */
export const closeAsChair = command({
  name: 'gatherings.close-as-chair',
  access: 'signed-in',
  input: z.object({ id, version }),
  output: changed.extend({ serials: z.array(z.object({ kind: purposeKind, serial: z.int() })) }),
  refusals: [...gatheringRefusals, 'gatherings.not-the-chair', 'gatherings.changed-since'],
})

/** What may be put right after closing, each with the words that stood there. */
const correction = z.discriminatedUnion('field', [
  z.object({ field: z.literal('title'), after: words(80) }),
  z.object({ field: z.literal('place'), after: words(80) }),
  z.object({ field: z.literal('starts-at'), after: clock }),
  z.object({ field: z.literal('ends-at'), after: clock }),
  z.object({ field: z.literal('theme'), purpose: purposeKind, after: words(200) }),
  z.object({ field: z.literal('lecturer'), purpose: purposeKind, after: words(120) }),
  z.object({ field: z.literal('reason-moved'), purpose: purposeKind, after: words(200) }),
  z.object({ field: z.literal('for-year'), purpose: purposeKind, after: year }),
  z.object({ field: z.literal('minutes'), purpose: purposeKind, after: z.string().max(20_000) }),
  z.object({ field: z.literal('points'), subjectId: id, after: z.string().max(20_000) }),
  z.object({ field: z.literal('item'), subjectId: id, after: words(120) }),
  z.object({
    field: z.literal('outcome'),
    subjectId: id,
    after: z
      .string()
      .regex(/^\d{1,9}(\.\d{1,3})?$/)
      .describe('in the unit it was written down in'),
  }),
  z.object({ field: z.literal('resolution'), subjectId: id, after: words(4000) }),
  z.object({
    field: z.literal('attendance'),
    subjectId: id,
    state: attendanceState,
    attendanceReason: absenceReason.nullable().default(null),
    note: words(80).nullable().default(null),
  }),
  z.object({ field: z.literal('vote'), subjectId: id, tally }),
])

/**
 * A correction after closing: applied, and shown beside the record with before, after, reason, who and when.
 * `before` is what the caller saw; if it no longer stands there, nothing is changed.
 */
export const amendRecord = command({
  name: 'gatherings.amend-record',
  access: 'keep-gatherings',
  input: z.object({ id, gatheringId: id, correction, before: z.string(), reason: words(200) }),
  output: z.object({ id, version }),
  refusals: [
    ...gatheringRefusals,
    'gatherings.no-such-purpose',
    'gatherings.unknown-subject',
    'gatherings.changed-since',
    'gatherings.nothing-changed',
    'gatherings.ends-before-start',
    'gatherings.lecturer-unfit',
    'gatherings.year-unfit',
    'gatherings.reason-needed',
    'gatherings.reason-unfit',
    'gatherings.tally-impossible',
  ],
  unrecorded: ['before', 'correction'],
})

export const shownAmendment = z.object({
  id,
  field: z.string(),
  subject: z.string().nullable(),
  before: z.string(),
  after: z.string(),
  reason: z.string(),
  by: person,
  at: z.date(),
})
