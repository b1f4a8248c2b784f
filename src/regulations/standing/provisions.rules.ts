import type { ProvisionsOf } from '../provision.rules.ts'
import type { StandingTerms } from './terms.rules.ts'

// A published table of the periods was seen, not the text it follows.
const seen = { article: '', kind: 'national', unsure: true } as const

export const standingProvisions = {
  'admission-dates': {
    'PB-10': { ...seen, from: '1982-09-06', until: null, basis: 'assembly', probationMonths: 12 },
    'PB-11': { ...seen, from: '1977-08-12', until: '1982-09-06', basis: 'approval', probationMonths: 12 },
    'PB-12': { ...seen, from: '1969-04-01', until: '1977-08-12', basis: 'approval', probationMonths: 0 },
    'PB-13': { ...seen, from: '1956-09-15', until: '1969-04-01', basis: 'assembly', probationMonths: 12 },
    'PB-14': { ...seen, until: '1956-09-15' },
    'PB-15': seen,
    'PB-16': seen,
    'PB-17': seen,
  },
} as const satisfies ProvisionsOf<StandingTerms>
