import { z } from 'zod'
import { command } from '#core/operation.ts'
import { day } from '#modules/people/people.contract.ts'
import { absenceStepRefusals } from './absence-step.rules.ts'
import { reason } from './letter.contract.ts'

const seen = { absenceId: z.uuid(), version: z.number().int().min(1) }
const told = z.object({ absenceId: z.uuid(), version: z.number().int() })
const refusals = ['transfers.unknown-absence', 'transfers.changed-meanwhile', ...absenceStepRefusals] as const

/** Somebody of the branch spoke with him that day. The day only, never what was said. */
export const recordContact = command({
  name: 'transfers.record-contact',
  access: 'keep-people',
  input: z.object({ id: z.uuid(), absenceId: z.uuid(), on: day }),
  output: z.object({ absenceId: z.uuid() }),
  refusals: ['transfers.unknown-absence', ...absenceStepRefusals],
})

/** A contact entered by mistake; the record chain keeps that it was there. */
export const removeContact = command({
  name: 'transfers.remove-contact',
  access: 'keep-people',
  input: z.object({ contactId: z.uuid() }),
  output: z.object({ absenceId: z.uuid(), on: day }),
  refusals: ['transfers.contact-gone', 'transfers.absence-struck'],
})

/** He cannot be found; `on` is the day of the last contact (TR-08). */
export const recordLost = command({
  name: 'transfers.record-lost',
  access: 'keep-people',
  input: z.object({ ...seen, on: day }),
  output: told,
  refusals,
})

export const recordFound = command({
  name: 'transfers.record-found',
  access: 'keep-people',
  input: z.object({ ...seen, on: day }),
  output: told,
  refusals,
})

/** An organisation decided that membership is stopped: the day and the reference of its decision. Never concluded here. */
export const recordStopped = command({
  name: 'transfers.record-stopped',
  access: 'keep-people',
  input: z.object({ ...seen, on: day, reference: z.string().trim().min(2).max(120) }),
  output: told,
  refusals,
})

/** Entered by mistake: it stays readable with the reason. */
export const strikeAbsence = command({
  name: 'transfers.strike-absence',
  access: 'keep-people',
  input: z.object({ ...seen, reason }),
  output: told,
  refusals: ['transfers.unknown-absence', 'transfers.changed-meanwhile', 'transfers.absence-struck'],
})
