import { z } from 'zod'
import { command } from '#core/operation.ts'
import { day } from './people.contract.ts'

const step = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('join'),
    id: z.uuid(),
    branchId: z.uuid(),
    groupId: z.uuid().nullable(),
    by: z.enum(['admission', 'transfer']),
  }),
  z.object({ kind: z.literal('move-group'), id: z.uuid(), groupId: z.uuid().nullable() }),
  z.object({ kind: z.literal('leave'), by: z.enum(['transfer', 'left-the-party', 'died']) }),
])

/** Joins a branch (leaving the one before), moves to another group of it, or leaves. Offices held there end the same day. */
export const changeMembership = command({
  name: 'people.change-membership',
  access: 'keep-people',
  input: z.object({
    personId: z.uuid(),
    /** The membership in force the caller saw, null when there was none. */
    seen: z.uuid().nullable(),
    on: day,
    step,
  }),
  output: z.object({ personId: z.uuid(), membershipId: z.uuid().nullable(), officesEnded: z.number().int() }),
  refusals: [
    'people.unknown-person',
    'people.unknown-unit',
    'people.changed-meanwhile',
    'people.branch-without-standing',
    'people.not-a-member',
    'people.same-place',
    'people.before-the-last',
    'people.overlaps',
  ],
})

/** Posts a person to a crew (and post) of a workshop, or (`to: null`) ends the posting. */
export const changePosting = command({
  name: 'people.change-posting',
  access: 'keep-people',
  input: z.object({
    personId: z.uuid(),
    seen: z.uuid().nullable(),
    on: day,
    to: z.object({ id: z.uuid(), crewId: z.uuid(), postId: z.uuid().nullable() }).nullable(),
  }),
  output: z.object({ personId: z.uuid(), postingId: z.uuid().nullable() }),
  refusals: [
    'people.unknown-person',
    'people.unknown-unit',
    'people.unknown-post',
    'people.changed-meanwhile',
    'people.same-place',
    'people.before-the-last',
    'people.overlaps',
  ],
})
