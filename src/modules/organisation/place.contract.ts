import { z } from 'zod'
import { command, query } from '#core/operation.ts'
import { day, label, position, version } from './unit.contract.ts'

const crewCount = z.number().int().min(0).max(200)
const staffing = z.enum(['shift', 'day'])

const postShape = {
  areaId: z.uuid().nullable(),
  name: label,
  minimumCrew: crewCount,
  usualCrew: z.number().int().min(0).max(500),
  /** `shift`: the minimum must stand in every shift; `day`: on every working day. */
  staffing,
  position: position.default(0),
}

export const post = z.object({
  id: z.uuid(),
  areaId: z.uuid().nullable(),
  name: z.string(),
  minimumCrew: z.number(),
  usualCrew: z.number(),
  staffing,
  position: z.number(),
  fromOn: day,
  untilOn: day.nullable(),
  version: z.number(),
})
export const area = z.object({ id: z.uuid(), name: z.string(), position: z.number(), version: z.number() })

/** The areas and posts of a workshop, in their order. */
export const listPosts = query({
  name: 'organisation.list-posts',
  access: 'see',
  input: z.object({ workshopId: z.uuid(), on: day.optional(), withClosed: z.boolean().default(false) }),
  output: z.object({ areas: z.array(area), posts: z.array(post), mayKeep: z.boolean() }),
  refusals: ['organisation.unknown-unit'],
})

const postRefusals = [
  'organisation.unknown-unit',
  'organisation.unknown-area',
  'organisation.usual-below-minimum',
  'organisation.name-taken',
] as const

export const createPost = command({
  name: 'organisation.create-post',
  access: 'keep-organisation',
  input: z.object({ id: z.uuid(), workshopId: z.uuid(), fromOn: day, ...postShape }),
  output: z.object({}),
  refusals: postRefusals,
})

export const amendPost = command({
  name: 'organisation.amend-post',
  access: 'keep-organisation',
  input: z.object({ id: z.uuid(), version, ...postShape }),
  output: z.object({ version: z.number() }),
  refusals: [...postRefusals, 'organisation.unknown-post', 'organisation.post-changed'],
})

/** Closes a post from a day on, or opens it again with null. */
export const closePost = command({
  name: 'organisation.close-post',
  access: 'keep-organisation',
  input: z.object({ id: z.uuid(), version, untilOn: day.nullable() }),
  output: z.object({ version: z.number() }),
  refusals: [
    'organisation.unknown-post',
    'organisation.post-changed',
    'organisation.closed-before-begun',
    'organisation.name-taken',
  ],
})

const areaShape = { name: label, position: position.default(0) }

export const createArea = command({
  name: 'organisation.create-area',
  access: 'keep-organisation',
  input: z.object({ id: z.uuid(), workshopId: z.uuid(), ...areaShape }),
  output: z.object({}),
  refusals: ['organisation.unknown-unit', 'organisation.name-taken'],
})

export const amendArea = command({
  name: 'organisation.amend-area',
  access: 'keep-organisation',
  input: z.object({ id: z.uuid(), version, ...areaShape }),
  output: z.object({ version: z.number() }),
  refusals: ['organisation.unknown-area', 'organisation.area-changed', 'organisation.name-taken'],
})

/** Closes an area today. Its open posts must stand elsewhere first. */
export const closeArea = command({
  name: 'organisation.close-area',
  access: 'keep-organisation',
  input: z.object({ id: z.uuid(), version }),
  output: z.object({ version: z.number() }),
  refusals: ['organisation.unknown-area', 'organisation.area-changed', 'organisation.area-has-posts'],
})
