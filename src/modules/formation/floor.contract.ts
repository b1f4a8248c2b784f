import { z } from 'zod'
import { query } from '#core/operation.ts'
import { purposeKind } from '#modules/gatherings/terms.contract.ts'

const day = z.iso.date()
const id = z.uuid()

/** A shift really worked, overrides applied. `night` is labelled with the day on which it starts. */
const shift = z.object({
  on: day,
  name: z.enum(['early', 'day', 'middle', 'night', 'day-hours']),
  startsAt: z.date(),
  endsAt: z.date(),
  provisional: z.boolean().describe('the holidays of that year are not announced'),
})

const plain = z.object({ kind: z.enum(['free', 'on-leave', 'day-hours', 'ask']) })

/** Whether one may leave the post for the gathering, by the rota and the minimum crew of the post. */
export const leaving = z.discriminatedUnion('kind', [
  plain,
  z.object({ kind: z.literal('resting'), until: z.date() }),
  z.object({ kind: z.literal('may'), staying: z.int() }),
  z.object({ kind: z.literal('agree'), there: z.int(), called: z.int(), spare: z.int() }),
  z.object({ kind: z.literal('must-stay'), there: z.int(), minimum: z.int() }),
])

/**
 * My page on the phone, for everyone who signs in: my shifts, my next gathering, what I have to do. Shifts come as far ahead as the phone
 * should know them without a network.
 */
export const showMyFloor = query({
  name: 'formation.show-my-floor',
  access: 'signed-in',
  input: z.object({}),
  output: z.object({
    now: z.date(),
    zone: z.string(),
    me: z.object({
      id,
      name: z.string(),
      crew: z.string().nullable(),
      post: z.string().nullable(),
      group: z.string().nullable(),
      demo: z.boolean(),
      mustChange: z.boolean().describe('the first password, chosen by somebody else, is still in use'),
    }),
    rota: z
      .object({ until: day, shifts: z.array(shift), leaveDays: z.array(day) })
      .nullable()
      .describe('null without a posting to a crew'),
    gathering: z
      .object({
        id,
        title: z.string(),
        kinds: z.array(purposeKind),
        unit: z.string(),
        heldOn: day,
        startsAt: z.date(),
        endsAt: z.date().nullable(),
        place: z.string().nullable(),
        as: z.enum(['chair', 'recorder', 'attendee']),
        leaving: leaving.nullable().describe('null without a posting to a crew'),
      })
      .nullable(),
    actionItems: z.array(
      z.object({
        id,
        version: z.int(),
        text: z.string(),
        dueOn: day,
        gathering: z.object({ title: z.string(), heldOn: day }),
      }),
    ),
    toConfirm: z
      .array(z.object({ id, title: z.string(), heldOn: day, mode: z.enum(['self', 'make-up']) }))
      .describe('entered as learned by me on my own or made up for, and not confirmed'),
    polls: z.array(z.object({ id, title: z.string(), closesOn: day })).describe('asked of me and not answered yet'),
  }),
  refusals: [],
})
