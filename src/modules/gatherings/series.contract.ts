import { z } from 'zod'
import { command, query } from '#core/operation.ts'
import { conveneRefusalCodes } from './plan.contract.ts'
import { dayOffRules } from './series.rules.ts'
import { templateRefusals } from './template.contract.ts'
import { clock, day, gatheringState, id, person, purposeKind, unit, version, words } from './terms.contract.ts'
import { purposeKinds } from './terms.rules.ts'

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** A day of the month, or the how-manieth weekday of it (5 is the last). */
export const fixedDay = z.union([
  z.object({ dayOfMonth: z.int().min(1).max(31) }),
  z.object({ nth: z.int().min(1).max(5), weekday: z.int().min(1).max(7) }),
])

const series = {
  name: words(40),
  purposes: z.array(purposeKind).min(1).max(purposeKinds.length),
  fixed: fixedDay,
  onDayOff: z.enum(dayOffRules).describe('where it goes when its day is no working day'),
  startsAt: clock,
  endsAt: clock.nullable().default(null),
  venueId: id.nullable().default(null),
  place: words(80).nullable().default(null),
  chairId: id.nullable().default(null),
  recorderId: id.nullable().default(null),
  templateId: id.nullable().default(null),
  fromOn: day,
  untilOn: day.nullable().default(null).describe('the first day on which it no longer holds'),
}

/** Keeps a series, new or over the one seen (`version`). What is convened already stays as it is. */
export const saveSeries = command({
  name: 'gatherings.save-series',
  access: 'keep-gatherings',
  input: z.object({ id, unitId: id, version: version.nullable().default(null), ...series }),
  output: z.object({ id, version }),
  refusals: [
    ...templateRefusals,
    'gatherings.unknown-template',
    'gatherings.unknown-series',
    'gatherings.series-ends-before',
    'gatherings.changed-since',
    'gatherings.id-taken',
  ],
})

/** Ends a series; what is planned of it is not cancelled. */
export const endSeries = command({
  name: 'gatherings.end-series',
  access: 'keep-gatherings',
  input: z.object({ id, version, untilOn: day }),
  output: z.object({ id, version }),
  refusals: ['gatherings.unknown-series', 'gatherings.series-ends-before', 'gatherings.changed-since'],
})

/** Codes a date of a series may be refused with. */
export const occasionRefusals = [
  ...conveneRefusalCodes,
  'gatherings.no-such-occasion',
  'gatherings.already-convened',
  'gatherings.moved-needs-reason',
] as const

/**
 * Convenes months of a series, all of them or none: `refused` says which dates did not go and why, and then nothing is planned.
 * One held on another day than the fixed one says why (TP-01).
 */
export const conveneSeries = command({
  name: 'gatherings.convene-series',
  access: 'keep-gatherings',
  input: z.object({
    id,
    version,
    occasions: z
      .array(
        z.object({
          id: id.describe('of the gathering'),
          month,
          heldOn: day.nullable().default(null).describe('another day of the month than the series gives'),
          reason: words(200).nullable().default(null),
        }),
      )
      .min(1)
      .max(24),
  }),
  output: z.object({
    planned: z.array(z.object({ id, month, heldOn: day })),
    refused: z.array(
      z.object({
        month,
        heldOn: day,
        code: z.enum(occasionRefusals),
        numbers: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    ),
  }),
  refusals: ['gatherings.unknown-series', 'gatherings.changed-since'],
})

export const shownSeries = z.object({
  id,
  unit,
  name: z.string(),
  purposes: z.array(purposeKind),
  fixed: fixedDay,
  onDayOff: z.enum(dayOffRules),
  startsAt: clock,
  endsAt: clock.nullable(),
  venue: unit.nullable(),
  place: z.string().nullable(),
  chair: person.nullable(),
  recorder: person.nullable(),
  template: unit.nullable(),
  fromOn: day,
  untilOn: day.nullable(),
  version,
  months: z.array(
    z.object({
      month,
      fixedOn: day,
      heldOn: day,
      provisional: z.boolean().describe('no table of working days for its year yet'),
      gathering: z
        .object({ id, heldOn: day, startsAt: clock, state: gatheringState, reasonMoved: z.string().nullable() })
        .nullable(),
    }),
  ),
  may: z.object({ keep: z.boolean() }),
})

/** The series of a unit, of the branch above and the groups below it, with the months from the month of `from` on. */
export const listSeries = query({
  name: 'gatherings.list-series',
  access: 'see',
  input: z.object({ unitId: id, from: day, months: z.int().min(1).max(24).default(12) }),
  output: z.object({ series: z.array(shownSeries) }),
  refusals: ['gatherings.unknown-unit'],
})
