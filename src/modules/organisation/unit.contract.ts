import { z } from 'zod'
import { command, query } from '#core/operation.ts'
import { unitKinds } from './unit.rules.ts'

export const day = z.iso.date()
export const label = z.string().trim().min(1).max(60)
export const shortLabel = z.string().trim().min(1).max(20)
export const unitKind = z.enum(unitKinds)
/** Place among its siblings, smallest first. */
export const position = z.number().int().min(0).max(10_000)
/** The version of the row the caller saw; another one is a conflict. */
export const version = z.number().int().min(1)

export const unitRow = z.object({
  id: z.uuid(),
  kind: unitKind,
  name: z.string(),
  shortName: z.string(),
  parentId: z.uuid().nullable(),
  position: z.number(),
  fromOn: day,
  untilOn: day.nullable(),
  demo: z.boolean(),
  version: z.number(),
  may: z.object({ keep: z.boolean(), keepRota: z.boolean() }),
})

/** The units in reach as they stood on a day, breadth first; `more` says that deeper ones were left off. */
export const showTree = query({
  name: 'organisation.show-tree',
  access: 'see',
  input: z.object({ on: day.optional(), underId: z.uuid().optional(), withClosed: z.boolean().default(false) }),
  output: z.object({ units: z.array(unitRow), more: z.boolean() }),
  refusals: [],
})

/** The workshops under a branch as they stand today, for whoever belongs to the branch: each has its own rota. */
export const listWorkshops = query({
  name: 'organisation.list-workshops',
  access: 'see-rota',
  input: z.object({ branchId: z.uuid() }),
  output: z.object({ workshops: z.array(z.object({ id: z.uuid(), name: z.string() })) }),
  refusals: ['organisation.unknown-unit'],
})

/** One unit: what stands above it, what it was called before, how many units of each kind stand under it. */
export const showUnit = query({
  name: 'organisation.show-unit',
  access: 'see',
  input: z.object({ unitId: z.uuid() }),
  output: unitRow.extend({
    above: z.array(z.object({ id: z.uuid(), kind: unitKind, name: z.string() })),
    formerNames: z.array(z.object({ name: z.string(), shortName: z.string(), untilOn: day })),
    below: z.array(z.object({ kind: unitKind, count: z.number() })),
  }),
  refusals: ['organisation.unknown-unit'],
})

/** Sets up a unit under another, from a day on. The id is the caller's, so that a replay is harmless. */
export const createUnit = command({
  name: 'organisation.create-unit',
  access: 'keep-organisation',
  input: z.object({
    id: z.uuid(),
    kind: unitKind,
    name: label,
    shortName: shortLabel,
    parentId: z.uuid(),
    position: position.default(0),
    fromOn: day,
  }),
  output: z.object({}),
  refusals: [
    'organisation.unknown-unit',
    'organisation.wrong-place',
    'organisation.would-cycle',
    'organisation.name-taken',
    'organisation.parent-closed',
    'organisation.before-parent',
  ],
})

/** Renames, reorders or moves a unit. The name it bore until today is kept. */
export const amendUnit = command({
  name: 'organisation.amend-unit',
  access: 'keep-organisation',
  input: z.object({
    id: z.uuid(),
    version,
    name: label,
    shortName: shortLabel,
    parentId: z.uuid().nullable(),
    position,
  }),
  output: z.object({ version: z.number() }),
  refusals: [
    'organisation.unknown-unit',
    'organisation.unit-changed',
    'organisation.wrong-place',
    'organisation.would-cycle',
    'organisation.name-taken',
    'organisation.parent-closed',
  ],
})

/** Closes a unit from a day on, or with `untilOn: null` opens it again. Nothing is ever deleted. */
export const closeUnit = command({
  name: 'organisation.close-unit',
  access: 'keep-organisation',
  input: z.object({ id: z.uuid(), version, untilOn: day.nullable() }),
  output: z.object({ version: z.number() }),
  refusals: [
    'organisation.unknown-unit',
    'organisation.unit-changed',
    'organisation.closed-before-begun',
    'organisation.still-open-below',
    'organisation.parent-closed',
    'organisation.name-taken',
  ],
})
