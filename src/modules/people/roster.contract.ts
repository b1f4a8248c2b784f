import { z } from 'zod'
import { document, query } from '#core/operation.ts'
import {
  birthPrecision,
  day,
  named,
  officeRole,
  paging,
  partyKind,
  precision,
  sex,
  standingKind,
} from './people.contract.ts'

const filters = {
  /** Committee, general branch, branch, group, workshop or crew: everyone of it and below it. */
  unitId: z.uuid(),
  /** As of this day; today when left out. */
  on: day.optional(),
  search: z.string().trim().max(60).optional(),
  kinds: z.array(partyKind).min(1).optional(),
  groupId: z.uuid().optional(),
  crewId: z.uuid().optional(),
  postId: z.uuid().optional(),
}

export const rosterSorts = ['name', 'group', 'crew', 'kind', 'birth', 'admitted'] as const
const order = { sort: z.enum(rosterSorts).default('name'), descending: z.boolean().default(false) }

export const rosterRow = z.object({
  id: z.uuid(),
  name: z.string(),
  sex: sex.nullable(),
  birthOn: day.nullable(),
  birthPrecision,
  age: z.number().int().nullable(),
  education: z.string().nullable(),
  kind: standingKind.nullable(),
  kindFrom: day.nullable(),
  kindPrecision: precision.nullable(),
  suspended: z.boolean(),
  admittedOn: day.nullable(),
  fullFrom: day.nullable(),
  branch: named.nullable(),
  group: named.nullable(),
  crew: named.nullable(),
  post: named.nullable(),
  offices: z.array(z.object({ role: officeRole, unit: z.string() })),
  may: z.object({ keep: z.boolean() }),
})

/** Who belongs to a unit on a day, by Party relation or posting. */
export const listRoster = query({
  name: 'people.list-roster',
  access: 'see',
  input: z.object({ ...filters, ...order, ...paging }),
  output: z.object({
    unit: named.extend({ kind: z.string() }),
    on: day,
    rows: z.array(rosterRow),
    total: z.number().int(),
    may: z.object({ keep: z.boolean() }),
  }),
  refusals: ['people.unknown-unit'],
})

const tally = z.array(named.extend({ people: z.number().int() }))

/** The numbers beside the filters of the roster page. */
export const countRoster = query({
  name: 'people.count-roster',
  access: 'see',
  input: z.object({ unitId: z.uuid(), on: day.optional() }),
  output: z.object({
    total: z.number().int(),
    members: z.number().int(),
    kinds: z.record(partyKind, z.number().int()),
    groups: tally,
    crews: tally,
    posts: tally,
  }),
  refusals: ['people.unknown-unit'],
})

/** The roster as a spreadsheet that the import reads back. */
export const exportRoster = document({
  name: 'people.export-roster',
  access: 'see',
  input: z.object({ ...filters, ...order, language: z.enum(['zh', 'en']).default('zh') }),
  refusals: ['people.unknown-unit'],
})

/** Ledger L02, the roster, as PDF. */
export const printRoster = document({
  name: 'people.print-roster',
  access: 'see',
  input: z.object({ ...filters, ...order, language: z.enum(['zh', 'en']).default('zh') }),
  refusals: ['people.unknown-unit'],
})

/** People of today, found by part of a name, by pinyin or by initials: for combo boxes. Names that begin so come first. */
export const searchPeople = query({
  name: 'people.search-people',
  access: 'see',
  input: z.object({
    text: z.string().trim().min(1).max(60),
    unitId: z.uuid().optional(),
    kinds: z.array(partyKind).min(1).optional(),
    limit: z.number().int().min(1).max(50).default(20),
  }),
  output: z.object({
    people: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        kind: standingKind.nullable(),
        branch: z.string().nullable(),
        group: z.string().nullable(),
        crew: z.string().nullable(),
        post: z.string().nullable(),
      }),
    ),
  }),
  refusals: [],
})

/** VT-01: the full members of a branch on a day whose rights are not suspended, that is N before exclusions. */
export const listVoters = query({
  name: 'people.list-voters',
  access: 'see',
  input: z.object({ branchId: z.uuid(), on: day.optional() }),
  output: z.object({
    on: day,
    n: z.number().int(),
    voters: z.array(z.object({ id: z.uuid(), name: z.string(), group: named.nullable(), crew: named.nullable() })),
    /** Members of the branch that day who do not vote, and why. */
    others: z.array(
      z.object({ id: z.uuid(), name: z.string(), because: z.enum(['probationary', 'suspended', 'no-standing']) }),
    ),
  }),
  refusals: ['people.unknown-unit'],
})
