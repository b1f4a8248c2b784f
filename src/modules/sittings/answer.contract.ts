import { z } from 'zod'
import { forbiddenReasons, reasons } from '#planning/sittings/instance.ts'
import { hourId, plan } from './aim.contract.ts'

/** The planner's answer as it travels (src/planning/sittings/answer.ts). */
const count = z.int()
const amount = z.number()
const ids = z.array(z.string()).readonly()
const reason = z.enum(reasons)
const forbidden = z.enum(forbiddenReasons)

export const cost = z.object({
  sittings: count,
  present: count,
  offDuty: amount,
  offDutyComings: count,
  loads: z.array(z.object({ crewId: z.string(), people: count, weight: amount })).readonly(),
  heaviest: amount,
  spread: amount,
})

const cause = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('person'),
    personId: z.string(),
    sessionIds: ids,
    unavailable: z.array(z.object({ reason, sessionIds: ids })).readonly(),
    kept: z.array(z.object({ postId: z.string(), sessionIds: ids })).readonly(),
    alike: ids,
  }),
  z.object({ kind: z.literal('post'), postId: z.string(), minimum: count, leastSlack: count, mostSlack: count }),
  z.object({ kind: z.literal('capacity'), sessionId: hourId, capacity: count }),
  z.object({ kind: z.literal('session-quorum'), sessionId: hourId, quorum: count }),
  z.object({ kind: z.literal('forbidden'), sessionId: hourId, reason: forbidden }),
  z.object({ kind: z.literal('lecturer'), sessionId: hourId }),
  z.object({ kind: z.literal('overlap'), sessionIds: ids }),
  z.object({ kind: z.literal('fixed'), sessionId: hourId }),
])

const conflict = z.object({
  sittings: count.nullable(),
  causes: z.array(cause).readonly(),
  minimal: z.boolean(),
  shortfalls: z
    .array(
      z.object({
        sessionId: hourId,
        need: count,
        atMost: count,
        unavailable: z.array(z.object({ reason, people: count })).readonly(),
        kept: z.array(z.object({ postId: z.string(), people: count })).readonly(),
        closed: z.union([forbidden, z.literal('lecturer')]).nullable(),
        capacity: count.nullable(),
        missing: ids,
      }),
    )
    .readonly(),
  relief: z
    .object({
      reliefs: count,
      at: z.array(z.object({ sessionId: hourId, postId: z.string(), people: count, frees: ids })).readonly(),
      plan,
    })
    .nullable(),
})

const milliseconds = amount
const stageName = z.enum(['sittings', 'present', 'off-duty', 'fairness'])

const stages = z
  .array(z.object({ name: stageName, value: amount, bound: amount, optimal: z.boolean(), milliseconds }))
  .readonly()
const missed = z.object({ personIds: ids, least: count, optimal: z.boolean() })

/** What another plan is compared by. */
export const otherAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('planned'), plan, cost, stages, optimal: z.boolean(), missed: missed.optional() }),
  z.object({ kind: z.enum(['impossible', 'unknown']) }),
])

export const answer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('planned'),
    plan,
    cost,
    stages,
    optimal: z.boolean(),
    why: conflict.nullable(),
    milliseconds,
  }),
  z.object({ kind: z.literal('impossible'), conflict, milliseconds }),
  z.object({ kind: z.literal('unknown'), milliseconds }),
])

export const progress = z.object({
  stage: z.enum(['first', 'explain', 'sittings', 'present', 'off-duty', 'fairness']),
  sittings: count.nullable().describe('of the best plan so far'),
  bound: amount.nullable(),
  milliseconds,
})
