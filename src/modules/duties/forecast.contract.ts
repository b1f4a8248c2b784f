import { z } from 'zod'
import { query } from '#core/operation.ts'
import { day, period } from '#regulations/regulations.contract.ts'
import { dutyRules, type Family, familyNames, type Purpose, purposeOf } from './duty-kinds.rules.ts'
import { forecastStates } from './forecast.rules.ts'
import { formNames } from './forms.rules.ts'

const id = z.uuid()
const month = z.string().regex(/^\d{4}-\d{2}$/)

export const aheadDuty = z.object({
  unit: z.object({ id, name: z.string(), kind: z.enum(['branch', 'group']), mayConvene: z.boolean() }),
  person: z.object({ id, name: z.string() }).nullable(),
  rule: z.enum(dutyRules),
  family: z.enum(familyNames as [Family, ...Family[]]),
  purpose: z.enum(Object.values(purposeOf) as [Purpose, ...Purpose[]]).nullable(),
  period: z.union([period, day]),
  dueOn: day,
  state: z.enum(forecastStates),
  gathering: z.object({ id, title: z.string(), heldOn: day }).nullable(),
  /** The form that gets on with it, where no gathering does. */
  form: z.object({ form: z.enum(formNames), about: z.record(z.string(), z.string()) }).nullable(),
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
        duties: z.array(
          aheadDuty.extend({ people: z.int().describe('how many it is about, where one line stands for many') }),
        ),
        /** Gatherings it takes to meet what is open: less those held together with another. */
        gatherings: z.int(),
        joint: z.array(
          z.object({
            unitId: id,
            month,
            duties: z.array(z.object({ rule: z.enum(dutyRules), period: z.union([period, day]) })).readonly(),
            gatheringId: id.nullable().describe('convened already, and could carry the others too'),
          }),
        ),
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
      z.object({ kind: z.literal('election-put-off'), to: day, approved: z.boolean() }),
    ]),
  }),
  output: z.object({
    differences: z.array(
      z.object({
        before: aheadDuty.nullable().describe('null: it would be a new one'),
        after: aheadDuty.nullable().describe('null: it would be gone'),
      }),
    ),
  }),
  refusals: ['duties.unknown-branch', 'duties.unknown-gathering', 'duties.unknown-person', 'duties.no-term'],
})
