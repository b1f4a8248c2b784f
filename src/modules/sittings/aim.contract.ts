import { z } from 'zod'
import { exemptions, goals } from './terms.rules.ts'

export const day = z.iso.date()
export const id = z.uuid()
/** A time of day by the plant's clock. */
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const named = z.object({ id, name: z.string() })
export const exemption = z.enum(exemptions)
export const hourId = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)

/** What must be reached, by when, at which hours, where, and by whose leave. */
export const aim = z.object({
  unitId: id.describe('the branch or group that convenes'),
  goal: z.enum(goals),
  from: day,
  to: day.describe('the last day'),
  hours: z.array(clock).min(1).max(12).readonly(),
  minutes: z.int().min(10).max(480).default(60),
  venueIds: z.array(id).max(30).readonly().default([]).describe('none: every room where people may be gathered'),
  chairId: id.nullable().default(null).describe('there at every sitting'),
  lecturerId: id.nullable().default(null).describe('there at every sitting'),
  restAfterNight: z.int().min(0).max(24).default(11).describe('hours'),
  restBeforeNight: z.int().min(0).max(24).default(0).describe('hours'),
  leftOut: z
    .array(z.object({ personId: id, why: exemption }))
    .max(500)
    .readonly()
    .default([]),
  daysOff: z.boolean().default(false).describe('sittings may be held on weekends and holidays'),
  seconds: z.int().min(1).max(120).default(20).describe('how long it may search'),
})

export const plan = z.object({
  sittings: z
    .array(z.object({ sessionId: hourId, personIds: z.array(id).max(1000).readonly() }))
    .max(60)
    .readonly(),
})
