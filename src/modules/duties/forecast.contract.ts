import { z } from 'zod'
import { query } from '#core/operation.ts'
import { day, period } from '#regulations/regulations.contract.ts'
import { dutyRules, type Purpose, purposeOf } from './duty.rules.ts'
import { forecastStates } from './forecast.rules.ts'

const id = z.uuid()
const month = z.string().regex(/^\d{4}-\d{2}$/)

export const aheadDuty = z.object({
  unit: z.object({ id, name: z.string(), kind: z.enum(['branch', 'group']), mayConvene: z.boolean() }),
  rule: z.enum(dutyRules),
  purpose: z.enum(Object.values(purposeOf) as [Purpose, ...Purpose[]]),
  period,
  dueOn: day,
  state: z.enum(forecastStates),
  gathering: z.object({ id, title: z.string(), heldOn: day }).nullable(),
})

/** Twelve months ahead of a branch, or of those of its groups that are in reach: what each month brings, what is convened for it, what one gathering can meet together. */
export const showForecast = query({
  name: 'duties.show-forecast',
  access: 'see',
  input: z.object({ branchId: id }),
  output: z.object({
    branch: z.object({ id, name: z.string() }),
    months: z.array(
      z.object({
        month,
        duties: z.array(aheadDuty),
        /** Gatherings it takes to meet what is open: one less for each pair held together. */
        gatherings: z.int(),
        joint: z.array(z.object({ unitId: id, assembly: period, themeDay: period, gatheringId: id.nullable() })),
      }),
    ),
    /** Gatherings convened from today on, to try a change with. */
    convened: z.array(z.object({ id, title: z.string(), heldOn: day })),
  }),
  refusals: ['duties.unknown-branch'],
})

/** What if: the duties of the months ahead that would stand otherwise. Nothing is written. */
export const tryChange = query({
  name: 'duties.try-change',
  access: 'see',
  input: z.object({
    branchId: id,
    change: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('move-gathering'), gatheringId: id, heldOn: day }),
      z.object({ kind: z.literal('cancel-gathering'), gatheringId: id }),
      z.object({ kind: z.literal('person-leaves'), personId: id, on: day }),
    ]),
  }),
  output: z.object({ differences: z.array(z.object({ before: aheadDuty, after: aheadDuty })) }),
  refusals: ['duties.unknown-branch', 'duties.unknown-gathering', 'duties.unknown-person'],
})
