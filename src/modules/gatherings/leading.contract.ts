import { z } from 'zod'
import { command, query } from '#core/operation.ts'
import { answerOf } from '#regulations/answer.contract.ts'
import { day, id, person, words, year } from './terms.contract.ts'

const held = z.object({
  applies: z.boolean(),
  held: z.int(),
  attended: z.int(),
  withoutReason: z.int(),
  notAsMember: z.int(),
})

/** MT-09: members who hold a leading post, and whether they took part in the own branch or group as ordinary members. */
export const listLeading = query({
  name: 'gatherings.list-leading',
  access: 'keep-gatherings',
  input: z.object({ branchId: id, year }),
  output: z.object({
    cadres: z.array(
      z.object({
        id,
        person,
        post: z.string(),
        fromOn: day,
        untilOn: day.nullable(),
        answer: answerOf(held),
      }),
    ),
  }),
  refusals: ['gatherings.unknown-unit'],
})

/** Writes down that a member of the branch leads elsewhere too, from a day on. */
export const flagLeading = command({
  name: 'gatherings.flag-leading',
  access: 'keep-gatherings',
  input: z.object({ id, branchId: id, personId: id, post: words(60), fromOn: day }),
  output: z.object({ id }),
  refusals: [
    'gatherings.unknown-unit',
    'gatherings.unknown-person',
    'gatherings.leading-already',
    'gatherings.id-taken',
  ],
})

/** The post ended; what was stays. */
export const endLeading = command({
  name: 'gatherings.end-leading',
  access: 'keep-gatherings',
  input: z.object({ id, untilOn: day }),
  output: z.object({ id }),
  refusals: ['gatherings.unknown-leading', 'gatherings.leading-ended', 'gatherings.leading-ends-early'],
})
