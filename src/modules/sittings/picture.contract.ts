import { z } from 'zod'
import { clock, day, exemption, hourId, id, named } from './aim.contract.ts'
import { bars, goals } from './terms.rules.ts'

const minute = z.int().describe('of the plant’s clock, since 1970-01-01')
const counts = z.array(z.int()).readonly()
const letters = z.string().describe('one letter for each hour: who comes is D, E or F; see terms.rules.ts')

/** Who can come when, as the records stand. */
export const picture = z.object({
  unit: named,
  branch: named,
  days: z.array(z.object({ on: day, works: z.boolean(), provisional: z.boolean() })).readonly(),
  hours: z
    .array(
      z.object({
        id: hourId,
        on: day,
        startsAt: clock,
        endsAt: clock,
        from: minute,
        until: minute,
        venueId: id.nullable(),
        bar: z.enum(bars).nullable(),
        barredBy: z.string().nullable(),
      }),
    )
    .readonly(),
  venues: z
    .array(named.extend({ capacity: z.int(), inMoltenBay: z.boolean(), metresToLiftLimit: z.int().nullable() }))
    .readonly(),
  crews: z
    .array(
      named.extend({
        shifts: z.array(z.object({ code: z.enum(['D', 'M', 'N', 'W']), from: minute, until: minute })).readonly(),
      }),
    )
    .readonly(),
  posts: z.array(named.extend({ minimum: z.int(), onDuty: counts, relief: counts })).readonly(),
  people: z
    .array(
      named.extend({
        crewId: id.nullable(),
        postId: id.nullable(),
        capacity: z.enum(['full', 'probationary', 'non-voting']),
        leftOut: exemption.nullable(),
        letters,
        stands: z.array(z.object({ hour: z.int(), postId: id.nullable() })).readonly(),
      }),
    )
    .readonly(),
  leads: z.array(named.extend({ postId: id.nullable(), letters })).readonly(),
  vote: z.object({ n: z.int(), need: z.int() }).nullable(),
  quorums: z
    .array(z.object({ goal: z.enum(goals).exclude(['everyone']), n: z.int(), need: z.int() }))
    .readonly()
    .optional()
    .describe('of a branch: what its votes need at one sitting'),
})
