import { z } from 'zod'
import { command, document, query } from '#core/operation.ts'
import { day, id, named } from './shapes.contract.ts'

const words = (longest: number) => z.string().trim().min(1).max(longest)
const text = (longest: number) => z.string().trim().max(longest).default('')

const listed = {
  id,
  title: z.string(),
  streamId: id,
  teller: z.object({ id: id.nullable(), name: z.string(), post: z.string() }),
  toldOn: day,
  tags: z.array(z.string()),
  sound: z.object({ name: z.string(), mediaType: z.string(), bytes: z.int() }).nullable(),
  withdrawn: z.object({ by: z.string(), at: z.date(), reason: z.string() }).nullable(),
}

/** Veterans' own stories of a branch, newest told first, found by what was said. For its members, and for nobody beside. */
export const listStories = query({
  name: 'learning.list-stories',
  access: 'see-branch',
  input: z.object({
    branchId: id,
    search: z
      .string()
      .trim()
      .max(60)
      .default('')
      .describe('title, teller, tags and transcript; two characters are enough'),
    tag: z.string().trim().max(20).default(''),
    page: z.int().min(1).max(10_000).default(1),
    size: z.int().min(1).max(100).default(20),
  }),
  output: z.object({
    stories: z.array(
      z.object({ ...listed, found: z.string().nullable().describe('the words around what was sought') }),
    ),
    total: z.int(),
    tags: z.array(z.string()),
    may: z.object({ keep: z.boolean() }),
  }),
  refusals: ['learning.unknown-branch'],
})

export const cue = z.object({ from: z.number().describe('seconds'), until: z.number(), text: z.string() })

/** One story with all that was said. */
export const showStory = query({
  name: 'learning.show-story',
  access: 'see-branch',
  input: z.object({ id }),
  output: z.object({
    ...listed,
    recordedBy: named,
    consentedOn: day,
    consentNote: z.string(),
    transcript: z.string(),
    cues: z.array(cue).nullable(),
    version: z.int(),
    may: z.object({ keep: z.boolean() }),
  }),
  refusals: ['learning.unknown-story'],
})

const content = {
  title: words(120),
  streamId: id,
  /** A person of the branch, or a veteran from outside by name. */
  teller: z.union([z.object({ personId: id }), z.object({ name: words(40) })]),
  tellerPost: text(80),
  toldOn: day,
  recordedById: id,
  /** The teller agreed that the branch may listen, and nobody else: without it nothing is kept. */
  consentedOn: day,
  consentNote: text(120),
  tags: z.array(words(20)).max(12).default([]),
  /** Plain words, or a WebVTT file as it is: its times lead into the sound. */
  transcript: z.string().trim().max(200_000).default(''),
  unmarked: z.literal(true).describe('nothing in it bears a security mark (branch.md 6.4)'),
}

const storyRefusals = [
  'learning.unknown-stream',
  'learning.unknown-person',
  'learning.told-later',
  'learning.consent-later',
  'learning.unknown-file',
  'learning.not-sound',
] as const

export const addStory = command({
  name: 'learning.add-story',
  access: 'keep-gatherings',
  bodyLimitMb: 2,
  input: z.object({
    id,
    branchId: id,
    ...content,
    sound: z
      .object({ fileId: id.describe('of the upload') })
      .nullable()
      .default(null),
  }),
  output: z.object({ id }),
  refusals: ['learning.unknown-branch', 'learning.id-taken', ...storyRefusals],
  unrecorded: ['transcript'],
})

/** Puts the words right, adds the sound or another; the sound stays when none is brought. */
export const amendStory = command({
  name: 'learning.amend-story',
  access: 'keep-gatherings',
  bodyLimitMb: 2,
  input: z.object({
    id,
    version: z.int().min(1),
    ...content,
    sound: z
      .object({ fileId: id.describe('of the upload') })
      .nullable()
      .default(null),
  }),
  output: z.object({ id, version: z.int() }),
  refusals: ['learning.unknown-story', 'learning.changed-since', 'learning.withdrawn-already', ...storyRefusals],
  unrecorded: ['transcript'],
})

/** The teller no longer wishes it: sound and words are removed for good, and the row says so. */
export const withdrawStory = command({
  name: 'learning.withdraw-story',
  access: 'keep-gatherings',
  input: z.object({ id, reason: words(200) }),
  output: z.object({ id }),
  refusals: ['learning.unknown-story', 'learning.withdrawn-already'],
})

/** The sound, for the player on the page. */
export const playStory = document({
  name: 'learning.play-story',
  access: 'see-branch',
  shown: true,
  input: z.object({ id }),
  refusals: ['learning.unknown-story', 'learning.no-sound', 'core.file-missing'],
})
