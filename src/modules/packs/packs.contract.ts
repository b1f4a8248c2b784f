import { z } from 'zod'
import { command, document, query } from '#core/operation.ts'
import { day } from '#regulations/given.contract.ts'
import { localPackFile } from '#regulations/local/local-pack.contract.ts'
import type { LocalPack, LocalRefusal } from '#regulations/local/local-pack.rules.ts'

const content: z.ZodType<LocalPack> = localPackFile
const unit = z.object({ id: z.uuid(), name: z.string() })

/** Why a pack cannot stand beside the national texts, with the rule and both numbers. */
const loosens = [
  'local.ends-before-it-begins',
  'local.unknown-rule',
  'local.not-to-be-tightened',
  'local.loosens',
  'local.no-whole-number',
  'local.unknown-question',
  'local.unknown-setting',
  'local.setting-of-another-kind',
  'local.loosens-setting',
] as const satisfies readonly LocalRefusal[]

const adopting = ['packs.unknown-unit', 'packs.not-for-this-unit', ...loosens] as const
const versions = ['packs.adopted-already', 'packs.version-differs', 'packs.version-withdrawn'] as const

/** A version of a pack as a unit adopted it. `until` is where it ends: by itself, or where a newer version begins. */
export const adoptedPack = z.object({
  id: z.uuid(),
  unit,
  content,
  until: day.nullable(),
  state: z.enum(['in-force', 'to-come', 'superseded', 'ended', 'withdrawn']),
  adoptedAt: z.date(),
  withdrawn: z.object({ at: z.date(), reason: z.string() }).nullable(),
  mayWithdraw: z.boolean(),
})

/** The packs that bind a unit, its own and those of the units above it, newest first; and those that did. */
export const listPacks = query({
  name: 'packs.list-packs',
  access: 'see',
  input: z.object({ unitId: z.uuid(), on: day.optional() }),
  output: z.object({
    unit,
    packs: z.array(adoptedPack),
    /** As `ask` takes them: whoever judges in the browser judges by these. */
    local: z.array(content).readonly(),
    mayAdopt: z.boolean(),
  }),
  refusals: ['packs.unknown-unit'],
})

const line = z.object({
  does: z.enum(['tightens', 'sets', 'reminds']),
  rule: z.string(),
  words: z.tuple([z.string(), z.string()]).readonly().describe('Chinese, English'),
})

/** Could the unit adopt this? Refused with the rule it would break; otherwise what it does, a sentence each. */
export const checkPack = query({
  name: 'packs.check-pack',
  access: 'see',
  input: z.object({ unitId: z.uuid(), content }),
  output: z.object({
    lines: z.array(line),
    /** The version that ends where this one begins. */
    replaces: z.object({ version: z.string(), from: day }).nullable(),
  }),
  refusals: [...adopting, ...versions],
})

/** The unit, and all below it, is judged by the pack from its first day on. A newer version ends the one before it. */
export const adoptPack = command({
  name: 'packs.adopt-pack',
  access: 'administer',
  input: z.object({ id: z.uuid(), unitId: z.uuid(), content }),
  output: z.object({}),
  refusals: [...adopting, ...versions],
})

/** Takes a version back as if it had never been adopted; the one before it holds again. What was closed stands as it was judged. */
export const withdrawPack = command({
  name: 'packs.withdraw-pack',
  access: 'administer',
  input: z.object({ id: z.uuid(), reason: z.string().trim().min(1).max(200) }),
  output: z.object({}),
  refusals: ['packs.unknown-pack', 'packs.withdrawn-already'],
})

export const showPack = query({
  name: 'packs.show-pack',
  access: 'see',
  input: z.object({ id: z.uuid() }),
  output: adoptedPack.extend({ lines: z.array(line) }),
  refusals: ['packs.unknown-pack'],
})

/** The file back, as it was checked. */
export const exportPack = document({
  name: 'packs.export-pack',
  access: 'see',
  input: z.object({ id: z.uuid() }),
  refusals: ['packs.unknown-pack'],
})
