import { z } from 'zod'
import { document } from '#core/operation.ts'
import { id, year } from './shapes.contract.ts'

const month = z.int().min(1).max(12).nullable().default(null).describe('null: the whole year')
const lectures = z.object({
  branchId: id,
  year,
  month,
  gatheringId: id.nullable().default(null).describe('one lecture'),
})

/** L09: the record of each lecture of a branch, of a month or a year, or of one. */
export const printLectures = document({
  name: 'learning.print-lectures',
  access: 'see-branch',
  input: lectures,
  refusals: ['learning.unknown-branch'],
})

export const exportLectures = document({
  name: 'learning.export-lectures',
  access: 'see-branch',
  input: lectures,
  refusals: ['learning.unknown-branch'],
})

const record = z.object({ personId: id.nullable().default(null).describe('null: oneself'), year, month })

/** L10 of one person: what was learned, how, how long, and what he confirmed himself. His own, or of whom one keeps. */
export const printRecord = document({
  name: 'learning.print-record',
  access: 'signed-in',
  input: record,
  refusals: ['learning.unknown-person'],
})

export const exportRecord = document({
  name: 'learning.export-record',
  access: 'signed-in',
  input: record,
  refusals: ['learning.unknown-person'],
})

/** L10 of a branch or group: months across, in the order of the roster. */
export const printHours = document({
  name: 'learning.print-hours',
  access: 'keep-gatherings',
  input: z.object({ unitId: id, year }),
  refusals: ['learning.unknown-unit'],
})
