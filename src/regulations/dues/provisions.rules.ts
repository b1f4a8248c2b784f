import type { ProvisionsOf } from '../provision.rules.ts'
import type { DuesTerms } from './terms.rules.ts'

export const duesProvisions = {} as const satisfies ProvisionsOf<DuesTerms>
