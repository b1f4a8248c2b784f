import { z } from 'zod'
import { command } from '#core/operation.ts'
import { day, standingKind } from './people.contract.ts'

/** The next Party standing of a person, or (`to: null`) the end of an applicant's, activist's or prospective member's. */
export const changeStanding = command({
  name: 'people.change-standing',
  access: 'keep-people',
  input: z.object({
    id: z.uuid(),
    personId: z.uuid(),
    /** The standing in force the caller saw, null when there was none. */
    seen: z.uuid().nullable(),
    to: standingKind.nullable(),
    on: day,
    /** Admission needs a branch: where the new member is entered, when he has no branch yet. */
    join: z.object({ id: z.uuid(), branchId: z.uuid(), groupId: z.uuid().nullable() }).nullable().default(null),
  }),
  output: z.object({ personId: z.uuid(), standingId: z.uuid().nullable() }),
  refusals: [
    'people.unknown-person',
    'people.unknown-unit',
    'people.changed-meanwhile',
    'people.not-yet',
    'people.out-of-order',
    'people.before-the-last',
    'people.too-young',
    'people.cultivation-too-short',
    'people.probation-not-over',
    'people.member-without-branch',
    'people.leave-first',
    'people.overlaps',
  ],
})

/** Rights of a member suspended, with the reference of the decision and nothing more (branch.md 6.2). */
export const suspendRights = command({
  name: 'people.suspend-rights',
  access: 'keep-people',
  input: z.object({
    id: z.uuid(),
    personId: z.uuid(),
    on: day,
    untilOn: day.nullable().default(null),
    reference: z.string().trim().min(2).max(120),
  }),
  output: z.object({ personId: z.uuid(), suspensionId: z.uuid() }),
  refusals: [
    'people.unknown-person',
    'people.not-a-member',
    'people.already-suspended',
    'people.ends-before-it-begins',
  ],
})

export const restoreRights = command({
  name: 'people.restore-rights',
  access: 'keep-people',
  input: z.object({ personId: z.uuid(), suspensionId: z.uuid(), on: day }),
  output: z.object({ personId: z.uuid(), suspensionId: z.uuid() }),
  refusals: ['people.unknown-person', 'people.changed-meanwhile', 'people.ends-before-it-begins'],
})
