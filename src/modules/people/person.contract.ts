import { z } from 'zod'
import { command, query } from '#core/operation.ts'
import {
  birthPrecision,
  correction,
  day,
  membership,
  named,
  office,
  officeRole,
  personName,
  phone,
  posting,
  reason,
  sex,
  standing,
  standingKind,
  suspension,
} from './people.contract.ts'

const particulars = z.object({
  id: z.uuid(),
  name: z.string(),
  namePinyin: z.string(),
  sex: sex.nullable(),
  birthOn: day.nullable(),
  birthPrecision,
  education: z.string().nullable(),
  demo: z.boolean(),
  version: z.number().int(),
})

/** A person with every dated fact; the telephone number only for whoever may see it. */
export const showPerson = query({
  name: 'people.show-person',
  access: 'signed-in',
  input: z.object({ personId: z.uuid(), on: day.optional() }),
  output: z.object({
    on: day,
    person: particulars,
    age: z.number().int().nullable(),
    /** `null` in `phone` is "none recorded" only when `contactShown`. */
    contactShown: z.boolean(),
    phone: z.string().nullable(),
    /** What holds on the day asked. */
    now: z.object({
      standing: standing.nullable(),
      suspension: suspension.nullable(),
      membership: membership.nullable(),
      posting: posting.nullable(),
      offices: z.array(office),
    }),
    admittedOn: day.nullable(),
    fullFrom: day.nullable(),
    /** Whole years of Party standing (党龄), from conversion. */
    partyYears: z.number().int().nullable(),
    voter: z.object({
      votes: z.boolean(),
      because: z.enum(['full-member', 'outside', 'no-branch', 'probationary', 'suspended']),
    }),
    standings: z.array(standing),
    suspensions: z.array(suspension),
    memberships: z.array(membership),
    postings: z.array(posting),
    offices: z.array(office),
    may: z.object({ keep: z.boolean(), appoint: z.boolean(), see: z.boolean() }),
  }),
  refusals: ['people.unknown-person'],
})

/** Everything that ever changed about a person, newest first, and what was put right. */
export const showHistory = query({
  name: 'people.show-history',
  access: 'signed-in',
  input: z.object({ personId: z.uuid() }),
  output: z.object({
    entries: z.array(
      z.object({
        on: day,
        subject: z.enum(['standing', 'suspension', 'membership', 'posting', 'office']),
        event: z.enum(['begins', 'ends']),
        factId: z.uuid(),
        /** What began or ended: a standing kind, a role; a place goes in `place`. */
        what: z.string(),
        place: z.string().nullable(),
        precision: z.string(),
        /** Who wrote it down and when; null from before this was kept. */
        recordedBy: z.string().nullable(),
        recordedAt: z.date().nullable(),
      }),
    ),
    corrections: z.array(correction),
  }),
  refusals: ['people.unknown-person'],
})

/** Which offices, and who holds them, let someone see this person's record, and by what tie. */
export const whoCanSee = query({
  name: 'people.who-can-see',
  access: 'signed-in',
  input: z.object({ personId: z.uuid() }),
  output: z.object({
    viewers: z.array(
      z.object({
        personId: z.uuid(),
        name: z.string(),
        role: officeRole,
        unit: named,
        /** The person's own place that lies under the office. */
        through: z.object({ unit: z.string(), tie: z.enum(['membership', 'posting', 'office']) }),
        sees: z.object({ record: z.boolean(), contact: z.boolean(), changes: z.boolean() }),
      }),
    ),
  }),
  refusals: ['people.unknown-person'],
})

const from = { id: z.uuid(), fromOn: day }

export const addPerson = command({
  name: 'people.add-person',
  access: 'keep-people',
  input: z.object({
    id: z.uuid(),
    name: personName,
    sex: sex.nullable().default(null),
    birthOn: day.nullable().default(null),
    birthPrecision: birthPrecision.default('day'),
    education: z.string().trim().min(1).max(60).nullable().default(null),
    phone: phone.nullable().default(null),
    standing: z
      .object({ ...from, kind: standingKind })
      .nullable()
      .default(null),
    membership: z
      .object({ ...from, branchId: z.uuid(), groupId: z.uuid().nullable() })
      .nullable()
      .default(null),
    posting: z
      .object({ ...from, crewId: z.uuid(), postId: z.uuid().nullable() })
      .nullable()
      .default(null),
    /** The caller saw that there is someone of this name already and means another person. */
    anotherOfThatName: z.boolean().default(false),
  }),
  output: z.object({ personId: z.uuid(), version: z.number().int() }),
  refusals: [
    'people.same-name',
    'people.nowhere',
    'people.unknown-unit',
    'people.unknown-post',
    'people.member-without-branch',
    'people.branch-without-standing',
    'people.too-young',
    'people.not-yet',
    'people.born-later',
  ],
})

/** Name, sex, birth, education, telephone. Fields left out stay; what is changed is kept as a visible correction. */
export const amendPerson = command({
  name: 'people.amend-person',
  access: 'keep-people',
  input: z.object({
    personId: z.uuid(),
    version: z.number().int(),
    name: personName.optional(),
    sex: sex.nullable().optional(),
    birthOn: day.nullable().optional(),
    birthPrecision: birthPrecision.optional(),
    education: z.string().trim().min(1).max(60).nullable().optional(),
    phone: phone.nullable().optional(),
    reason,
  }),
  output: z.object({ personId: z.uuid(), version: z.number().int() }),
  refusals: ['people.unknown-person', 'people.changed-meanwhile', 'people.born-later'],
})
