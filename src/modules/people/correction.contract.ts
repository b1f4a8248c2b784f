import { z } from 'zod'
import { command } from '#core/operation.ts'
import { committeeDuty, day, officeRole, reason, standingKind } from './people.contract.ts'

const span = { fromOn: day, untilOn: day.nullable() }
const fact = <S extends string, B extends z.ZodRawShape>(subject: S, becomes: B) =>
  z.object({
    subject: z.literal(subject),
    factId: z.uuid(),
    /** The fact as the caller saw it. */
    seen: z.object(span),
    /** The fact as it should read; null strikes it out. */
    becomes: z.object({ ...span, ...becomes }).nullable(),
  })

/**
 * Puts right a fact that was recorded wrongly. What it said, what it says, why, who and when stay visible for good. A
 * neighbour that began or ended on the same day moves with it.
 */
export const correctFact = command({
  name: 'people.correct-fact',
  access: 'keep-people',
  input: z.object({
    id: z.uuid(),
    personId: z.uuid(),
    reason,
    fact: z.discriminatedUnion('subject', [
      fact('standing', { kind: standingKind }),
      fact('suspension', { reference: z.string().trim().min(2).max(120) }),
      fact('membership', { branchId: z.uuid(), groupId: z.uuid().nullable() }),
      fact('posting', { crewId: z.uuid(), postId: z.uuid().nullable() }),
      fact('office', {
        role: officeRole,
        duty: committeeDuty.nullable(),
        electedOn: day.nullable(),
        reference: z.string().nullable(),
      }),
    ]),
  }),
  output: z.object({ personId: z.uuid(), correctionId: z.uuid() }),
  refusals: [
    'people.unknown-person',
    'people.unknown-fact',
    'people.unknown-unit',
    'people.unknown-post',
    'people.changed-meanwhile',
    'people.ends-before-it-begins',
    'people.overlaps',
    'people.out-of-order',
    'people.too-young',
    'people.not-yet',
    'people.not-permitted-here',
    'people.no-such-office-here',
    'people.office-held',
  ],
})
