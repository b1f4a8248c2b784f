import { z } from 'zod'
import { command, document, query } from '#core/operation.ts'
import { gatheringState, purposeKind } from '#modules/gatherings/terms.contract.ts'
import { isPeriod } from '#regulations/period.rules.ts'
import { lineStates, offices, planRules } from './plan-line.rules.ts'

const id = z.uuid()
const day = z.iso.date()
const version = z.int().positive()
const year = z.int().min(1921).max(9998)
const words = (longest: number) => z.string().trim().min(1).max(longest)
const reason = words(200)
const named = z.object({ id, name: z.string() })
const period = z
  .string()
  .refine((text) => isPeriod(text) && text.length > 4, 'is no month or quarter')
  .describe('2026-03 or 2026Q1')

const line = {
  period,
  purpose: purposeKind.nullable().default(null).describe('of a gathering'),
  words: words(120).nullable().default(null).describe('what else, or what it is about'),
  unitId: id,
  personId: id.nullable().default(null),
  office: z.enum(offices).nullable().default(null),
  rule: z.enum(planRules).nullable().default(null).describe('the duty it is meant to meet, linked by whoever plans'),
}

const lineRefusals = [
  'workplan.says-nothing',
  'workplan.of-another-year',
  'workplan.not-of-unit',
  'workplan.unknown-unit',
  'workplan.unknown-person',
  'workplan.id-taken',
] as const
const changeRefusals = [
  'workplan.unknown-line',
  'workplan.changed-since',
  'workplan.line-dropped',
  'workplan.reason-needed',
] as const

/** What the duties ask of a year, as a draft; nothing is kept. */
export const suggestYear = query({
  name: 'workplan.suggest-year',
  access: 'keep-gatherings',
  input: z.object({ branchId: id, year }),
  output: z.object({
    lines: z.array(
      z.object({
        period,
        purpose: purposeKind.nullable(),
        words: z.string().nullable(),
        unit: named,
        office: z.enum(offices),
        rule: z.enum(planRules),
      }),
    ),
  }),
  refusals: ['workplan.unknown-branch'],
})

/** Keeps the plan of a year with its lines; one for a branch and year. */
export const keepPlan = command({
  name: 'workplan.keep-plan',
  access: 'keep-gatherings',
  input: z.object({ id, branchId: id, year, lines: z.array(z.object({ id, ...line })).max(400) }),
  output: z.object({ id, version }),
  refusals: ['workplan.unknown-branch', 'workplan.plan-exists', ...lineRefusals],
})

/** The committee or the assembly settled it. From here on each change says why and stays visible. */
export const adoptPlan = command({
  name: 'workplan.adopt-plan',
  access: 'keep-gatherings',
  input: z.object({ id, version, gatheringId: id }),
  output: z.object({ id, version }),
  refusals: [
    'workplan.unknown-plan',
    'workplan.changed-since',
    'workplan.already-adopted',
    'workplan.unknown-gathering',
    'workplan.cannot-adopt',
  ],
})

export const addLine = command({
  name: 'workplan.add-line',
  access: 'keep-gatherings',
  input: z.object({ id, planId: id, ...line, reason: reason.nullable().default(null) }),
  output: z.object({ id, version }),
  refusals: ['workplan.unknown-plan', 'workplan.reason-needed', ...lineRefusals],
})

export const amendLine = command({
  name: 'workplan.amend-line',
  access: 'keep-gatherings',
  input: z.object({ id, version, ...line, reason: reason.nullable().default(null) }),
  output: z.object({ id, version }),
  refusals: [...changeRefusals, ...lineRefusals],
})

/** It will not be done: with the reason it stays in the plan. */
export const dropLine = command({
  name: 'workplan.drop-line',
  access: 'keep-gatherings',
  input: z.object({ id, version, reason }),
  output: z.object({ id, version }),
  refusals: [...changeRefusals, 'workplan.line-done'],
})

/** Says which gathering does it, or with null that none does yet. */
export const linkGathering = command({
  name: 'workplan.link-gathering',
  access: 'keep-gatherings',
  input: z.object({ id, version, gatheringId: id.nullable() }),
  output: z.object({ id, version }),
  refusals: [...changeRefusals, 'workplan.unknown-gathering', 'workplan.does-not-serve'],
})

/** What is no gathering was done on a day; null takes that back. */
export const completeLine = command({
  name: 'workplan.complete-line',
  access: 'keep-gatherings',
  input: z.object({ id, version, doneOn: day.nullable() }),
  output: z.object({ id, version }),
  refusals: [...changeRefusals, 'workplan.done-by-gathering', 'workplan.done-ahead'],
})

export const shownLine = z.object({
  id,
  period,
  purpose: purposeKind.nullable(),
  words: z.string().nullable(),
  unit: named,
  person: named.nullable(),
  office: z.enum(offices).nullable(),
  rule: z.enum(planRules).nullable(),
  state: z.enum(lineStates),
  gathering: z.object({ id, title: z.string(), heldOn: day, state: gatheringState }).nullable(),
  doneOn: day.nullable(),
  droppedReason: z.string().nullable(),
  version,
})

/** L04: the plan of a year, each line with its state, and what was changed since it was adopted. */
export const showPlan = query({
  name: 'workplan.show-plan',
  access: 'see',
  input: z.object({ branchId: id, year }),
  output: z.object({
    branch: named,
    year,
    plan: z
      .object({
        id,
        version,
        keptBy: z.string(),
        keptAt: z.date(),
        adopted: z.object({ gatheringId: id, title: z.string(), heldOn: day, by: z.string(), at: z.date() }).nullable(),
      })
      .nullable(),
    lines: z.array(shownLine),
    amendments: z.array(
      z.object({
        id,
        lineId: id,
        line: z.string(),
        field: z.string(),
        before: z.string(),
        after: z.string(),
        reason: z.string(),
        by: z.string(),
        at: z.date(),
      }),
    ),
    years: z.array(year).describe('that have a plan, the newest first'),
    may: z.object({ keep: z.boolean() }),
  }),
  refusals: ['workplan.unknown-branch'],
})

const printed = {
  access: 'see' as const,
  input: z.object({ branchId: id, year, month: z.int().min(1).max(12).nullable().default(null) }),
  refusals: ['workplan.unknown-branch', 'workplan.unknown-plan'] as const,
}

/** L04 as a paper: the whole year, or one month of it. */
export const printPlan = document({ name: 'workplan.print-plan', ...printed })

/** The same as docx. */
export const printPlanDocx = document({ name: 'workplan.print-plan-docx', ...printed })

/** The same as a spreadsheet. */
export const exportPlan = document({ name: 'workplan.export-plan', ...printed })
