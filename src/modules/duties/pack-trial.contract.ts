import { z } from 'zod'
import { query } from '#core/operation.ts'
import { localPackFile } from '#regulations/local/local-pack.contract.ts'
import type { LocalPack } from '#regulations/local/local-pack.rules.ts'
import { day, period } from '#regulations/regulations.contract.ts'
import { dutyState } from './duties.contract.ts'
import { dutyRules } from './duty-kinds.rules.ts'

const id = z.uuid()
const content: z.ZodType<LocalPack> = localPackFile
const stands = z.object({ state: dutyState, dueOn: day })

/**
 * What if a unit adopted a local pack, or withdrew one: the kept duties of the branches below it that would stand otherwise.
 * Nothing is written; what was judged keeps the text it was judged by until somebody adopts the pack.
 */
export const tryPack = query({
  name: 'duties.try-pack',
  access: 'administer',
  input: z.object({
    unitId: id,
    change: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('adopt'), content }),
      z.object({ kind: z.literal('withdraw'), packId: id }),
    ]),
  }),
  output: z.object({
    branches: z.int().describe('below the unit'),
    looked: z.int().describe('of them, those worked out: the first fifty in the order of the tree'),
    changed: z.int().describe('those about one person included, which are not told'),
    duties: z
      .array(
        z.object({
          unit: z.object({ id, name: z.string() }),
          rule: z.enum(dutyRules),
          period: z.union([period, day]),
          before: stands.nullable().describe('null: it would be a new one'),
          after: stands.nullable().describe('null: it would be gone'),
        }),
      )
      .max(100),
  }),
  refusals: ['duties.unknown-unit', 'duties.pack-loosens'],
})
