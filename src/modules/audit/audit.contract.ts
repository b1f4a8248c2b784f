import { z } from 'zod'
import { document, query } from '#core/operation.ts'

/** The head of the record chain, as printed in the foot of every ledger. */
export const showHead = query({
  name: 'audit.show-head',
  access: 'signed-in',
  input: z.object({}),
  output: z.object({ seq: z.number().int(), hash: z.string() }),
  refusals: [],
})

/** An operation and what it is called, Chinese and English: its own name once it is no more. */
const named = z.object({ name: z.string(), words: z.tuple([z.string(), z.string()]) })

export const listEntries = query({
  name: 'audit.list-entries',
  access: 'see-audit',
  input: z.object({
    operation: z.string().trim().max(60).default(''),
    actorId: z.uuid().nullable().default(null),
    unitId: z.uuid().nullable().default(null),
    from: z.iso.date().nullable().default(null),
    until: z.iso.date().nullable().default(null),
    page: z.number().int().min(1).default(1),
    size: z.number().int().min(1).max(100).default(50),
  }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.uuid(),
        seq: z.number().int().nullable(),
        hash: z.string().nullable(),
        at: z.date(),
        actor: z.string().nullable(),
        operation: named,
        unit: z.string().nullable(),
      }),
    ),
    total: z.number().int(),
    /** Every command and document there is, to narrow by. */
    operations: z.array(named),
  }),
  refusals: [],
})

/** Walks the whole chain of this database and says where it breaks, if it does. */
export const verifyChain = query({
  name: 'audit.verify-chain',
  access: 'see-audit',
  input: z.object({
    head: z
      .object({ seq: z.number().int().min(1), hash: z.string().regex(/^[0-9a-f]{8,64}$/i) })
      .nullable()
      .default(null),
  }),
  output: z.object({
    links: z.number().int(),
    head: z.object({ seq: z.number().int(), hash: z.string() }),
    fault: z.object({ kind: z.string(), seq: z.number().int() }).nullable(),
  }),
  refusals: [],
})

/** The chain as NDJSON; `yanzhen audit verify` proves it without the server. Only for who may see the whole house. */
export const exportChain = document({
  name: 'audit.export-chain',
  access: 'see-audit',
  input: z.object({}),
  refusals: ['audit.whole-house-only'],
})
