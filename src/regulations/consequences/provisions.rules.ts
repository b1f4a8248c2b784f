import type { ProvisionsOf } from '../provision.rules.ts'
import type { ConsequenceTerms } from './terms.rules.ts'

export const consequenceProvisions = {} as const satisfies ProvisionsOf<ConsequenceTerms>
