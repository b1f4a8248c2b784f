import { z } from 'zod'
import { stageRefusals } from './stage.rules.ts'

export { day, named } from '#modules/people/people.contract.ts'

export const id = z.uuid()
export const version = z.int().min(1)
export const count = z.int().min(0).max(10_000)
export const words = (most: number) => z.string().trim().min(1).max(most)
export const reference = words(80).nullable().default(null)

/** Which case, as the caller saw it. */
export const seen = { electionId: id, version }
export const told = z.object({ electionId: id, version })

/** What any command to a case may be refused for. */
export const caseRefusals = [
  'elections.unknown-election',
  'elections.changed-since',
  'elections.future-day',
  ...stageRefusals,
] as const
