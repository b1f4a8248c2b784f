import { z } from 'zod'
import { command, document, query } from '#core/operation.ts'
import { forms, lineStates } from './plan.rules.ts'
import { studyPurposes } from './sessions.rules.ts'
import { day, id, length, named, year } from './shapes.contract.ts'

const words = (longest: number) => z.string().trim().min(1).max(longest)
const text = (longest: number) => z.string().trim().max(longest).default('')
const month = z.int().min(1).max(12)
const version = z.int().min(1)
export const studyPurpose = z.enum(studyPurposes)
const sum = z.object({ sittings: z.int(), minutes: z.int() })

/** What a branch sorts its learning by; names are the branch's to change. */
export const shownStream = z.object({
  id,
  kind: z.string().nullable().describe('null for a stream of the branch’s own'),
  nameZh: z.string(),
  nameEn: z.string(),
  retiredOn: day.nullable(),
})

const shownLink = z.object({
  id,
  gatheringId: id.nullable(),
  purpose: studyPurpose.nullable(),
  session: z.string().nullable(),
  title: z.string(),
  heldOn: day,
  state: z.enum(['held', 'convened', 'cancelled']),
})

export const shownLine = z.object({
  id,
  month,
  streamId: id,
  subject: z.string(),
  form: z.enum(forms),
  lead: z.string(),
  material: z.object({ id, title: z.string() }).nullable(),
  minutes: z.int(),
  state: z.enum(lineStates),
  copied: z.boolean(),
  dropped: z.object({ by: z.string(), at: z.date(), reason: z.string() }).nullable(),
  version,
  links: z.array(shownLink),
})

/** A branch's plan of learning in a year, what became of each line, and the balance of its streams. Never of a person. */
export const showPlan = query({
  name: 'learning.show-plan',
  access: 'see-branch',
  input: z.object({ branchId: id, year }),
  output: z.object({
    branch: named,
    year,
    streams: z.array(shownStream),
    lines: z.array(shownLine),
    balance: z.array(
      z.object({
        streamId: id.nullable().describe('null: held, but nobody said what it was about'),
        month,
        planned: sum,
        held: sum,
      }),
    ),
    lastYear: z.int().describe('lines of the year before that a copy would bring'),
    may: z.object({ keep: z.boolean() }),
  }),
  refusals: ['learning.unknown-branch'],
})

/** Lectures and sittings of study of a branch in a year: what each was about, what was read, which line it was for. */
export const listStudied = query({
  name: 'learning.list-studied',
  access: 'see-branch',
  input: z.object({ branchId: id, year }),
  output: z.object({
    studied: z.array(
      z.object({
        gatheringId: id,
        purpose: studyPurpose,
        title: z.string(),
        unit: z.string(),
        heldOn: day,
        lecturer: z.string().nullable(),
        minutes: z.int(),
        state: z.enum(['held', 'convened']),
        present: z.int(),
        streamId: id.nullable(),
        lineIds: z.array(id),
        read: z.array(z.object({ versionId: id, materialId: id, title: z.string(), number: z.int() })),
      }),
    ),
    sessions: z
      .array(z.object({ session: z.string(), title: z.string(), heldOn: day, length, people: z.int() }))
      .describe('what was entered beside the gatherings; for whoever keeps the learning'),
  }),
  refusals: ['learning.unknown-branch'],
})

const stream = z.object({ id, branchId: id })

/** Adds a stream, or renames one that is there. */
export const setStream = command({
  name: 'learning.set-stream',
  access: 'keep-gatherings',
  input: stream.extend({ nameZh: words(30), nameEn: words(60) }),
  output: z.object({ id }),
  refusals: ['learning.unknown-branch', 'learning.name-taken', 'learning.id-taken'],
})

/** Nothing new is filed under a retired stream; what was stays. */
export const retireStream = command({
  name: 'learning.retire-stream',
  access: 'keep-gatherings',
  input: stream.extend({ retired: z.boolean() }),
  output: z.object({ id }),
  refusals: ['learning.unknown-branch', 'learning.unknown-stream', 'learning.name-taken'],
})

/** Writes a line down, or changes it from the version one saw. */
export const setLine = command({
  name: 'learning.set-line',
  access: 'keep-gatherings',
  input: z.object({
    id,
    branchId: id,
    year,
    version: version.nullable().default(null).describe('null for a new line'),
    month,
    streamId: id,
    subject: words(120),
    form: z.enum(forms),
    lead: text(80),
    materialId: id.nullable().default(null),
    minutes: z.int().min(1).max(2880),
  }),
  output: z.object({ id, version }),
  refusals: [
    'learning.unknown-branch',
    'learning.unknown-stream',
    'learning.unknown-material',
    'learning.unknown-line',
    'learning.changed-since',
    'learning.dropped-already',
    'learning.id-taken',
  ],
})

/** What will not be held stays in the plan with the reason. */
export const dropLine = command({
  name: 'learning.drop-line',
  access: 'keep-gatherings',
  input: z.object({ id, version, reason: words(200) }),
  output: z.object({ id, version }),
  refusals: ['learning.unknown-line', 'learning.changed-since', 'learning.dropped-already'],
})

/** The lines of the year before as drafts of this one: subjects, months and forms; nothing that happened. */
export const copyPlan = command({
  name: 'learning.copy-plan',
  access: 'keep-gatherings',
  input: z.object({ branchId: id, year }),
  output: z.object({ copied: z.int() }),
  refusals: ['learning.unknown-branch', 'learning.nothing-to-copy'],
})

/** Drafts become what the branch means to learn. */
export const settlePlan = command({
  name: 'learning.settle-plan',
  access: 'keep-gatherings',
  input: z.object({ branchId: id, year }),
  output: z.object({ settled: z.int() }),
  refusals: ['learning.unknown-branch', 'learning.nothing-to-settle'],
})

/** Says that a line was met, or is to be, by a purpose of a gathering or by a session that was entered. Never inferred. */
export const linkLine = command({
  name: 'learning.link-line',
  access: 'keep-gatherings',
  input: z.object({
    id,
    lineId: id,
    to: z.union([z.object({ gatheringId: id, purpose: studyPurpose }), z.object({ session: words(120) })]),
  }),
  output: z.object({ id }),
  refusals: [
    'learning.unknown-line',
    'learning.dropped-already',
    'learning.unknown-purpose',
    'learning.unknown-session',
    'learning.linked-already',
    'learning.id-taken',
  ],
})

export const unlinkLine = command({
  name: 'learning.unlink-line',
  access: 'keep-gatherings',
  input: z.object({ id }),
  output: z.object({ id }),
  refusals: ['learning.unknown-link'],
})

/** What a lecture or a sitting of study was about (L09). */
export const tagTopic = command({
  name: 'learning.tag-topic',
  access: 'keep-gatherings',
  input: z.object({ gatheringId: id, purpose: studyPurpose, streamId: id }),
  output: z.object({ gatheringId: id }),
  refusals: ['learning.unknown-purpose', 'learning.unknown-stream'],
})

/** L04 of learning: the plan on paper, of a year or of one month. */
export const printPlan = document({
  name: 'learning.print-plan',
  access: 'see-branch',
  input: z.object({ branchId: id, year, month: month.nullable().default(null) }),
  refusals: ['learning.unknown-branch'],
})

export const exportPlan = document({
  name: 'learning.export-plan',
  access: 'see-branch',
  input: z.object({ branchId: id, year, month: month.nullable().default(null) }),
  refusals: ['learning.unknown-branch'],
})
