import { z } from 'zod'
import { command, query } from '#core/operation.ts'
import { patterns, workCodes } from './pattern.rules.ts'
import { day } from './unit.contract.ts'
import { holidayTable } from './working-days.contract.ts'

export const workCode = z.enum(workCodes)
export const patternCode = z.enum(patterns.map((known) => known.code))
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

const minute = z.number().int().min(0).max(2880)
const span = z.tuple([minute, minute]).readonly()
/** Minutes from the midnight that opens the day of the shift: a night from 24:00 to 08:00 is `[1440, 1920]`. */
export const shiftTimes = z.object({
  D: span.optional(),
  M: span.optional(),
  N: span.optional(),
  W: span.optional(),
})

export const rotaShape = z.object({
  id: z.uuid(),
  patternCode,
  epoch: day,
  fromOn: day,
  untilOn: day.nullable(),
  times: shiftTimes,
  crews: z.array(z.object({ crewId: z.uuid(), offsetDays: z.number() })),
})

export const overrideShape = z.object({
  id: z.uuid(),
  kind: z.enum(['swap', 'leave', 'holiday', 'shift']),
  crewId: z.uuid().nullable(),
  personId: z.uuid().nullable(),
  otherCrewId: z.uuid().nullable(),
  otherPersonId: z.uuid().nullable(),
  code: workCode.nullable(),
  fromOn: day,
  untilOn: day,
  reason: z.string().nullable(),
})

const because = z.enum(['pattern', 'calendar', 'swap', 'leave', 'holiday', 'shift'])

/**
 * A month of a workshop's rota: each crew's code on each day, what departs from the pattern, and who is on now. Whoever
 * belongs to the branch reads it; of changes that concern one person, and of reasons, only who sees the workshop, and himself.
 */
export const showRota = query({
  name: 'organisation.show-rota',
  access: 'see-rota',
  input: z.object({ workshopId: z.uuid(), month: month.optional() }),
  output: z.object({
    workshop: z.object({ id: z.uuid(), name: z.string() }),
    month,
    today: day,
    rotas: z.array(rotaShape),
    /** The rota in force today. */
    inForce: z.uuid().nullable(),
    /** The rota that begins last, today's or one still to come: what `set-rota` expects to have been seen. */
    newest: z.uuid().nullable(),
    times: shiftTimes,
    crews: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        shortName: z.string(),
        /** False: keeps day hours. */
        onRota: z.boolean(),
        /** On shift at this moment. */
        onNow: z.boolean(),
        days: z.array(
          z.object({
            on: day,
            code: workCode,
            because,
            overrideId: z.uuid().nullable(),
            provisional: z.boolean(),
          }),
        ),
      }),
    ),
    /** The working-day tables that are known: crews on day hours follow them. */
    tables: z.array(holidayTable).readonly(),
    overrides: z.array(overrideShape),
    /** Is the workshop in reach, so that it can be checked and taken out as a file? */
    maySee: z.boolean(),
    mayKeep: z.boolean(),
  }),
  refusals: ['organisation.unknown-unit'],
})

const proposed = {
  patternCode,
  /** The day on which the first crew begins the cycle. */
  epoch: day,
  /** In the order in which they follow each other: each begins `offset` days after the one before. */
  crewIds: z.array(z.uuid()).min(1).max(12),
  fromOn: day,
  /** Left out: the usual hours of the pattern. */
  times: shiftTimes.optional(),
}

const proposalRefusals = [
  'organisation.unknown-unit',
  'organisation.not-a-crew',
  'organisation.crew-twice',
  'organisation.wrong-number-of-crews',
  'organisation.times-do-not-fit',
] as const

/** The validator: cover, rest, nights in a row and hours, of a proposed rota or of the one that stands with its overrides. */
export const validateRota = query({
  name: 'organisation.validate-rota',
  access: 'see',
  input: z.object({
    workshopId: z.uuid(),
    from: day,
    days: z.number().int().min(1).max(366).default(84),
    proposed: z.object(proposed).optional(),
  }),
  output: z.object({
    ok: z.boolean(),
    weekHoursTenths: z.number(),
    crews: z.array(
      z.object({
        crewId: z.uuid(),
        hours: z.number(),
        minGapHours: z.number().nullable(),
        maxGapHours: z.number().nullable(),
        afterNightsHours: z.number().nullable(),
        nightsInARow: z.number(),
      }),
    ),
    /** Findings of one kind together: how often, the first day, and the numbers of the first. */
    findings: z.array(
      z.object({
        code: z.enum(['uncovered', 'covered-twice', 'short-gap', 'many-nights', 'over-hours']),
        times: z.number(),
        firstOn: day.nullable(),
        crewIds: z.array(z.uuid()),
        shift: z.enum(['D', 'M', 'N']).nullable(),
        numbers: z.record(z.string(), z.number()),
      }),
    ),
  }),
  refusals: proposalRefusals,
})

/** Sets a new rota from a day on; the one before ends that day. `seenRotaId` is the rota the caller saw in force from then on. */
export const setRota = command({
  name: 'organisation.set-rota',
  access: 'keep-rota',
  input: z.object({ id: z.uuid(), workshopId: z.uuid(), seenRotaId: z.uuid().nullable(), ...proposed }),
  output: z.object({}),
  refusals: [...proposalRefusals, 'organisation.rota-changed', 'organisation.too-late-to-change'],
})
