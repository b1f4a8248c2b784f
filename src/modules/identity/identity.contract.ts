import { z } from 'zod'
import { abilities, roles } from '#core/abilities.ts'
import { command, query } from '#core/operation.ts'

const login = z.string().trim().toLowerCase().min(2).max(64)
const password = z.string().min(1).max(200)

/** Opens a session. Failures in a row make the next try wait. */
export const signIn = command({
  name: 'identity.sign-in',
  access: 'anyone',
  input: z.object({ login, password }),
  output: z.object({ personId: z.uuid(), name: z.string(), mustChange: z.boolean() }),
  refusals: ['identity.wrong-login', 'identity.wait'],
  unrecorded: ['password'],
})

export const signOut = command({
  name: 'identity.sign-out',
  access: 'signed-in',
  input: z.object({}),
  output: z.object({}),
  refusals: [],
})

/** Who I am, what I hold, what I may. Answers for a visitor too, with `person: null`. */
export const whoAmI = query({
  name: 'identity.who-am-i',
  access: 'anyone',
  input: z.object({}),
  output: z.object({
    person: z.object({ id: z.uuid(), name: z.string(), login: z.string(), mustChange: z.boolean() }).nullable(),
    holdings: z.array(z.object({ role: z.enum(roles), unitId: z.uuid(), unitName: z.string(), unitKind: z.string() })),
    abilities: z.array(z.enum(abilities)),
    /** The branch whose pages open first: where the nearest office is held. */
    home: z
      .object({ branchId: z.uuid(), name: z.string(), demo: z.boolean(), superior: z.string().nullable() })
      .nullable(),
    today: z.string(),
    now: z.string(),
    zone: z.string(),
    needsSetUp: z.boolean(),
  }),
  refusals: [],
})

export const changePassword = command({
  name: 'identity.change-password',
  access: 'signed-in',
  input: z.object({ current: password, next: password }),
  output: z.object({ otherSessionsClosed: z.number().int() }),
  refusals: ['identity.wrong-password', 'identity.password-short', 'identity.password-common', 'identity.wait'],
  unrecorded: ['current', 'next'],
})

export const listSessions = query({
  name: 'identity.list-sessions',
  access: 'signed-in',
  input: z.object({}),
  output: z.array(
    z.object({
      id: z.uuid(),
      device: z.string(),
      openedAt: z.date(),
      seenAt: z.date(),
      expiresAt: z.date(),
      current: z.boolean(),
    }),
  ),
  refusals: [],
})

/** Closes one of one's own sessions, or one of a person whose account one administers. */
export const revokeSession = command({
  name: 'identity.revoke-session',
  access: 'signed-in',
  input: z.object({ sessionId: z.uuid() }),
  output: z.object({}),
  refusals: ['identity.unknown-session'],
})

const accountRow = z.object({
  personId: z.uuid(),
  name: z.string(),
  login: z.string().nullable(),
  unitName: z.string().nullable(),
  closedAt: z.date().nullable(),
  lastSignInAt: z.date().nullable(),
  openSessions: z.number().int(),
})

export const listAccounts = query({
  name: 'identity.list-accounts',
  access: 'administer',
  input: z.object({
    search: z.string().trim().max(40).default(''),
    having: z.enum(['all', 'with', 'without', 'closed']).default('all'),
    page: z.number().int().min(1).default(1),
    size: z.number().int().min(1).max(100).default(20),
  }),
  output: z.object({ rows: z.array(accountRow), total: z.number().int() }),
  refusals: [],
})

/** Which of some people could not sign in: whoever plans hears it before he names one of them for what only that person can do. */
export const listWithoutAccount = query({
  name: 'identity.list-without-account',
  access: 'see',
  input: z.object({ personIds: z.array(z.uuid()).max(100) }),
  output: z.object({ personIds: z.array(z.uuid()) }),
  refusals: [],
})

/** Gives a person an account with a first password, which must be changed at the first sign-in. */
export const openAccount = command({
  name: 'identity.open-account',
  access: 'administer',
  input: z.object({ personId: z.uuid(), login, password }),
  output: z.object({}),
  refusals: [
    'identity.unknown-person',
    'identity.login-taken',
    'identity.has-account',
    'identity.password-short',
    'identity.password-common',
  ],
  unrecorded: ['password'],
})

export const resetPassword = command({
  name: 'identity.reset-password',
  access: 'administer',
  input: z.object({ personId: z.uuid(), password }),
  output: z.object({}),
  refusals: ['identity.unknown-person', 'identity.password-short', 'identity.password-common'],
  unrecorded: ['password'],
})

export const closeAccount = command({
  name: 'identity.close-account',
  access: 'administer',
  input: z.object({ personId: z.uuid(), closed: z.boolean() }),
  output: z.object({}),
  refusals: ['identity.unknown-person', 'identity.own-account'],
})
