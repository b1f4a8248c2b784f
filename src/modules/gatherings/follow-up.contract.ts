import { z } from 'zod'
import { query } from '#core/operation.ts'
import { day, id, person, purposeKind } from './terms.contract.ts'

/**
 * What earlier gatherings of the same unit and kind handed out and had not ended before the last one (TP-03): open ones and those
 * ended since. Of a gathering as it stood on its day; of one to be convened, as it stands today.
 */
export const showFollowUp = query({
  name: 'gatherings.show-follow-up',
  access: 'signed-in', // whoever sees the unit or is chair or recorder of the gathering
  input: z.object({
    gatheringId: id.nullable().default(null),
    unitId: id.nullable().default(null).describe('of one to be convened, with its purposes'),
    purposes: z.array(purposeKind).max(9).default([]),
  }),
  output: z.object({
    tasks: z.array(
      z.object({
        id,
        text: z.string(),
        owner: person,
        dueOn: day,
        state: z.enum(['open', 'done', 'dropped']),
        endedOn: day.nullable(),
        gathering: z.object({ id, title: z.string(), heldOn: day }),
      }),
    ),
  }),
  refusals: ['gatherings.unknown-gathering', 'gatherings.unknown-unit'],
})
