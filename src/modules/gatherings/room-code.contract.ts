import { z } from 'zod'
import { command, query } from '#core/operation.ts'
import { gatheringRefusals, id } from './terms.contract.ts'

/** Off unless the keeper shows one, never needed: the grid and the paper stay. A code takes no place and no device. */

const shown = z.object({
  code: z.string(),
  until: z.date(),
  /** Who has entered it for himself so far. */
  entered: z.int(),
})

/** A code to show in the room, for so many minutes; shown again it is another, and the former holds no longer. */
export const showCode = command({
  name: 'gatherings.show-code',
  access: 'signed-in',
  input: z.object({ gatheringId: id, minutes: z.int().min(5).max(120).default(15) }),
  output: shown,
  refusals: gatheringRefusals,
})

export const endCode = command({
  name: 'gatherings.end-code',
  access: 'signed-in',
  input: z.object({ gatheringId: id }),
  output: z.object({ gatheringId: id }),
  refusals: gatheringRefusals,
})

/** The code that runs, for the screen in the room. */
export const readCode = query({
  name: 'gatherings.read-code',
  access: 'signed-in',
  input: z.object({ gatheringId: id }),
  output: z.object({ running: shown.nullable() }),
  refusals: ['gatherings.unknown-gathering'],
})

/** DG-01, DG-04: by one's own telephone, of one's own will, for oneself alone. */
export const enterCode = command({
  name: 'gatherings.enter-code',
  access: 'signed-in',
  input: z.object({ gatheringId: id, code: z.string().trim().min(1).max(12) }),
  output: z.object({ gatheringId: id, state: z.literal('present') }),
  refusals: ['gatherings.unknown-gathering', 'gatherings.code-over', 'gatherings.code-wrong', 'gatherings.code-wait'],
  unrecorded: ['code'],
})
