import { z } from 'zod'
import { day } from '../given.contract.ts'
import type { LocalPack } from './local-pack.rules.ts'

const words = z.tuple([z.string().min(1).max(200), z.string().min(1).max(200)]).describe('Chinese, English')
const threshold = z
  .strictObject({
    times: z.int().min(1).max(100),
    of: z.int().min(1).max(100),
    strict: z.boolean(),
  })
  .describe('times × count against of × base; strict: more than, otherwise at least')

/** A local pack as a file: JSON, everything named, nothing else in it. */
export const localPackFile = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{1,60}$/)
    .describe('small letters, digits and hyphens; the same through all versions'),
  version: z.string().min(1).max(20),
  title: words,
  author: z.string().min(1).max(60).describe('who answers for it'),
  from: day,
  until: day.nullable().describe('first day it no longer holds'),
  terms: z
    .record(z.string(), z.record(z.string(), z.union([z.int().min(1).max(1_000_000), threshold])))
    .default({})
    .describe('rule → number → stricter value'),
  settings: z
    .record(z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])))
    .default({})
    .describe('question → setting → value'),
  reminders: z
    .array(z.strictObject({ rule: z.string(), words }))
    .max(100)
    .default([]),
}) satisfies z.ZodType<LocalPack>
