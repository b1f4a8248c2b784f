import { z } from 'zod'
import { roles } from '#core/abilities.ts'

/** Shapes the operations of this module share. */

export const standingKinds = ['applicant', 'activist', 'prospective', 'probationary', 'full'] as const
export const precisions = ['day', 'month', 'year', 'assumed', 'by'] as const
export const committeeDuties = ['organisation', 'publicity', 'discipline'] as const
export const officeRoles = roles.filter((role) => role !== 'member' && role !== 'crew-member')

export const standingKind = z.enum(standingKinds)
/** How a person stands to the Party on a day; `none` is outside it and not applying. */
export const partyKind = z.enum([...standingKinds, 'none'])
export const sex = z.enum(['male', 'female'])
export const precision = z.enum(precisions)
export const birthPrecision = z.enum(['day', 'month', 'year'])
export const officeRole = z.enum(officeRoles)
export const committeeDuty = z.enum(committeeDuties)

export const named = z.object({ id: z.uuid(), name: z.string() })
export const day = z.iso.date()
export const personName = z.string().trim().min(1).max(60)
export const phone = z.string().trim().min(3).max(40)
export const reason = z.string().trim().min(2).max(400)

export const paging = {
  page: z.number().int().min(1).max(100_000).default(1),
  size: z.union([z.literal(20), z.literal(50), z.literal(100)]).default(20),
}

/** A fact that holds from a day until the day it no longer holds. */
const dated = { id: z.uuid(), fromOn: day, untilOn: day.nullable() }

export const standing = z.object({ ...dated, kind: standingKind, fromPrecision: precision })
export const suspension = z.object({ ...dated, reference: z.string() })
export const membership = z.object({
  ...dated,
  fromPrecision: precision,
  branch: named,
  group: named.nullable(),
  joinedBy: z.enum(['admission', 'transfer', 'group-change', 'roster']).nullable(),
  leftBy: z.enum(['transfer', 'group-change', 'left-the-party', 'died']).nullable(),
})
export const posting = z.object({ ...dated, fromPrecision: precision, crew: named, post: named.nullable() })
export const office = z.object({
  ...dated,
  unit: named,
  role: officeRole,
  duty: committeeDuty.nullable(),
  electedOn: day.nullable(),
  reference: z.string().nullable(),
})
export const correction = z.object({
  id: z.uuid(),
  subject: z.enum(['person', 'standing', 'suspension', 'membership', 'posting', 'office']),
  was: z.record(z.string(), z.unknown()),
  became: z.record(z.string(), z.unknown()).nullable(),
  reason: z.string(),
  correctedBy: z.string(),
  correctedAt: z.date(),
})
