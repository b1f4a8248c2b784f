import { z } from 'zod'
import { command } from '#core/operation.ts'
import { workCode } from './rota.contract.ts'
import { day } from './unit.contract.ts'

const untilOn = day // first day it no longer holds
const reason = z.string().trim().max(200).optional()
const change = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('swap'),
    on: day,
    crewId: z.uuid(),
    otherCrewId: z.uuid(),
    /** Both or neither: two persons of these crews instead of the crews themselves. */
    personId: z.uuid().optional(),
    otherPersonId: z.uuid().optional(),
    reason,
  }),
  z.object({ kind: z.literal('leave'), crewId: z.uuid(), personId: z.uuid(), fromOn: day, untilOn, reason }),
  z.object({ kind: z.literal('holiday'), crewId: z.uuid().optional(), fromOn: day, untilOn, reason }),
  z.object({
    kind: z.literal('shift'),
    on: day,
    crewId: z.uuid(),
    personId: z.uuid().optional(),
    code: workCode,
    reason,
  }),
])

/** Enters a change of single days: a swap, a leave, a holiday, another shift. */
export const addOverride = command({
  name: 'organisation.add-override',
  access: 'keep-rota',
  input: z.object({ id: z.uuid(), workshopId: z.uuid(), change }),
  output: z.object({}),
  refusals: [
    'organisation.unknown-unit',
    'organisation.not-a-crew',
    'organisation.ends-before-it-begins',
    'organisation.one-person-only',
    'organisation.too-late-to-change',
    'organisation.override-too-long',
    'organisation.nothing-to-swap',
    'organisation.no-such-shift',
    'organisation.override-clash',
  ],
})

export const cancelOverride = command({
  name: 'organisation.cancel-override',
  access: 'keep-rota',
  input: z.object({ id: z.uuid() }),
  output: z.object({}),
  refusals: ['organisation.unknown-override', 'organisation.too-late-to-change'],
})
