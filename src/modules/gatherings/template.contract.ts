import { z } from 'zod'
import { command, query } from '#core/operation.ts'
import { id, person, purposeKind, unit, version, words } from './terms.contract.ts'
import { purposeKinds } from './terms.rules.ts'

/** The agenda a template begins with, by purpose. */
export const templateAgenda = z
  .array(
    z.object({
      purpose: purposeKind,
      items: z.array(z.object({ title: words(120), standing: z.boolean() })).max(30),
    }),
  )
  .max(purposeKinds.length)

const template = {
  name: words(40),
  purposes: z.array(purposeKind).min(1).max(purposeKinds.length),
  minutes: z.int().min(5).max(720).nullable().default(null).describe('how long it usually takes'),
  venueId: id.nullable().default(null),
  place: words(80).nullable().default(null),
  recorderId: id.nullable().default(null),
  agenda: templateAgenda,
}

export const templateRefusals = [
  'gatherings.unknown-unit',
  'gatherings.purpose-twice',
  'gatherings.purpose-not-of-unit',
  'gatherings.two-places',
  'gatherings.unknown-venue',
  'gatherings.unknown-person',
] as const

/** Keeps a way of holding a gathering, new or over the one seen (`version`); agenda of purposes it does not serve is left out. */
export const saveTemplate = command({
  name: 'gatherings.save-template',
  access: 'keep-gatherings',
  input: z.object({ id, unitId: id, version: version.nullable().default(null), ...template }),
  output: z.object({ id, version }),
  refusals: [...templateRefusals, 'gatherings.unknown-template', 'gatherings.changed-since', 'gatherings.id-taken'],
})

/** Not offered any more; what was convened by it stays. */
export const retireTemplate = command({
  name: 'gatherings.retire-template',
  access: 'keep-gatherings',
  input: z.object({ id, version }),
  output: z.object({ id, version }),
  refusals: ['gatherings.unknown-template', 'gatherings.changed-since'],
})

export const shownTemplate = z.object({
  id,
  unit,
  name: z.string(),
  purposes: z.array(purposeKind),
  minutes: z.int().nullable(),
  venue: unit.nullable(),
  place: z.string().nullable(),
  recorder: person.nullable(),
  agenda: templateAgenda,
  version,
  retired: z.boolean(),
  may: z.object({ keep: z.boolean() }),
})

/** The templates of a branch and its groups, or what one group may use: its own and its branch's. */
export const listTemplates = query({
  name: 'gatherings.list-templates',
  access: 'keep-gatherings',
  input: z.object({ unitId: id, retired: z.boolean().default(false).describe('those too') }),
  output: z.object({ templates: z.array(shownTemplate) }),
  refusals: ['gatherings.unknown-unit'],
})
