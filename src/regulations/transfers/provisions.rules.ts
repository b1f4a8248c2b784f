import type { ProvisionsOf } from '../provision.rules.ts'
import type { TransferTerms } from './terms.rules.ts'

export const transferProvisions = {} as const satisfies ProvisionsOf<TransferTerms>
