import type { ProvisionsOf } from '../provision.rules.ts'
import type { LifeTerms } from './terms.rules.ts'

export const lifeProvisions = {} as const satisfies ProvisionsOf<LifeTerms>
