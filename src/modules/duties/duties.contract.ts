import { z } from 'zod'
import { document, query } from '#core/operation.ts'
import { answerOf, citation, numbers, textKey } from '#regulations/answer.contract.ts'
import { day, period } from '#regulations/regulations.contract.ts'
import { dutyStates } from './duty.rules.ts'
import { cadenceRules, dutyRules, type Family, familyNames, type Purpose, purposeOf } from './duty-kinds.rules.ts'
import { formNames } from './forms.rules.ts'

const id = z.uuid()
const unit = z.object({ id, name: z.string() })
const purpose = z.enum(Object.values(purposeOf) as [Purpose, ...Purpose[]])

export const dutyRule = z.enum(dutyRules)
const cadenceRule = z.enum(cadenceRules)
const family = z.enum(familyNames as [Family, ...Family[]])
/** Of the calendar, or the day a duty runs from. */
const periodOrDay = z.union([period, day])
export const dutyState = z.enum(dutyStates)

/** What to open to get on with a duty; null where nothing honest is left to do, or the asker may not do it. */
const action = z
  .discriminatedUnion('open', [
    z.object({ open: z.literal('plan-gathering'), purpose, unitId: id, period, from: day, by: day }),
    z.object({ open: z.literal('gathering'), gatheringId: id }),
    z.object({
      open: z.literal('form'),
      form: z.enum(formNames),
      about: z.record(z.string(), z.string()).describe('what the form is filled with'),
    }),
  ])
  .nullable()

/** A duty as one line of the board. Its reason is a key of the regulations' texts with numbers. */
export const dutyLine = z.object({
  unit: unit.extend({ kind: z.enum(['branch', 'group']) }),
  branch: unit,
  /** Whom it is about; null: the unit itself. */
  person: z.object({ id, name: z.string() }).nullable(),
  rule: dutyRule,
  family,
  /** What a gathering must carry to meet it; null where none does. */
  purpose: purpose.nullable(),
  period: periodOrDay,
  state: dutyState,
  fromOn: day,
  dueOn: day,
  daysLeft: z.int().describe('negative once the last day has passed'),
  metOn: day.nullable(),
  /** The record that met it. */
  gathering: z.object({ id, title: z.string(), heldOn: day }).nullable(),
  reason: z.object({ text: textKey, numbers }),
  citation: citation.extend({
    title: z.tuple([z.string(), z.string()]).describe('of the instrument, Chinese and English'),
  }),
  action,
})

const filters = {
  unitId: id.optional().describe('a unit and everything below it'),
  rules: z.array(dutyRule).min(1).optional(),
  families: z.array(family).min(1).optional(),
  personId: id.optional().describe('what is about one person'),
  states: z.array(dutyState).min(1).optional().describe('what is open, when left out'),
  period: period.optional().describe('what is due within it: a year takes in its quarters and months'),
  by: z
    .enum(['urgency', 'month', 'quarter', 'person'])
    .default('urgency')
    .describe('the order: what becomes a breach first, the day it is due, or whom it is about'),
}

/** The secretary's board: what was missed lately, what becomes overdue first, then what was missed before and what is done. */
export const listBoard = query({
  name: 'duties.list-board',
  access: 'see',
  input: z.object({
    ...filters,
    page: z.int().min(1).max(100_000).default(1),
    size: z.int().min(1).max(100).default(20),
  }),
  output: z.object({
    duties: z.array(dutyLine),
    total: z.int(),
    counts: z.partialRecord(dutyState, z.int()).describe('by state, over the other filters'),
    kinds: z.partialRecord(dutyRule, z.int()).describe('by rule, over the other filters'),
  }),
  refusals: [],
})

/** Whom the duties in reach are about, by name: to narrow the board to one of them. */
export const findPeople = query({
  name: 'duties.find-people',
  access: 'see',
  input: z.object({
    text: z.string().trim().max(60).default('').describe('part of a name, its pinyin or initials'),
    personId: id.optional().describe('this one, whatever the text'),
    unitId: id.optional().describe('a unit and everything below it'),
  }),
  output: z.object({ people: z.array(unit.extend({ branch: z.string() })).max(20) }),
  refusals: [],
})

/** The board as a spreadsheet, every row under the filters, in the order asked for. */
export const exportBoard = document({
  name: 'duties.export-board',
  access: 'see',
  input: z.object(filters),
  refusals: [],
})

/** This week in at most ten lines: what can still be met, by its last day, then what was missed within a month. What is due of many on one day is one line. */
export const listWeek = query({
  name: 'duties.list-week',
  access: 'see',
  input: z.object({ unitId: id.optional() }),
  output: z.object({
    duties: z
      .array(dutyLine.extend({ people: z.int().describe('how many it is about, where one line stands for many') }))
      .max(10),
    more: z.int(),
  }),
  refusals: [],
})

const judgement = answerOf(z.unknown()).omit({ values: true })

/** Why a duty stands as it does: the whole answer, asked again of the facts as they are now. */
export const explainDuty = query({
  name: 'duties.explain-duty',
  access: 'signed-in',
  input: z.object({ unitId: id, personId: id.nullable().default(null), rule: dutyRule, period: periodOrDay }),
  output: z.object({
    unit: unit.extend({ kind: z.enum(['branch', 'group']) }),
    person: z.object({ id, name: z.string() }).nullable(),
    rule: dutyRule,
    period: periodOrDay,
    state: dutyState,
    dueOn: day,
    daysLeft: z.int(),
    metOn: day.nullable(),
    /** How many of how many, where the answer counts. */
    tally: z.object({ done: z.int(), needed: z.int(), incomplete: z.int() }).nullable(),
    /** Gatherings the answer speaks of, by id. */
    gatherings: z.array(z.object({ id, title: z.string(), heldOn: day, closed: z.boolean() })),
    answer: judgement,
  }),
  refusals: ['duties.unknown-duty'],
})

/** What is open about oneself: one's hours, the steps of one's own course, one's letter. Nobody else's. */
export const myDuties = query({
  name: 'duties.my-duties',
  access: 'signed-in',
  input: z.object({}),
  output: z.object({ duties: z.array(dutyLine).max(50) }),
  refusals: [],
})

const tally = z.object({ rule: cadenceRule, purpose, done: z.int(), needed: z.int(), overdue: z.int() })

/** How a branch and its groups stand in a year: done of needed, for the home page and the year's report. */
export const summariseYear = query({
  name: 'duties.summarise-year',
  access: 'see-branch',
  input: z.object({ branchId: id, year: z.int().min(1921).max(9999) }),
  output: z.object({
    branch: unit,
    year: z.int(),
    totals: z.array(tally),
    units: z.array(
      z.object({
        unit: unit.extend({ kind: z.enum(['branch', 'group']) }),
        rules: z.array(
          tally.extend({
            lastMetOn: day.nullable(),
            current: z.object({ period, state: dutyState, dueOn: day, daysLeft: z.int() }).nullable(),
          }),
        ),
      }),
    ),
  }),
  refusals: ['duties.unknown-branch'],
})
