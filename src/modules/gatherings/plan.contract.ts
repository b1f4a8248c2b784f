import { z } from 'zod'
import { command } from '#core/operation.ts'
import {
  changed,
  clock,
  day,
  gatheringRefusals,
  id,
  lecturerOffice,
  purposeKind,
  version,
  words,
  year,
} from './terms.contract.ts'
import { purposeKinds } from './terms.rules.ts'

const purpose = z.object({
  kind: purposeKind,
  /** Of a theme Party day or an organisational-life meeting; of a lecture its title. */
  theme: words(200).nullable().default(null),
  /** The committee's agenda item that settled theme and content (TP-02). */
  settledItemId: id.nullable().default(null),
  /** Why a theme Party day is not on its fixed day (TP-01). */
  reasonMoved: words(200).nullable().default(null),
  /** Of a lecture: name and post (L09). */
  lecturer: words(120).nullable().default(null),
  /** Of a lecture: by which office it was given, where a rule asks for it (LC-01). */
  lecturerOffice: lecturerOffice.nullable().default(null),
  /** The year an organisational-life meeting or appraisal is held for, where a notice moved it into the next (OL-01). */
  forYear: year.nullable().default(null),
})

const planned = {
  title: words(80),
  heldOn: day,
  startsAt: clock,
  /** Earlier than `startsAt` means after midnight. */
  endsAt: clock.nullable().default(null),
  venueId: id.nullable().default(null),
  /** A place that is not in the list of venues. */
  place: words(80).nullable().default(null),
  chairId: id.nullable().default(null),
  /** Needed when the chair is not who MT-05 names. */
  chairReason: words(200).nullable().default(null),
  recorderId: id.nullable().default(null),
  /** Needed when the day is past: the record is marked 补录. */
  lateReason: words(200).nullable().default(null),
  purposes: z.array(purpose).min(1).max(purposeKinds.length),
}

/** Who is called and how it begins, told once when it is planned; afterwards each has its own command. */
const calling = {
  /** The same for all sittings of one thing (workshop.md 6.3). */
  sittingsId: id.nullable().default(null),
  /** Who of those entitled is asked to come to this sitting; nobody named: all of them. */
  expected: z
    .array(z.object({ personId: id, onDuty: z.boolean().describe('comes from the post, which keeps its minimum') }))
    .max(1000)
    .default([]),
  /** People of the branch who are asked to sit in (列席). */
  sittingIn: z.array(id).max(100).default([]),
  guests: z
    .array(z.object({ id, name: words(40), origin: z.string().trim().max(60).default('') }))
    .max(50)
    .default([]),
  /** Replaces nothing: the agenda it begins with. */
  agenda: z
    .array(
      z.object({
        purpose: purposeKind,
        items: z.array(z.object({ id, title: words(120), standing: z.boolean().default(false) })).max(30),
      }),
    )
    .max(purposeKinds.length)
    .default([]),
}

const planRefusals = [
  'gatherings.unknown-unit',
  'gatherings.unit-not-then',
  'gatherings.purpose-twice',
  'gatherings.purpose-not-of-unit',
  'gatherings.lecturer-unfit',
  'gatherings.year-unfit',
  'gatherings.late-needs-reason',
  'gatherings.two-places',
  'gatherings.unknown-venue',
  'gatherings.venue-in-molten-bay',
  'gatherings.venue-near-lifting',
  'gatherings.venue-taken',
  'gatherings.time-taken',
  'gatherings.unknown-person',
  'gatherings.chair-needs-reason',
  'gatherings.unknown-agenda-item',
] as const

/** What a plan may be refused with, told by itself or within another command. */
export const conveneRefusalCodes = [
  ...planRefusals,
  'gatherings.id-taken',
  'gatherings.not-entitled',
  'gatherings.attends-by-right',
  'gatherings.no-such-purpose',
] as const

/** Convenes a gathering: when, where, by whom and to what purposes (one event may serve several, MT-10). */
export const planGathering = command({
  name: 'gatherings.plan-gathering',
  access: 'keep-gatherings',
  input: z.object({ id, unitId: id, ...planned, ...calling }),
  output: changed,
  refusals: conveneRefusalCodes,
})

/** Changes the plan until the recorder closes; a purpose that has content can no longer be taken out. */
export const amendPlan = command({
  name: 'gatherings.amend-plan',
  access: 'keep-gatherings',
  input: z.object({ id, version, ...planned }),
  output: changed,
  refusals: [
    ...gatheringRefusals,
    ...planRefusals,
    'gatherings.purpose-in-use',
    'gatherings.present-ahead',
    'gatherings.changed-since',
  ],
})

export const cancelGathering = command({
  name: 'gatherings.cancel-gathering',
  access: 'keep-gatherings',
  input: z.object({ id, version, reason: words(200) }),
  output: changed,
  refusals: [...gatheringRefusals, 'gatherings.changed-since'],
})

/** A new plan with the last one's purposes, place, hours and standing agenda; day and attendance are new. */
export const copyGathering = command({
  name: 'gatherings.copy-gathering',
  access: 'keep-gatherings',
  input: z.object({ id, fromId: id, heldOn: day, lateReason: words(200).nullable().default(null) }),
  output: changed,
  refusals: ['gatherings.unknown-gathering', 'gatherings.id-taken', ...planRefusals],
})

/** Records that the notice went out, with its words as they were; those invited see it on their own page. */
export const sendNotice = command({
  name: 'gatherings.send-notice',
  access: 'keep-gatherings',
  input: z.object({ id: id.describe('of the notice'), gatheringId: id, body: words(2000) }),
  output: changed,
  refusals: gatheringRefusals,
})

/** The chair opens: from here votes may be taken. Not before its day. */
export const openGathering = command({
  name: 'gatherings.open-gathering',
  access: 'signed-in', // whoever may keep it, and the chair and recorder named in it
  input: z.object({ id }),
  output: changed,
  refusals: [...gatheringRefusals, 'gatherings.not-yet'],
})
