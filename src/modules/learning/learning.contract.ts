import { z } from 'zod'
import { command, document, query } from '#core/operation.ts'
import { day, id, length, listedHours, missedGathering, named, shownPerson, year } from './shapes.contract.ts'

const filters = {
  unitId: id.describe('a branch or one of its groups'),
  year,
  lacking: z.boolean().default(false).describe('only who has hours or a training still to come'),
}
const words = (longest: number) => z.string().trim().min(1).max(longest)

/** L10 as a list of gaps: each member in the order of the roster, what he has, what is missing. No score, no order of people. */
export const listHours = query({
  name: 'learning.list-hours',
  access: 'keep-gatherings',
  input: z.object({
    ...filters,
    page: z.int().min(1).max(100_000).default(1),
    size: z.int().min(1).max(500).default(50),
  }),
  output: z.object({
    unit: named,
    members: z.array(listedHours),
    total: z.int(),
    counts: z.object({ members: z.int(), enough: z.int(), lacking: z.int() }),
  }),
  refusals: ['learning.unknown-unit'],
})

/** The sessions of one person in a year, how they were counted and what was missed. */
export const showPerson = query({
  name: 'learning.show-person',
  access: 'keep-gatherings',
  input: z.object({ personId: id, year }),
  output: shownPerson,
  refusals: ['learning.unknown-person'],
})

/** The same of oneself. */
export const myHours = query({
  name: 'learning.my-hours',
  access: 'signed-in',
  input: z.object({ year }),
  output: shownPerson,
  refusals: [],
})

/** Closed sittings of study in a year that members of the unit were not at and have not made up for. */
export const listMissed = query({
  name: 'learning.list-missed',
  access: 'keep-gatherings',
  input: z.object({ unitId: id, year }),
  output: z.object({ gatherings: z.array(missedGathering.extend({ missing: z.array(named) })) }),
  refusals: ['learning.unknown-unit'],
})

const own = {
  title: words(80),
  length,
  firstHeldOn: day.nullable().default(null).describe('of a session given again: the day it was first given'),
}

/** Something learned that no gathering here recorded, by one or many at once; or a gathering made up for. */
export const recordEntry = command({
  name: 'learning.record-entry',
  access: 'keep-gatherings',
  input: z.object({
    entries: z
      .array(z.object({ id, personId: id }))
      .min(1)
      .max(200)
      .refine(
        (entries) => new Set(entries.map(({ personId }) => personId)).size === entries.length,
        'names somebody twice',
      ),
    heldOn: day,
    learned: z.discriminatedUnion('mode', [
      z.object({ mode: z.literal('make-up'), gatheringId: id }),
      z.object({ mode: z.literal('together'), ...own }),
      z.object({ mode: z.literal('self'), ...own }),
      z.object({ mode: z.literal('training'), ...own, concentrated: z.boolean() }),
    ]),
  }),
  output: z.object({ recorded: z.int() }),
  refusals: [
    'learning.unknown-person',
    'learning.unknown-gathering',
    'learning.not-yet',
    'learning.first-later',
    'learning.made-up-early',
    'learning.was-present',
    'learning.already-recorded',
    'learning.id-taken',
  ],
})

/** Takes back an entry that was recorded wrongly; it stays readable with the reason. */
export const strikeEntry = command({
  name: 'learning.strike-entry',
  access: 'keep-gatherings',
  input: z.object({ id, reason: words(200) }),
  output: z.object({ id }),
  refusals: ['learning.unknown-entry', 'learning.struck-already'],
})

/** L10: says oneself that one learned this on one's own, or made up for it. Asked for nowhere, never forced. */
export const confirmEntry = command({
  name: 'learning.confirm-entry',
  access: 'signed-in',
  input: z.object({ id }),
  output: z.object({ id }),
  refusals: [
    'learning.unknown-entry',
    'learning.struck-already',
    'learning.not-to-confirm',
    'learning.confirmed-already',
  ],
})

/** The list as a spreadsheet. */
export const exportHours = document({
  name: 'learning.export-hours',
  access: 'keep-gatherings',
  input: z.object(filters),
  refusals: ['learning.unknown-unit'],
})
