import { z } from 'zod'
import { forbiddenReasons, reasons } from './instance.ts'

/** The file of an instance: docs/sittings.md describes it, `yanzhen sittings plan --schema` prints it as a JSON schema. */

const id = z.string().min(1).max(80)
const name = z.string().min(1).max(120)
const count = z.int().min(0).max(10_000)
const day = z.iso.date()
/** Time of day on the plant's clock; a night that starts at 24:00 runs to 32:00. */
const clock = z.string().regex(/^([0-3]\d|4[0-8]):[0-5]\d$/)
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)
const span = z.strictObject({ from: moment, until: moment }).describe('半开 half-open')

const session = z.strictObject({
  id,
  label: name.optional().describe('不给则用时间 the time when left out'),
  starts: moment,
  ends: moment,
  venue: name.nullable().default(null),
  capacity: count.min(1).nullable().default(null),
  quorum: count.default(0).describe('召开这一场的最少到会人数 fewest present for it to be held'),
  fixed: z.boolean().default(false).describe('必须召开 held in any case'),
  forbidden: z.enum(forbiddenReasons).nullable().default(null),
  lecturerFree: z.boolean().default(true),
})

const post = z.strictObject({
  id,
  name: name.optional(),
  minimum: count,
  onDuty: z
    .union([count, z.array(count)])
    .optional()
    .describe(
      '每场当班人数，含不在名单的；不给则按名单数 on duty there, listed or not; counted from the list when left out',
    ),
  relief: z
    .union([count, z.array(count)])
    .optional()
    .describe('可顶岗人数 crew-mates who could stand in'),
})

const slot = z.union([
  z.enum(['D', 'F', 'X']),
  z.strictObject({ state: z.literal('on-duty'), post: id.nullable() }),
  z.strictObject({ state: z.literal('free'), weight: count }),
  z.strictObject({ state: z.literal('unavailable'), reason: z.enum(reasons) }),
])

const person = z.strictObject({
  id,
  name: name.optional(),
  crew: id,
  post: id.nullable().default(null),
  voter: z.boolean().default(true),
  call: z.enum(['expected', 'must', 'optional']).default('expected'),
  weight: count.default(1).describe('班外到会一次的代价 what one off-duty coming costs'),
  at: z
    .union([z.string().regex(/^[DFX ]+$/), z.array(slot)])
    .optional()
    .describe('每场一个：D 在岗 F 空闲 X 不能来；不给则由排班推算 one a session; from the rota when left out'),
  leave: z.array(span).default([]),
  elsewhere: z.array(span).default([]),
})

const rota = z.strictObject({
  pattern: z.string().describe('如 such as 4x3-2222'),
  epoch: day,
  offsets: z.record(id, z.int()).describe('班组错开的天数；不在其中的班组上常白班 crews left out work days'),
  times: z
    .partialRecord(z.enum(['D', 'M', 'N', 'W']), z.tuple([clock, clock]))
    .optional()
    .describe('班次起止；不给则用该方式的惯例 the usual hours of the pattern when left out'),
})

export const sittingsFile = z.strictObject({
  format: z.literal('yanzhen-sittings-1'),
  title: name.optional(),
  goal: z.union([z.literal('reach'), z.strictObject({ quorum: count.min(1) })]),
  repeats: z.boolean().default(false),
  sessions: z.array(session).min(1).max(200),
  crews: z.array(z.strictObject({ id, name: name.optional() })).min(1),
  posts: z.array(post).default([]),
  people: z.array(person).min(1).max(1000),
  rota: rota.optional(),
  rest: z
    .strictObject({ afterNightHours: z.number().min(0).default(11), beforeNightHours: z.number().min(0).default(0) })
    .optional(),
})

export type SittingsFile = z.output<typeof sittingsFile>
