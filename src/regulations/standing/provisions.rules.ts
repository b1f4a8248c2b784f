import type { ProvisionsOf } from '../provision.rules.ts'
import type { StandingTerms } from './terms.rules.ts'

export const standingProvisions = {} as const satisfies ProvisionsOf<StandingTerms>
