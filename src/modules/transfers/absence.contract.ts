import { z } from 'zod'
import { command, document, query } from '#core/operation.ts'
import { day, named } from '#modules/people/people.contract.ts'
import { planRefusals, whereabouts } from './absence.rules.ts'
import { struck } from './letter.contract.ts'

const version = z.number().int().min(1)
/** A town or a unit, never an address. */
const place = z.string().trim().min(1).max(60)

export const absenceStatuses = ['away', 'mobile', 'lost', 'stopped', 'over', 'struck'] as const

const filters = {
  /** One absence alone, for a form opened by its address. */
  id: z.uuid().optional(),
  unitId: z.uuid().optional(),
  /** `away`: still away; `mobile`: of these, kept as mobile members. */
  status: z.enum(absenceStatuses).optional(),
  whereTo: z.enum(whereabouts).optional(),
  /** Away on any day of this year. */
  year: z.number().int().min(1921).max(2200).optional(),
}

export const absenceFacts = z.object({
  id: z.uuid(),
  branch: named,
  whereTo: z.enum(whereabouts),
  place: z.string(),
  fromOn: day,
  untilOn: day.nullable(),
  fixedPlace: z.boolean(),
  moved: z.boolean(),
  leaveAgreed: z.boolean(),
  keptAsMobile: z.boolean(),
  transferredOn: day.nullable(),
  contact: named.nullable(),
  lostSince: day.nullable(),
  foundOn: day.nullable(),
  stoppedOn: day.nullable(),
  stoppedReference: z.string().nullable(),
  contacts: z.array(z.object({ id: z.uuid(), on: day })),
  /** What the rules say of it today. */
  state: z.enum(['short-leave', 'stays', 'transfer-due', 'transferred', 'mobile', 'back']).nullable(),
  nextContactBy: day.nullable(),
  contactLate: z.boolean(),
  lost: z.enum(['searching', 'stop-for-review', 'stopped', 'removal-for-review', 'found']).nullable(),
})

export const absenceRow = absenceFacts.extend({
  person: named,
  version,
  recordedBy: z.string(),
  recordedAt: z.date(),
  struck,
  may: z.object({ keep: z.boolean() }),
})

/** L21: members of the branches in reach who are or were away, the latest first. */
export const listAbsences = query({
  name: 'transfers.list-absences',
  access: 'see',
  input: z.object({
    ...filters,
    page: z.number().int().min(1).max(100_000).default(1),
    size: z.number().int().min(1).max(1000).default(20),
  }),
  output: z.object({ absences: z.array(absenceRow), total: z.number().int() }),
  refusals: [],
})

export const exportAbsences = document({
  name: 'transfers.export-absences',
  access: 'see',
  input: z.object({ ...filters, language: z.enum(['zh', 'en']).default('zh') }),
  refusals: [],
})

const plan = {
  /** The first day back, planned or come; null where nobody knows. */
  untilOn: day.nullable(),
  /** The workplace or the usual residence itself has changed (TR-01). */
  moved: z.boolean(),
  /** The branch agreed to a short leave (TR-10). */
  leaveAgreed: z.boolean(),
  keptAsMobile: z.boolean(),
  /** Who of the branch keeps in touch. */
  contactId: z.uuid().nullable(),
}
const told = z.object({ absenceId: z.uuid(), version })

export const recordAbsence = command({
  name: 'transfers.record-absence',
  access: 'keep-people',
  input: z.object({
    id: z.uuid(),
    personId: z.uuid(),
    whereTo: z.enum(whereabouts),
    place,
    fromOn: day,
    fixedPlace: z.boolean(),
    ...plan,
  }),
  output: told,
  refusals: [
    'transfers.unknown-person',
    'transfers.not-a-member',
    'transfers.unknown-contact',
    'transfers.already-away',
    ...planRefusals,
  ],
})

const seen = { absenceId: z.uuid(), version }

export const amendAbsence = command({
  name: 'transfers.amend-absence',
  access: 'keep-people',
  input: z.object({ ...seen, ...plan, transferredOn: day.nullable() }),
  output: told,
  refusals: [
    'transfers.unknown-absence',
    'transfers.changed-meanwhile',
    'transfers.absence-struck',
    'transfers.unknown-contact',
    'transfers.already-away',
    ...planRefusals,
  ],
})
