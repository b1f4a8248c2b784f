import { z } from 'zod'
import { type InstrumentId, instruments } from './instruments.rules.ts'
import type { Kind } from './provision.rules.ts'
import { regulationsTexts, type TextKey } from './regulations.texts.ts'

/** How an answer travels: reasons as keys and numbers, so that each reader gets the sentence in his language. */
export const outcome = z.enum(['PASS', 'FAIL', 'INVALID_PROCEDURE', 'NEEDS_HUMAN'])
export const kind = z.enum(['national', 'local', 'setting', 'design'] satisfies Kind[])
export const numbers = z.record(z.string(), z.union([z.string(), z.number()]))
export const instrumentId = z.enum(Object.keys(instruments) as [InstrumentId, ...InstrumentId[]])
export const textKey = z.enum(Object.keys(regulationsTexts) as [TextKey, ...TextKey[]])

/** Where a rule stands. */
export const citation = z.object({
  rule: z.string(),
  instrument: instrumentId,
  article: z.string().describe('empty where the text names none'),
  kind,
})

export const because = citation.extend({
  unsure: z.literal(true).optional(),
  text: textKey,
  numbers,
  formula: z.string(),
  holds: z.boolean().nullable(),
  force: z.enum(['decides', 'warns', 'tells']),
})

export const change = z.object({ text: textKey, numbers, outcome })

/** An answer of the regulations; `values` differ by question. */
export const answerOf = <V extends z.ZodType>(values: V) =>
  z.object({
    question: z.string(),
    outcome,
    values: values.nullable(),
    because: z.array(because).readonly(),
    wouldChange: z.array(change).readonly(),
    provisional: z.boolean(),
    pack: instrumentId.nullable(),
    settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  })
