import { z } from 'zod'
import { command, query } from '#core/operation.ts'

const language = z.enum(['zh', 'en'])

/** 256 bits drawn by the browser of whoever will use it, so that neither an answer nor the record chain ever holds them. */
const secret = z
  .string()
  .regex(/^[\w-]{43}$/)
  .refine((text) => new Set(text).size >= 12, 'is not drawn at random')

export const letterState = z.enum(['waiting', 'sending', 'sent', 'nothing', 'refused', 'late'])

const letter = z.object({
  state: letterState,
  madeAt: z.date(),
  settledAt: z.date().nullable(),
  failure: z.string().nullable(),
})

/** What the person who asks has chosen to be reminded by. */
export const showMine = query({
  name: 'reminders.show-mine',
  access: 'signed-in',
  input: z.object({}),
  output: z.object({
    calendar: z.object({ madeAt: z.date() }).nullable(),
    sendsMail: z.boolean().describe('false: the operator has set no mail server'),
    digest: z
      .object({
        address: z.string(),
        language,
        notices: z.boolean(),
        refused: z.string().nullable().describe('what the mail server answered when it would not take the address'),
        weekly: letter.nullable(),
        trial: letter.nullable(),
      })
      .nullable()
      .describe('null: no letters, and no address is kept'),
  }),
  refusals: [],
})

/** Makes one’s own calendar address; one made before stops working at once. */
export const makeAddress = command({
  name: 'reminders.make-address',
  access: 'signed-in',
  input: z.object({ secret, language }),
  output: z.object({}),
  refusals: ['reminders.address-taken'],
  unrecorded: ['secret'],
})

export const revokeAddress = command({
  name: 'reminders.revoke-address',
  access: 'signed-in',
  input: z.object({}),
  output: z.object({}),
  refusals: ['reminders.no-address'],
})

/** One letter a week to an address, or none, which forgets the address too. */
export const chooseDigest = command({
  name: 'reminders.choose-digest',
  access: 'signed-in',
  input: z.object({
    weekly: z
      .object({
        address: z.email().max(254),
        language,
        notices: z.boolean().default(false).describe('the notice of each gathering one is called to, too'),
      })
      .nullable(),
  }),
  output: z.object({}),
  refusals: ['reminders.no-mail'],
  unrecorded: ['weekly'],
})

/** A trial letter to the address chosen; a job sends it, `show-mine` tells how it went. */
export const sendTrial = command({
  name: 'reminders.send-trial',
  access: 'signed-in',
  input: z.object({ id: z.uuid() }),
  output: z.object({}),
  refusals: ['reminders.no-mail', 'reminders.no-digest', 'reminders.enough-trials', 'reminders.id-taken'],
})

/** What stands at a calendar address, for `GET /calendar/<secret>.ics`: whoever has the address reads it. */
export const readCalendar = query({
  name: 'reminders.read-calendar',
  access: 'anyone',
  input: z.object({ secret: z.string().max(100) }),
  output: z.object({ text: z.string() }),
  refusals: ['reminders.no-address'],
})
