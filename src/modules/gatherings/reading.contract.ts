import { z } from 'zod'
import { roles } from '#core/abilities.ts'
import { document, query } from '#core/operation.ts'
import { shownRecord } from './shown-record.contract.ts'
import {
  attendanceState,
  capacity,
  clock,
  day,
  gatheringState,
  id,
  person,
  purposeKind,
  unit,
} from './terms.contract.ts'

const filters = {
  year: z.int().min(1921).max(9999).nullable().default(null),
  kind: purposeKind.nullable().default(null),
  unitId: id.nullable().default(null).describe('the unit and everything below it'),
  state: gatheringState.nullable().default(null),
  search: z.string().trim().max(60).default('').describe('part of the title, an agenda item or a resolution'),
}

/** A gathering as one line of the ledger. */
export const listed = z.object({
  id,
  title: z.string(),
  unit,
  branch: unit,
  heldOn: day,
  startsAt: clock,
  endsAt: clock.nullable(),
  place: z.string().nullable(),
  purposes: z.array(z.object({ kind: purposeKind, serial: z.int().nullable() })),
  chair: person.nullable(),
  recorder: person.nullable(),
  state: gatheringState,
  late: z.boolean(),
  present: z.int(),
  expected: z.int().nullable().describe('everyone with a line in the record; null before closing'),
  amendments: z.int(),
  openActionItems: z.int(),
  may: z.object({ keep: z.boolean() }),
})

/** L05: the ledger of gatherings, newest day first. */
export const listGatherings = query({
  name: 'gatherings.list-gatherings',
  access: 'see',
  input: z.object({
    ...filters,
    page: z.int().min(1).max(10_000).default(1),
    pageSize: z.int().min(1).max(100).default(20),
  }),
  output: z.object({
    gatherings: z.array(listed),
    total: z.int(),
    counts: z.object({
      byState: z.partialRecord(gatheringState, z.int()),
      byKind: z.partialRecord(purposeKind, z.int()),
    }),
  }),
  refusals: [],
})

/** The same list as a spreadsheet. */
export const exportGatherings = document({
  name: 'gatherings.export-gatherings',
  access: 'see',
  input: z.object(filters),
  refusals: [],
})

/** All a record page needs of one gathering, and what the asker may do with each part of it now. */
export const showGathering = query({
  name: 'gatherings.show-gathering',
  access: 'signed-in', // whoever sees its unit, and the chair and recorder named in it
  input: z.object({ id }),
  output: shownRecord,
  refusals: ['gatherings.unknown-gathering'],
})

/** Gatherings the signed-in person is invited to or attended: what lies ahead first, then `past` back to a year ago. */
export const myGatherings = query({
  name: 'gatherings.my-gatherings',
  access: 'signed-in',
  input: z.object({ past: z.boolean().default(false) }),
  output: z.object({
    gatherings: z.array(
      z.object({
        id,
        title: z.string(),
        unit,
        heldOn: day,
        startsAt: clock,
        endsAt: clock.nullable(),
        place: z.string().nullable(),
        kinds: z.array(purposeKind),
        chair: z.string().nullable(),
        state: gatheringState,
        agenda: z.array(z.string()),
        notice: z.string().nullable(),
        resolutions: z.array(z.string()),
        mine: z.object({ capacity, state: attendanceState.nullable() }),
        as: z.enum(['chair', 'recorder', 'attendee']),
      }),
    ),
  }),
  refusals: [],
})

/** A branch's year: gatherings held by kind and month, and how many came. Of the branch and its groups, never of a person. */
export const yearSummary = query({
  name: 'gatherings.year-summary',
  access: 'see-branch',
  input: z.object({ branchId: id, year: z.int().min(1921).max(9999) }),
  output: z.object({
    branch: unit,
    year: z.int(),
    lines: z.array(
      z.object({
        kind: purposeKind,
        unit,
        month: z.int().min(1).max(12),
        held: z.int(),
        closed: z.int(),
        present: z.int(),
        recorded: z.int(),
      }),
    ),
    months: z
      .array(z.object({ month: z.int().min(1).max(12), gatherings: z.int(), assemblies: z.int() }))
      .describe('each gathering once, whatever it serves'),
    attendance: z.object({
      gatherings: z.int(),
      present: z.int(),
      excused: z.int(),
      onShift: z.int(),
      absent: z.int(),
    }),
  }),
  refusals: ['gatherings.unknown-unit'],
})

/** Who can open this record today, and by which office; who is called to it sees notice and resolutions only. */
export const whoCanSeeGathering = query({
  name: 'gatherings.who-can-see',
  access: 'signed-in',
  input: z.object({ id }),
  output: z.object({
    viewers: z.array(z.object({ person, role: z.enum([...roles, 'chair', 'recorder']), unit, keeps: z.boolean() })),
    called: z.int(),
  }),
  refusals: ['gatherings.unknown-gathering'],
})
