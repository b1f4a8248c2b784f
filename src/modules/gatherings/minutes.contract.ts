import { z } from 'zod'
import { command } from '#core/operation.ts'
import { gatheringRefusals, id, purposeKind, version, words } from './terms.contract.ts'

/** Access `signed-in` below: whoever may keep the gathering, and the chair and recorder named in it. */

/** The agenda of one purpose, whole and in order. An item left out goes, unless something was said or voted under it. */
export const setAgenda = command({
  name: 'gatherings.set-agenda',
  access: 'signed-in',
  input: z.object({
    gatheringId: id,
    purpose: purposeKind,
    items: z.array(z.object({ id, title: words(120), standing: z.boolean().default(false) })).max(30),
  }),
  output: z.object({ gatheringId: id, items: z.int() }),
  refusals: [...gatheringRefusals, 'gatherings.no-such-purpose', 'gatherings.agenda-item-in-use'],
})

/**
 * Writes one section: what was said under an agenda item, or under the purpose as a whole (MT-10). Two recorders who
 * write in the same section do not overwrite each other: the later one is shown both texts.
 */
export const writeMinutes = command({
  name: 'gatherings.write-minutes',
  access: 'signed-in',
  input: z.object({
    gatheringId: id,
    purpose: purposeKind,
    agendaItemId: id.nullable().default(null),
    text: z.string().max(20_000),
    version,
  }),
  output: z.object({ gatheringId: id, version }),
  refusals: [
    ...gatheringRefusals,
    'gatherings.no-such-purpose',
    'gatherings.unknown-agenda-item',
    'gatherings.section-changed',
  ],
  unrecorded: ['text'], // never log talk text (branch.md 6.5)
})

/** What an assembly or a committee resolves has been voted; a group only agrees (GR-03). The same id again changes its words. */
export const adoptResolution = command({
  name: 'gatherings.adopt-resolution',
  access: 'signed-in',
  input: z.object({
    id,
    gatheringId: id,
    purpose: purposeKind,
    voteId: id.nullable().default(null),
    text: words(4000),
  }),
  output: z.object({ id }),
  refusals: [
    ...gatheringRefusals,
    'gatherings.no-such-purpose',
    'gatherings.unknown-vote',
    'gatherings.resolution-needs-vote',
    'gatherings.purpose-resolves-nothing',
    'gatherings.vote-not-passed',
    'gatherings.resolution-exists',
  ],
})

/** Takes back a resolution while the record is open; action items that hang on it stay without it. */
export const withdrawResolution = command({
  name: 'gatherings.withdraw-resolution',
  access: 'signed-in',
  input: z.object({ id, gatheringId: id }),
  output: z.object({ id }),
  refusals: [...gatheringRefusals, 'gatherings.unknown-resolution'],
})

/** What came of it in natural units, whole list in order: kilograms, hours, faults closed (L08). */
export const setOutcomes = command({
  name: 'gatherings.set-outcomes',
  access: 'signed-in',
  input: z.object({
    gatheringId: id,
    outcomes: z
      .array(z.object({ id, measure: words(60), quantity: z.number().min(0).max(99_999_999_999), unit: words(20) }))
      .max(20),
  }),
  output: z.object({ gatheringId: id, outcomes: z.int() }),
  refusals: [...gatheringRefusals],
})
