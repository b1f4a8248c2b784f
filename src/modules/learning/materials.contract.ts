import { z } from 'zod'
import { command, document, query } from '#core/operation.ts'
import { studyPurpose } from './plan.contract.ts'
import { day, id } from './shapes.contract.ts'

const words = (longest: number) => z.string().trim().min(1).max(longest)
const text = (longest: number) => z.string().trim().max(longest).default('')

/** Where a version is to be found: a file that was brought, or an address. Without a security mark, or it is not kept here (branch.md 6.4). */
const place = z.union([
  z.object({ fileId: id.describe('of the upload'), unmarked: z.literal(true) }),
  z.object({ url: z.url({ protocol: /^https?$/ }).max(500), unmarked: z.literal(true) }),
])

const shownVersion = z.object({
  id,
  number: z.int(),
  fileName: z.string().nullable(),
  mediaType: z.string().nullable(),
  bytes: z.int().nullable(),
  url: z.string().nullable(),
  note: z.string(),
  addedBy: z.string(),
  addedAt: z.date(),
  used: z.array(z.object({ gatheringId: id, purpose: studyPurpose, title: z.string(), heldOn: day })),
})

/** What a branch reads from, newest version first; every version before it stays readable. For all of its members. */
export const listMaterials = query({
  name: 'learning.list-materials',
  access: 'see-branch',
  input: z.object({
    branchId: id,
    streamId: id.nullable().default(null),
    search: z.string().trim().max(60).default(''),
    retired: z.boolean().default(false).describe('those no longer in use'),
    page: z.int().min(1).max(10_000).default(1),
    size: z.int().min(1).max(200).default(30),
  }),
  output: z.object({
    materials: z.array(
      z.object({
        id,
        title: z.string(),
        streamId: id,
        source: z.string(),
        retired: z.object({ on: day, by: z.string(), reason: z.string() }).nullable(),
        versions: z.array(shownVersion),
      }),
    ),
    total: z.int(),
    may: z.object({ keep: z.boolean() }),
  }),
  refusals: ['learning.unknown-branch'],
})

const about = { title: words(120), streamId: id, source: text(120) }
const fileRefusals = ['learning.unknown-file'] as const

export const addMaterial = command({
  name: 'learning.add-material',
  access: 'keep-gatherings',
  input: z.object({ id, branchId: id, ...about, versionId: id, place }),
  output: z.object({ id }),
  refusals: ['learning.unknown-branch', 'learning.unknown-stream', 'learning.id-taken', ...fileRefusals],
})

/** A newer one; what was read before stays as it was read. */
export const addVersion = command({
  name: 'learning.add-version',
  access: 'keep-gatherings',
  input: z.object({ id, materialId: id, note: text(200), place }),
  output: z.object({ id, number: z.int() }),
  refusals: ['learning.unknown-material', 'learning.retired-already', 'learning.id-taken', ...fileRefusals],
})

export const amendMaterial = command({
  name: 'learning.amend-material',
  access: 'keep-gatherings',
  input: z.object({ id, ...about }),
  output: z.object({ id }),
  refusals: ['learning.unknown-material', 'learning.unknown-stream', 'learning.retired-already'],
})

/** No longer in use, with the reason; it stays readable where it was used. */
export const retireMaterial = command({
  name: 'learning.retire-material',
  access: 'keep-gatherings',
  input: z.object({ id, reason: words(200) }),
  output: z.object({ id }),
  refusals: ['learning.unknown-material', 'learning.retired-already'],
})

const use = z.object({ gatheringId: id, purpose: studyPurpose, versionId: id })

/** Which version was read at a lecture or a sitting of study. */
export const recordUse = command({
  name: 'learning.record-use',
  access: 'keep-gatherings',
  input: use,
  output: z.object({ gatheringId: id }),
  refusals: ['learning.unknown-purpose', 'learning.unknown-version', 'learning.used-already'],
})

export const removeUse = command({
  name: 'learning.remove-use',
  access: 'keep-gatherings',
  input: use,
  output: z.object({ gatheringId: id }),
  refusals: ['learning.unknown-purpose', 'learning.unknown-use'],
})

/** The file of one version, as it was brought. */
export const readMaterial = document({
  name: 'learning.read-material',
  access: 'see-branch',
  shown: true,
  input: z.object({ versionId: id }),
  refusals: ['learning.unknown-version', 'core.file-missing'],
})
