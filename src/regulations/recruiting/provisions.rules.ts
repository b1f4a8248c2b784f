import type { ProvisionsOf } from '../provision.rules.ts'
import type { RecruitingTerms } from './terms.rules.ts'

export const recruitingProvisions = {} as const satisfies ProvisionsOf<RecruitingTerms>
