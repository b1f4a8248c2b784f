import { z } from 'zod'
import { command, document, query } from '#core/operation.ts'
import { planGathering } from '#modules/gatherings/plan.contract.ts'
import { aim, day, hourId, id, named, plan } from './aim.contract.ts'
import { answer, otherAnswer, progress } from './answer.contract.ts'
import { picture } from './picture.contract.ts'
import { otherKeys, otherStates, runStates } from './terms.rules.ts'

const changed = z.object({ id, version: z.int() })
const words = (longest: number) => z.string().trim().min(1).max(longest)

const aimRefusals = [
  'sittings.unknown-unit',
  'sittings.unknown-person',
  'sittings.vote-not-of-group',
  'sittings.days-turned',
  'sittings.past',
  'sittings.too-many-days',
  'sittings.too-many-hours',
] as const

/** Who can come at which hour, before anything is planned: rota, leave, rest, rooms, gatherings and the posts' minimum. */
export const showOutlook = query({
  name: 'sittings.show-outlook',
  access: 'keep-gatherings',
  input: z.object({ aim }),
  output: z.object({ picture }),
  refusals: aimRefusals,
})

/** Asks the planner. It answers by and by: `show-run` says how far it is. */
export const planSittings = command({
  name: 'sittings.plan-sittings',
  access: 'keep-gatherings',
  input: z.object({ id, aim }),
  output: z.object({ id }),
  refusals: [...aimRefusals, 'sittings.nobody', 'sittings.id-taken'],
})

/** Stops the search, or that of the other plans; what was found so far is kept. */
export const cancelRun = command({
  name: 'sittings.cancel-run',
  access: 'keep-gatherings',
  input: z.object({ id }),
  output: z.object({ id }),
  refusals: ['sittings.unknown-run', 'sittings.finished'],
})

const listed = z.object({
  id,
  aim,
  askedBy: named,
  askedAt: z.date(),
  state: z.enum(runStates),
  sittings: z.int().nullable().describe('of its plan'),
  convenedAt: z.date().nullable(),
})

export const listRuns = query({
  name: 'sittings.list-runs',
  access: 'keep-gatherings',
  input: z.object({ unitId: id }),
  output: z.object({ runs: z.array(listed) }),
  refusals: ['sittings.unknown-unit'],
})

export const shownRun = listed.omit({ sittings: true }).extend({
  picture,
  progress: progress.nullable(),
  ahead: z.int().describe('searches that come before this one, which waits'),
  lost: z.boolean().describe('the search stopped without an answer'),
  answer: answer.nullable(),
  others: z
    .array(z.object({ key: z.enum(otherKeys), state: z.enum(otherStates), answer: otherAnswer.nullable() }))
    .describe('other plans to compare with, each really searched'),
  plan: plan.nullable().describe('as answered, or as changed by hand since'),
  adjusted: z.object({ by: named, at: z.date() }).nullable(),
  gatherings: z.array(named.extend({ heldOn: day, cancelled: z.boolean() })),
  version: z.int(),
})

export const showRun = query({
  name: 'sittings.show-run',
  access: 'keep-gatherings',
  input: z.object({ id }),
  output: shownRun,
  refusals: ['sittings.unknown-run'],
})

/** Keeps what was changed by hand: who comes where, a sitting more or less, another hour. */
export const adjustPlan = command({
  name: 'sittings.adjust-plan',
  access: 'keep-gatherings',
  input: z.object({ id, version: z.int(), plan }),
  output: changed,
  refusals: [
    'sittings.unknown-run',
    'sittings.still-searching',
    'sittings.convened',
    'sittings.changed-by-other',
    'sittings.not-in-picture',
  ],
})

/** Takes one of the other plans instead of the best one; with it go the conditions under which it stands. */
export const adoptOther = command({
  name: 'sittings.adopt-other',
  access: 'keep-gatherings',
  input: z.object({ id, version: z.int(), key: z.enum([...otherKeys, 'best']) }),
  output: changed,
  refusals: [
    'sittings.unknown-run',
    'sittings.still-searching',
    'sittings.convened',
    'sittings.changed-by-other',
    'sittings.no-such-plan',
  ],
})

/** What may have changed since the plan was made, as a refusal that says what. */
export const changedSince = [
  'sittings.now-on-leave',
  'sittings.now-away',
  'sittings.now-shift-changes',
  'sittings.now-after-night',
  'sittings.now-before-night',
  'sittings.now-elsewhere',
  'sittings.now-post-short',
  'sittings.now-room-small',
  'sittings.now-no-room',
  'sittings.now-unit-busy',
  'sittings.now-lead-busy',
  'sittings.now-begun',
  'sittings.now-day-off',
  'sittings.now-not-called',
  'sittings.now-not-reached',
  'sittings.now-without-quorum',
  'sittings.now-unfit',
] as const

/** Makes the gatherings of a plan and sends their notices: all of them or none. */
export const convenePlan = command({
  name: 'sittings.convene-plan',
  access: 'keep-gatherings',
  input: z.object({
    id,
    version: z.int(),
    title: words(70),
    purposes: planGathering.input.shape.purposes,
    sittings: z
      .array(
        z.object({
          sessionId: hourId,
          gatheringId: id,
          noticeId: id,
          notice: words(2000),
          chairId: id.nullable().default(null),
          chairReason: words(200).nullable().default(null),
          recorderId: id.nullable().default(null),
          place: words(80).nullable().default(null).describe('where there is no room in the list'),
        }),
      )
      .min(1)
      .max(60),
    missed: z.array(id).max(1000).default([]).describe('known not to be reached by this plan'),
  }),
  output: z.object({ gatheringIds: z.array(id) }),
  refusals: [
    'sittings.unknown-run',
    'sittings.still-searching',
    'sittings.no-plan',
    'sittings.convened',
    'sittings.changed-by-other',
    'sittings.other-sittings',
    'sittings.not-there',
    'sittings.unknown-unit',
    'sittings.unknown-person',
    'sittings.vote-not-of-group',
    'sittings.past',
    ...changedSince,
    ...planGathering.refusals,
  ],
})

/** For the notice board: who comes when and who stays on duty, a list for each crew. */
export const printPlan = document({
  name: 'sittings.print-plan',
  access: 'keep-gatherings',
  input: z.object({ id }),
  refusals: ['sittings.unknown-run', 'sittings.no-plan'],
})

export const exportPlan = document({
  name: 'sittings.export-plan',
  access: 'keep-gatherings',
  input: z.object({ id }),
  refusals: ['sittings.unknown-run', 'sittings.no-plan'],
})
