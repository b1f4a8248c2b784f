import { z } from 'zod'
import { command } from '#core/operation.ts'
import { recordingRefusals } from './recording.rules.ts'
import { day, id, reason, sponsorKind, stepKind, stepName } from './shapes.contract.ts'

const reference = z.string().trim().min(1).max(120).nullable().default(null)

export const recordStep = command({
  name: 'development.record-step',
  access: 'keep-development',
  input: z.object({
    id,
    personId: id,
    kind: stepKind,
    onDay: day,
    months: z.int().min(1).max(24).nullable().default(null).describe('of an extension'),
    reference: reference.describe('number of a reply, letter or minutes; never what a review says'),
  }),
  output: z.object({ id }),
  refusals: [
    'development.unknown-course',
    'development.months-of-extension',
    'development.id-taken',
    ...recordingRefusals,
  ],
})

/** Takes back a step recorded by mistake; it stays readable with the reason. */
export const strikeStep = command({
  name: 'development.strike-step',
  access: 'keep-development',
  input: z.object({ id, reason }),
  output: z.object({ id }),
  refusals: ['development.unknown-step', 'development.struck-already'],
})

/** The day the branch aims at (CAL-10); null takes the aim away. It never becomes the day something was done. */
export const setTarget = command({
  name: 'development.set-target',
  access: 'keep-development',
  input: z.object({
    personId: id,
    step: stepName,
    onDay: day.nullable(),
    seen: day.nullable().describe('the aim the caller saw'),
  }),
  output: z.object({ personId: id, step: stepName, onDay: day.nullable() }),
  refusals: [
    'development.unknown-course',
    'development.changed-meanwhile',
    'development.done-already',
    'development.target-passed',
  ],
})

/** Names the contacts (one or two) or the introducers (two, DV-08) of a person. */
export const nameSponsor = command({
  name: 'development.name-sponsor',
  access: 'keep-development',
  input: z.object({
    personId: id,
    kind: sponsorKind,
    sponsors: z
      .array(z.object({ id, sponsorId: id }))
      .min(1)
      .max(2),
    fromOn: day,
  }),
  output: z.object({ personId: id }),
  refusals: [
    'development.unknown-course',
    'development.unknown-sponsor',
    'development.own-sponsor',
    'development.not-yet',
    'development.nobody-in-development',
    'development.standing-first',
    'development.named-already',
    'development.sponsor-count',
    'development.sponsor-not-full',
    'development.sponsor-suspended',
    'development.id-taken',
  ],
})

export const endSponsor = command({
  name: 'development.end-sponsor',
  access: 'keep-development',
  input: z.object({ id, untilOn: day.describe('the first day he is it no more') }),
  output: z.object({ id }),
  refusals: [
    'development.unknown-sponsor',
    'development.struck-already',
    'development.ended-already',
    'development.not-yet',
    'development.ends-before-it-begins',
  ],
})

/** Takes back a naming that was a mistake; it stays readable with the reason. */
export const strikeSponsor = command({
  name: 'development.strike-sponsor',
  access: 'keep-development',
  input: z.object({ id, reason }),
  output: z.object({ id }),
  refusals: ['development.unknown-sponsor', 'development.struck-already'],
})
