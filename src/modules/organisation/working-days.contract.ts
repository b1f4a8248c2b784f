import { z } from 'zod'
import { command, query } from '#core/operation.ts'
import type { HolidayTable } from '#regulations/calendar/holidays.rules.ts'
import { day } from './unit.contract.ts'

export const holidayTable = z.object({
  year: z.int().min(1949).max(2199),
  off: z
    .array(z.tuple([day, day]).readonly())
    .min(1)
    .max(60)
    .readonly()
    .describe('holidays in order, first and last day of each'),
  worked: z.array(day).max(60).readonly().describe('weekend days worked for them'),
}) satisfies z.ZodType<HolidayTable>

/** A year's notice of the State Council as a file: JSON, nothing else in it. */
export const workingDaysFile = z.strictObject({
  ...holidayTable.shape,
  source: z.string().trim().min(1).max(200).describe('number and day of the notice'),
})

const refusals = [
  'organisation.not-at-the-top',
  'organisation.day-of-another-year',
  'organisation.holiday-turned-round',
  'organisation.holidays-overlap',
  'organisation.worked-twice',
  'organisation.worked-no-weekend',
  'organisation.worked-while-off',
] as const

/**
 * Takes in the working days of a year (CAL-04), for the whole house: so only whoever administers it from the top of the tree.
 * A year loaded again is replaced; what stood before is in the answer, and with it on record.
 */
export const loadWorkingDays = command({
  name: 'organisation.load-working-days',
  access: 'administer',
  input: workingDaysFile,
  output: z.object({
    year: z.int(),
    /** How many days of the year are worked. */
    workedDays: z.int(),
    replaced: holidayTable.extend({ source: z.string().nullable() }).nullable(),
  }),
  refusals,
})

/** The years whose working days are known, shipped with the program or loaded. A public notice: open to whoever is signed in. */
export const listWorkingDays = query({
  name: 'organisation.list-working-days',
  access: 'signed-in',
  input: z.object({}),
  output: z.object({
    years: z.array(
      holidayTable.extend({
        workedDays: z.int(),
        /** Null: shipped with the program. */
        source: z.string().nullable(),
        loadedAt: z.date().nullable(),
      }),
    ),
    mayLoad: z.boolean(),
  }),
  refusals: [],
})
