import { z } from 'zod'
import { command, query } from '#core/operation.ts'
import { day, gatheringRefusals, id, person, purposeKind, version, words } from './terms.contract.ts'

/** A task handed out at a gathering (TP-03). It outlives the closing, for being done is the point of it. */
export const shownActionItem = z.object({
  id,
  text: z.string(),
  owner: person,
  dueOn: day,
  state: z.enum(['open', 'done', 'dropped']),
  doneOn: day.nullable(),
  droppedOn: day.nullable(),
  outcome: z.string().nullable(),
  resolutionId: id.nullable(),
  version,
})

const found = [...gatheringRefusals, 'gatherings.unknown-action-item'] as const
const concluded = [...found, 'gatherings.changed-since', 'gatherings.action-item-over'] as const

export const addActionItem = command({
  name: 'gatherings.add-action-item',
  access: 'signed-in', // whoever may keep the gathering, and the chair and recorder named in it
  input: z.object({
    id,
    gatheringId: id,
    text: words(300),
    ownerId: id,
    dueOn: day,
    resolutionId: id.nullable().default(null),
  }),
  output: z.object({ id, version }),
  refusals: [
    ...gatheringRefusals,
    'gatherings.unknown-person',
    'gatherings.unknown-resolution',
    'gatherings.due-before-held',
  ],
})

/** Before closing anything of it may change; afterwards owner and due day only, with a reason that stays as an amendment. */
export const amendActionItem = command({
  name: 'gatherings.amend-action-item',
  access: 'keep-gatherings',
  input: z.object({
    id,
    version,
    text: words(300),
    ownerId: id,
    dueOn: day,
    reason: words(200).nullable().default(null),
  }),
  output: z.object({ id, version }),
  refusals: [
    ...concluded,
    'gatherings.unknown-person',
    'gatherings.due-before-held',
    'gatherings.reason-needed',
    'gatherings.text-is-sealed',
  ],
})

export const completeActionItem = command({
  name: 'gatherings.complete-action-item',
  access: 'keep-gatherings',
  input: z.object({ id, version, doneOn: day, outcome: words(300).nullable().default(null) }),
  output: z.object({ id, version }),
  refusals: [...concluded, 'gatherings.done-ahead', 'gatherings.done-before-held'],
})

export const dropActionItem = command({
  name: 'gatherings.drop-action-item',
  access: 'keep-gatherings',
  input: z.object({ id, version, reason: words(300) }),
  output: z.object({ id, version }),
  refusals: concluded,
})

/** What the signed-in person has been given to do, the soonest due first; `over` adds what is done or dropped. */
export const myActionItems = query({
  name: 'gatherings.my-action-items',
  access: 'signed-in',
  input: z.object({ over: z.boolean().default(false) }),
  output: z.object({
    actionItems: z.array(
      shownActionItem.extend({
        gathering: z.object({ id, title: z.string(), heldOn: day, kinds: z.array(purposeKind) }),
        daysLeft: z.int(),
      }),
    ),
  }),
  refusals: [],
})

export const completeMyActionItem = command({
  name: 'gatherings.complete-my-action-item',
  access: 'signed-in',
  input: z.object({ id, version, outcome: words(300).nullable().default(null) }),
  output: z.object({ id, version }),
  refusals: ['gatherings.unknown-action-item', 'gatherings.changed-since', 'gatherings.action-item-over'],
})
