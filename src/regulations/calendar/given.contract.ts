import { z } from 'zod'
import { day } from '../given.contract.ts'

export const calendarGiven = {
  'applicable-text': z.strictObject({ family: z.string(), events: z.array(day).min(1).max(100) }),
  'business-day': z.strictObject({
    startedAt: z.iso.datetime({ offset: true }),
    endedAt: z.iso.datetime({ offset: true }).nullish(),
  }),
  'dated-step': z.strictObject({
    actual: day.nullable(),
    earliest: day.nullish(),
    latest: day.nullish(),
    target: day.nullish(),
  }),
  'month-deadline': z.strictObject({ from: day, months: z.int().min(-1200).max(1200), doneOn: day.nullish() }),
  'threshold-word': z.strictObject({
    word: z.enum(['以上', '以下', '以内', '不少于', '不超过', '超过', '过', '不足', '不满']),
    count: z.number(),
    limit: z.number(),
  }),
  'working-days': z.strictObject({
    from: day,
    days: z.int().min(1).max(1000),
    tables: z
      .array(z.strictObject({ year: z.int(), off: z.array(z.tuple([day, day])), worked: z.array(day) }))
      .optional(),
  }),
}
