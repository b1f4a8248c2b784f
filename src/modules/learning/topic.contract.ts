import { z } from 'zod'
import { query } from '#core/operation.ts'
import { shownStream, studyPurpose } from './plan.contract.ts'
import { id } from './shapes.contract.ts'

/** What each purpose of study of one gathering was about, for the gathering's own page; `learning.tag-topic` says it. */
export const showTopics = query({
  name: 'learning.show-topics',
  access: 'see',
  input: z.object({ gatheringId: id }),
  output: z.object({
    streams: z.array(shownStream),
    topics: z.array(z.object({ purpose: studyPurpose, streamId: id.nullable() })),
    may: z.object({ tag: z.boolean() }),
  }),
  refusals: ['learning.unknown-gathering'],
})
