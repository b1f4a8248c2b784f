import { z } from 'zod'
import { command } from '#core/operation.ts'
import { day } from '#modules/people/people.contract.ts'
import { reason } from './letter.contract.ts'
import { letterStepRefusals } from './letter.rules.ts'

const version = z.number().int().min(1)
const told = z.object({ letterId: z.uuid(), version })
const seen = { letterId: z.uuid(), version }
const stepRefusals = ['transfers.unknown-letter', 'transfers.changed-meanwhile', ...letterStepRefusals] as const

/** The other side took him in, or we did. Who leaves or joins the branch is recorded on his own page. */
export const recordReceipt = command({
  name: 'transfers.record-receipt',
  access: 'keep-people',
  input: z.object({ ...seen, on: day }),
  output: told,
  refusals: stepRefusals,
})

/** The counterfoil came back, or went back (TR-05); it says when he was received, where that is not recorded yet. */
export const recordCounterfoil = command({
  name: 'transfers.record-counterfoil',
  access: 'keep-people',
  input: z.object({ ...seen, on: day, receivedOn: day.nullable().default(null) }),
  output: told,
  refusals: stepRefusals,
})

/** The file of somebody probationary arrived there, or here (TR-06). */
export const recordFile = command({
  name: 'transfers.record-file',
  access: 'keep-people',
  input: z.object({ ...seen, on: day }),
  output: told,
  refusals: stepRefusals,
})

/** The receiving side refuses him; null takes it back. */
export const recordRefusal = command({
  name: 'transfers.record-refusal',
  access: 'keep-people',
  input: z.object({ ...seen, refused: z.enum(['with-cause', 'without-cause']).nullable() }),
  output: told,
  refusals: stepRefusals,
})

/** Withdrawn, or run out: another may be issued. */
export const closeLetter = command({
  name: 'transfers.close-letter',
  access: 'keep-people',
  input: z.object({ ...seen, on: day }),
  output: told,
  refusals: stepRefusals,
})

/** Entered by mistake: it stays readable with the reason. */
export const strikeLetter = command({
  name: 'transfers.strike-letter',
  access: 'keep-people',
  input: z.object({ ...seen, reason }),
  output: told,
  refusals: stepRefusals,
})
