import { z } from 'zod'
import { answerOf } from '#regulations/answer.contract.ts'
import { day } from './people.contract.ts'

/** How the answers about a term travel. */

export const termJudged = answerOf(
  z.object({
    state: z.enum([
      'running',
      'prepare',
      'prolonged',
      'expired',
      'on-time',
      'early',
      'late',
      'early-without-approval',
      'late-without-approval',
      'too-early',
      'too-late',
    ]),
    expiresOn: day,
    remindOn: day,
    earliestOn: day,
    latestOn: day,
    daysLeft: z.number().int(),
    validUntil: day.nullable(),
  }),
)

export const reportJudged = answerOf(
  z.object({
    states: z.record(z.string(), z.enum(['to-send', 'recorded', 'awaits-approval', 'approved', 'wrongly-sent'])),
    complete: z.boolean(),
  }),
)

export const vacancyJudged = answerOf(
  z.object({
    state: z.enum(['due', 'long-vacant', 'filled', 'wrongly-filled']),
    remindAfter: day,
    mayBeAppointed: z.boolean(),
    validUntil: day.nullable(),
  }),
)

export const standingJudged = answerOf(z.object({ full: z.boolean(), reachedOn: day.nullable(), reached: z.boolean() }))
