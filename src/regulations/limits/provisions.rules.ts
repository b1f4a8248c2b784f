import type { ProvisionsOf } from '../provision.rules.ts'
import type { LimitTerms } from './terms.rules.ts'

export const limitProvisions = {} as const satisfies ProvisionsOf<LimitTerms>
