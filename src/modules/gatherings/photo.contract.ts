import { z } from 'zod'
import { command, document, query } from '#core/operation.ts'
import { gatheringRefusals, id, person, words } from './terms.contract.ts'

/** DG-04: optional, at most a few, without the place they were taken at; taken out with a reason until the record is closed. */

const about = { caption: words(80), printed: z.boolean().describe('stands on the printed record') }

export const listPhotos = query({
  name: 'gatherings.list-photos',
  access: 'signed-in',
  input: z.object({ gatheringId: id }),
  output: z.object({
    most: z.int(),
    photos: z.array(z.object({ id, ...about, by: person, at: z.date() })),
    removed: z.array(z.object({ id, caption: z.string(), by: person, at: z.date(), reason: z.string() })),
  }),
  refusals: ['gatherings.unknown-gathering'],
})

export const addPhoto = command({
  name: 'gatherings.add-photo',
  access: 'signed-in',
  input: z.object({ id, gatheringId: id, uploadId: id, ...about, printed: z.boolean().default(false) }),
  output: z.object({ id }),
  refusals: [...gatheringRefusals, 'gatherings.upload-gone', 'gatherings.not-a-photo', 'gatherings.photos-full'],
})

const photoRefusals = [...gatheringRefusals, 'gatherings.unknown-photo'] as const

export const amendPhoto = command({
  name: 'gatherings.amend-photo',
  access: 'signed-in',
  input: z.object({ id, ...about }),
  output: z.object({ id }),
  refusals: photoRefusals,
})

export const removePhoto = command({
  name: 'gatherings.remove-photo',
  access: 'signed-in',
  input: z.object({ id, reason: words(200) }),
  output: z.object({ id }),
  refusals: photoRefusals,
})

/** The picture itself, for whoever sees the record. */
export const showPhoto = document({
  name: 'gatherings.show-photo',
  access: 'signed-in',
  input: z.object({ id }),
  refusals: ['gatherings.unknown-photo', 'core.file-missing'],
  shown: true,
})
