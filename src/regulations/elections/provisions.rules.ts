import type { ProvisionsOf } from '../provision.rules.ts'
import type { ElectionTerms } from './terms.rules.ts'

export const electionProvisions = {} as const satisfies ProvisionsOf<ElectionTerms>
