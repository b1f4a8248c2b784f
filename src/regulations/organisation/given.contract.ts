import { z } from 'zod'
import { count } from '../given.contract.ts'
import { votes } from '../votes/given.contract.ts'

export const organisationGiven = {
  'branch-size': z.strictObject({ fullMembers: count, probationaryMembers: count.optional(), seats: count.optional() }),
  'committee-decision': z.strictObject({ members: count, present: count, ...votes }),
}
