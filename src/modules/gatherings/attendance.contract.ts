import { z } from 'zod'
import { command, document, query } from '#core/operation.ts'
import {
  absenceReason,
  attendanceHow,
  attendanceState,
  capacity,
  gatheringRefusals,
  id,
  person,
  rosterHint,
  unit,
  words,
} from './terms.contract.ts'

/** Access `signed-in` below: whoever may keep the gathering, and the chair and recorder named in it. */

const mark = {
  personId: id,
  state: attendanceState,
  /** Needed when absent or excused; none when present or on shift. */
  reason: absenceReason.nullable().default(null),
  note: words(80).nullable().default(null),
}

/** One line of the tick grid: someone who attends by right or was asked to sit in. */
export const attendee = z.object({
  person,
  group: unit.nullable(),
  crew: unit.nullable(),
  capacity,
  /** False for who sits in without a right to. */
  byRight: z.boolean(),
  /** Sits on the branch committee that day. */
  onCommittee: z.boolean(),
  state: attendanceState.nullable(),
  reason: absenceReason.nullable(),
  note: z.string().nullable(),
  /** How the mark came about; null while there is none. */
  how: attendanceHow.nullable(),
  hint: rosterHint.nullable(),
})

/** MT-08: everyone who should attend, with what is recorded so far and what the rota says of the hour. */
export const showAttendance = query({
  name: 'gatherings.show-attendance',
  access: 'signed-in',
  input: z.object({ gatheringId: id }),
  output: z.object({ gatheringId: id, attendees: z.array(attendee) }),
  refusals: ['gatherings.unknown-gathering'],
})

/** The hot path: one statement that checks reach, right and state, and writes. */
export const recordAttendance = command({
  name: 'gatherings.record-attendance',
  access: 'signed-in',
  input: z.object({ gatheringId: id, ...mark }),
  output: z.object({ gatheringId: id, personId: id, state: attendanceState, capacity }),
  refusals: [
    ...gatheringRefusals,
    'gatherings.not-yet',
    'gatherings.not-invited',
    'gatherings.reason-needed',
    'gatherings.reason-unfit',
  ],
})

/** Many at once, all or none: what the recorder takes over from the rota, or a paper sign-in sheet. */
export const recordAttendances = command({
  name: 'gatherings.record-attendances',
  access: 'signed-in',
  input: z.object({ gatheringId: id, marks: z.array(z.object(mark)).min(1).max(500) }),
  output: z.object({ gatheringId: id, recorded: z.int() }),
  refusals: [...recordAttendance.refusals, 'gatherings.marked-twice'],
})

/** Takes a mark back until the record is closed: the person is not marked yet. Whoever was not marked stays so. */
export const clearAttendance = command({
  name: 'gatherings.clear-attendance',
  access: 'signed-in',
  input: z.object({ gatheringId: id, personId: id }),
  output: z.object({ gatheringId: id, personId: id }),
  refusals: gatheringRefusals,
})

/** Someone of the house who sits in without a right to attend: no vote, no place in N. */
export const addAttendee = command({
  name: 'gatherings.add-attendee',
  access: 'signed-in',
  input: z.object({ gatheringId: id, personId: id, capacity: z.enum(['non-voting', 'guest']) }),
  output: z.object({ gatheringId: id, personId: id }),
  refusals: [...gatheringRefusals, 'gatherings.unknown-person', 'gatherings.attends-by-right'],
})

export const removeAttendee = command({
  name: 'gatherings.remove-attendee',
  access: 'signed-in',
  input: z.object({ gatheringId: id, personId: id }),
  output: z.object({ gatheringId: id, personId: id }),
  refusals: [...gatheringRefusals, 'gatherings.not-invited', 'gatherings.attends-by-right'],
})

/** Someone from outside who sits in, by name and where from. */
export const addGuest = command({
  name: 'gatherings.add-guest',
  access: 'signed-in',
  input: z.object({ id, gatheringId: id, name: words(40), origin: z.string().trim().max(80).default('') }),
  output: z.object({ id }),
  refusals: gatheringRefusals,
})

export const removeGuest = command({
  name: 'gatherings.remove-guest',
  access: 'signed-in',
  input: z.object({ id, gatheringId: id }),
  output: z.object({ id }),
  refusals: [...gatheringRefusals, 'gatherings.not-invited'],
})

/** L07: the sheet to sign by hand, by group and crew. */
export const printSignIn = document({
  name: 'gatherings.print-sign-in',
  access: 'signed-in',
  input: z.object({ gatheringId: id }),
  refusals: ['gatherings.unknown-gathering'],
})
