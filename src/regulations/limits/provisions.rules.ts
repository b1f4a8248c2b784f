import type { ProvisionsOf } from '../provision.rules.ts'
import type { LimitTerms } from './terms.rules.ts'

const national = { article: '', kind: 'national' } as const

export const limitProvisions = {
  'fingertip-formalism-2023': { 'DG-01': national },
  'government-apps-2026': {
    'DG-01': national,
    'DG-02': national,
    'DG-03': national,
    'DG-04': national,
    'DG-05': national,
  },
  // The measure speaks of government apps; this program is an enterprise's and holds itself to it.
  house: { 'DG-06': { article: '', kind: 'design' } },
} as const satisfies ProvisionsOf<LimitTerms>
