import { z } from 'zod'
import { answerOf } from '#regulations/answer.contract.ts'
import { modes, spans } from './sessions.rules.ts'

export const day = z.iso.date()
export const id = z.uuid()
export const named = z.object({ id, name: z.string() })
export const year = z.int().min(1921).max(9999)
export const length = z.union([z.object({ minutes: z.int().min(1).max(1440) }), z.enum(spans)])
export const owedState = z.enum(['due', 'due-soon', 'met', 'met-late', 'overdue', 'not-applicable', 'needs-human'])
export const role = z.enum(['member', 'committee'])
export const trainingOccasion = z.enum(['new-secretary', 'probation', 'first-year'])

const owed = { state: owedState, dueOn: day, daysLeft: z.int(), metOn: day.nullable() }
const hours = {
  hours: z.int(),
  neededHours: z.int(),
  missingMinutes: z.int(),
  trainings: z.int(),
  neededTrainings: z.int(),
}

/** One member in a year. In the order of the roster, never by hours (DG-03). */
export const listedHours = z.object({
  person: named,
  group: z.string().nullable(),
  role,
  state: owedState,
  ...hours,
  /** Concentrated trainings an office or a standing calls for. */
  owed: z.array(z.object({ occasion: trainingOccasion, state: owedState, dueOn: day })),
})

export const shownSession = z.object({
  session: z.string(),
  heldOn: day,
  title: z.string(),
  length,
  gatheringId: id.nullable().describe('the record of it, or of what was made up for'),
  entryId: id.nullable().describe('null where it follows from attendance'),
  mode: z.enum(modes).nullable(),
  concentrated: z.boolean(),
  counted: z.boolean().describe('false for a session met a second time, and for what was taken back'),
  recordedBy: z.string().nullable(),
  confirmedAt: z.date().nullable().describe('by himself, of what he learned on his own or made up for'),
  struck: z.object({ by: z.string(), at: z.date(), reason: z.string() }).nullable(),
  may: z.object({ strike: z.boolean(), confirm: z.boolean() }),
})

export const missedGathering = z.object({
  gatheringId: id,
  title: z.string(),
  heldOn: day,
  minutes: z.int(),
})

/** What one person learned in a year, and what follows from it. */
export const shownPerson = z.object({
  person: named,
  year,
  role: role.nullable().describe('null for who is no member'),
  answer: answerOf(z.object({ ...owed, ...hours, minutes: z.int() })).nullable(),
  trainings: z.array(z.object({ occasion: trainingOccasion, from: day, answer: answerOf(z.object(owed)) })),
  sessions: z.array(shownSession),
  missed: z.array(missedGathering),
})
