import { z } from 'zod'
import { day } from '../given.contract.ts'

export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'not a month such as 2026-11')

const goodReason = z.enum(['shift', 'sick-leave', 'duty', 'payroll-missing', 'system-fault', 'other'])
export const excusedMonths = z.array(z.strictObject({ month, reason: goodReason })).max(1200)

const months = z.array(month).max(1200)

export const consequenceGiven = {
  'correction-deadline': z.strictObject({
    setOn: day.describe('the day on which the deadline to correct was set'),
    endsOn: day.nullish().describe('its last day, where one was named'),
    reason: z.enum(['not-attending', 'dues', 'lost-contact', 'other']).optional(),
  }),
  'disposal-start': z.strictObject({
    form: z.enum(['deadline-to-correct', 'advised-exit', 'removal']),
    punishedForSame: z.boolean().describe('discipline has already punished the same facts'),
    hasCommittee: z.boolean(),
    proposedBy: z.enum(['committee', 'assembly']).nullish(),
    recordedOn: day.nullish().describe('when the basic-level committee put it on record'),
    startedOn: day.nullish().describe('when fact-finding began'),
  }),
  readmission: z.strictObject({
    form: z.enum(['advised-exit', 'removal']),
    decidedOn: day,
    appliesOn: day,
  }),
  'six-month-review': z.strictObject({
    occasions: z
      .array(z.strictObject({ on: day, state: z.enum(['present', 'absent', 'excused', 'on-shift']) }))
      .max(10_000)
      .optional()
      .describe('meetings and activities he was called to'),
    unpaid: months.optional().describe('months for which no dues were paid'),
    undone: months.optional().describe('months in which assigned work was not done'),
    excused: excusedMonths.optional().describe('months with a good reason: they count for nothing'),
  }),
}
