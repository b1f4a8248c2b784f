import { z } from 'zod'
import { command, query } from '#core/operation.ts'
import { committeeDuty, day, named, office, officeRole } from './people.contract.ts'

/** The offices of a unit and of all below it on a day: ledger L03 for a branch. */
export const listOffices = query({
  name: 'people.list-offices',
  access: 'see',
  input: z.object({ unitId: z.uuid(), on: day.optional(), former: z.boolean().default(false) }),
  output: z.object({
    on: day,
    offices: z.array(
      office.extend({
        person: named,
        /** CM-03: when the term of the branch's committee ends to which its holder was elected. */
        termEndsOn: day.nullable(),
        may: z.object({ release: z.boolean() }),
      }),
    ),
    may: z.object({ appoint: z.boolean() }),
  }),
  refusals: ['people.unknown-unit'],
})

/** Appoints to an office from a day. A unit has one secretary (a group one leader) at a time: name the one replaced. */
export const appointOffice = command({
  name: 'people.appoint-office',
  access: 'administer',
  input: z.object({
    id: z.uuid(),
    personId: z.uuid(),
    unitId: z.uuid(),
    role: officeRole,
    duty: committeeDuty.nullable().default(null),
    electedOn: day.nullable().default(null),
    on: day,
    untilOn: day.nullable().default(null),
    reference: z.string().trim().min(1).max(120).nullable().default(null),
    /** The office in force that this one follows; it ends on `on`. */
    replaces: z.uuid().nullable().default(null),
  }),
  output: z.object({ officeId: z.uuid(), replacedPersonId: z.uuid().nullable() }),
  refusals: [
    'people.unknown-person',
    'people.unknown-unit',
    'people.no-such-office-here',
    'people.not-a-full-member',
    'people.not-a-member',
    'people.office-held',
    'people.office-already-his',
    'people.duty-without-committee',
    'people.ends-before-it-begins',
    'people.changed-meanwhile',
  ],
})

export const releaseOffice = command({
  name: 'people.release-office',
  access: 'administer',
  input: z.object({ officeId: z.uuid(), on: day }),
  output: z.object({ officeId: z.uuid(), personId: z.uuid() }),
  refusals: [
    'people.unknown-office',
    'people.changed-meanwhile',
    'people.ends-before-it-begins',
    'people.last-administrator',
  ],
})
