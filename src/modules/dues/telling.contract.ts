import { z } from 'zod'
import { command } from '#core/operation.ts'
import { day, fen, month, place, reason, reference, year } from './dues.contract.ts'

/** DU-19: the members were told what was collected in a year, where and when. */
export const recordPublication = command({
  name: 'dues.record-publication',
  access: 'keep-dues',
  input: z.object({ id: z.uuid(), branchId: z.uuid(), year, publishedOn: day, place }),
  output: z.object({}),
  refusals: ['dues.unknown-branch', 'dues.no-ledger', 'dues.not-yet', 'dues.recorded-already'],
})

export const strikePublication = command({
  name: 'dues.strike-publication',
  access: 'keep-dues',
  input: z.object({ id: z.uuid(), reason }),
  output: z.object({}),
  refusals: ['dues.unknown-publication', 'dues.struck-already'],
})

/** What was taken in during a month went up to the higher organisation. */
export const recordHandover = command({
  name: 'dues.record-handover',
  access: 'keep-dues',
  input: z.object({
    id: z.uuid(),
    branchId: z.uuid(),
    month,
    handedOn: day,
    amountFen: fen.min(1),
    reference: reference.nullable().default(null),
  }),
  output: z.object({}),
  refusals: ['dues.unknown-branch', 'dues.no-ledger', 'dues.not-yet', 'dues.recorded-already'],
})

export const strikeHandover = command({
  name: 'dues.strike-handover',
  access: 'keep-dues',
  input: z.object({ id: z.uuid(), reason }),
  output: z.object({}),
  refusals: ['dues.unknown-handover', 'dues.struck-already'],
})
