import type { ProvisionsOf } from '../provision.rules.ts'
import type { ConsequenceTerms } from './terms.rules.ts'

const national = { article: '', kind: 'national' } as const

export const consequenceProvisions = {
  constitution: { 'MS-05': { article: '9', kind: 'national', months: 6 } },
  'disposal-2024': {
    'MS-01': { article: '3', kind: 'national', forms: ['deadline-to-correct', 'advised-exit', 'removal'] },
    'MS-02': { ...national, usualMonths: 6, mostMonths: 12 },
    'MS-03': { ...national, months: 60 },
    'MS-04': { ...national, reasons: ['not-attending', 'dues', 'lost-contact'], lostFromMonths: 6, lostToMonths: 24 },
    'MS-05': { ...national, months: 6 },
    'MS-06': { ...national, steps: 5 },
    'MS-07': { article: '4', kind: 'national' },
  },
  house: { 'MS-08': { article: '', kind: 'design' } },
} as const satisfies ProvisionsOf<ConsequenceTerms>
