import { z } from 'zod'
import { localPackFile } from '#regulations/local/local-pack.contract.ts'
import type { LocalPack } from '#regulations/local/local-pack.rules.ts'
import { shownActionItem } from './action-item.contract.ts'
import { attendee } from './attendance.contract.ts'
import { checklistLine, shownAmendment } from './closing.contract.ts'
import { shownVote } from './shown-vote.contract.ts'
import {
  audience,
  chairOffice,
  clock,
  day,
  gatheringState,
  id,
  lecturerOffice,
  milestoneKind,
  part,
  person,
  purposeKind,
  unit,
  version,
  year,
} from './terms.contract.ts'

const section = z.object({
  id,
  title: z.string(),
  standing: z.boolean(),
  points: z.string(),
  version,
})

/** One gathering whole, and what the asker may do with each part of it now. */
export const shownRecord = z.object({
  id,
  title: z.string(),
  unit: unit.extend({ kind: z.string() }),
  branch: unit,
  demo: z.boolean(),
  audience: audience,
  heldOn: day,
  startsAt: clock,
  endsAt: clock.nullable(),
  venue: z.object({ id, name: z.string() }).nullable(),
  place: z.string().nullable(),
  chair: person.nullable(),
  chairOffices: z.array(chairOffice).readonly().describe('held by the chair on the day (MT-05)'),
  chairReason: z.string().nullable(),
  recorder: person.nullable(),
  lateReason: z.string().nullable(),
  createdAt: z.date(),
  createdBy: person,
  copiedFromId: id.nullable(),
  state: gatheringState,
  version,
  milestones: z.array(z.object({ kind: milestoneKind, by: person, at: z.date(), reason: z.string().nullable() })),
  purposes: z.array(
    z.object({
      kind: purposeKind,
      serial: z.int().nullable(),
      theme: z.string().nullable(),
      settledIn: z.object({ id, title: z.string(), gatheringId: id, heldOn: day }).nullable(),
      reasonMoved: z.string().nullable(),
      lecturer: z.string().nullable(),
      lecturerOffice: lecturerOffice.nullable(),
      forYear: year.nullable(),
      minutes: z.string(),
      version,
      agenda: z.array(section),
      written: z.boolean(),
    }),
  ),
  attendees: z.array(attendee),
  guests: z.array(z.object({ id, name: z.string(), origin: z.string() })),
  totals: z.object({
    expected: z.int(),
    expectedVoters: z.int(),
    present: z.int(),
    presentVoters: z.int(),
    presentProbationary: z.int(),
    sittingIn: z.int(),
    unmarked: z.int(),
  }),
  votes: z.array(shownVote),
  /** The local packs it is judged by while it is open; whoever types a count is judged by the same. */
  local: z.array(localPackFile as z.ZodType<LocalPack>).readonly(),
  resolutions: z.array(z.object({ id, purpose: purposeKind, voteId: id.nullable(), text: z.string() })),
  actionItems: z.array(shownActionItem),
  outcomes: z.array(z.object({ id, measure: z.string(), quantity: z.number(), unit: z.string() })),
  notices: z.array(z.object({ id, by: person, at: z.date(), body: z.string() })),
  /** All sittings of the same thing in order, this one among them; empty where it is held once. */
  sittings: z.array(z.object({ id, heldOn: day, startsAt: clock, cancelled: z.boolean() })),
  /** Who was asked to come to this sitting; empty: everybody who attends by right. */
  asked: z.array(person.extend({ onDuty: z.boolean() })),
  amendments: z.array(shownAmendment),
  checklist: z.array(checklistLine),
  may: z.record(part, z.boolean()),
})
