import { z } from 'zod'
import { answerOf } from '#regulations/answer.contract.ts'
import { occasionKinds, talkCategories } from './talks.rules.ts'

export const day = z.iso.date()
export const id = z.uuid()
export const named = z.object({ id, name: z.string() })
export const year = z.int().min(1921).max(9999)
export const talkCategory = z.enum(talkCategories)
export const occasionKind = z.enum(occasionKinds)
export const paging = {
  page: z.int().min(1).max(100_000).default(1),
  size: z.int().min(1).max(500).default(20),
}

/** Taken back: by whom, when and why. */
const struck = z.object({ by: z.string(), at: z.date(), reason: z.string() }).nullable()

export const listedTalk = z.object({
  id,
  branch: named,
  heldOn: day,
  one: named,
  other: named,
  category: talkCategory,
  occasion: z
    .object({ id, kind: occasionKind, occurredOn: day })
    .nullable()
    .describe('for whoever may read what was agreed'),
  followUp: z
    .object({
      text: z.string().nullable().describe('null for whoever may only know that there is one'),
      by: day.nullable(),
      doneOn: day.nullable(),
    })
    .nullable(),
  version: z.int(),
  recordedBy: z.string(),
  recordedAt: z.date(),
  struck,
  may: z.object({ complete: z.boolean(), strike: z.boolean() }),
})

export const listedOccasion = z.object({
  id,
  person: named,
  kind: occasionKind,
  occurredOn: day,
  recordedBy: z.string(),
  recordedAt: z.date(),
  struck,
  talk: z.object({ id, heldOn: day }).nullable().describe('the first recorded as an answer to it'),
  answer: answerOf(
    z.object({
      state: z.enum(['not-called-for', 'due', 'due-soon', 'held']),
      remindOn: day.nullable(),
      validUntil: day.nullable(),
    }),
  ),
  may: z.object({ strike: z.boolean() }),
})
