import { z } from 'zod'
import { command, query } from '#core/operation.ts'
import { day, label, version } from './unit.contract.ts'

const venueShape = {
  name: label,
  capacity: z.number().int().min(1).max(10_000),
  inMoltenBay: z.boolean(),
  metresToLiftLimit: z.number().int().min(0).max(100_000).nullable(),
}

/** Why nobody may be gathered here, with the numbers; null where it is allowed. */
export const barred = z
  .object({
    code: z.enum(['organisation.venue-in-molten-bay', 'organisation.venue-near-lifting']),
    numbers: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .nullable()

/** The venues of a branch, each with the answer of the safety rule, for whoever belongs to the branch. */
export const listVenues = query({
  name: 'organisation.list-venues',
  access: 'see-rota',
  input: z.object({ branchId: z.uuid(), withClosed: z.boolean().default(false) }),
  output: z.object({
    venues: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        capacity: z.number(),
        inMoltenBay: z.boolean(),
        metresToLiftLimit: z.number().nullable(),
        untilOn: day.nullable(),
        version: z.number(),
        barred,
      }),
    ),
    mayKeep: z.boolean(),
  }),
  refusals: ['organisation.unknown-unit'],
})

/** A room is recorded as it is, forbidden or not: that nobody can plan a meeting there is the point of recording it. */
export const createVenue = command({
  name: 'organisation.create-venue',
  access: 'keep-organisation',
  input: z.object({ id: z.uuid(), branchId: z.uuid(), ...venueShape }),
  output: z.object({ barred }),
  refusals: ['organisation.unknown-unit', 'organisation.name-taken'],
})

export const amendVenue = command({
  name: 'organisation.amend-venue',
  access: 'keep-organisation',
  input: z.object({ id: z.uuid(), version, ...venueShape }),
  output: z.object({ version: z.number(), barred }),
  refusals: ['organisation.unknown-venue', 'organisation.venue-changed', 'organisation.name-taken'],
})

/** Closes a venue from a day on, or opens it again with null. */
export const closeVenue = command({
  name: 'organisation.close-venue',
  access: 'keep-organisation',
  input: z.object({ id: z.uuid(), version, untilOn: day.nullable() }),
  output: z.object({ version: z.number() }),
  refusals: ['organisation.unknown-venue', 'organisation.venue-changed', 'organisation.name-taken'],
})
