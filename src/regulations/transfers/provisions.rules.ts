import type { ProvisionsOf } from '../provision.rules.ts'
import type { TransferTerms } from './terms.rules.ts'

const local = { article: '', kind: 'local', unsure: true } as const

export const transferProvisions = {
  // Handbooks and flow charts: usual practice, found in no regulation.
  handbook: {
    'TR-03': { ...local, cityDays: 10, elsewhereDays: 30, daysAtMost: 90 },
    'TR-05': local,
    'TR-06': local,
    'TR-10': { ...local, monthsBelow: 3 },
  },
  'member-education-2019': {
    'TR-01': { article: '25', kind: 'national', months: 6 },
    'TR-02': { article: '25', kind: 'national' },
    'TR-04': { article: '25', kind: 'national' },
    'TR-07': { article: '', kind: 'national', months: 6, abroadContactMonths: 6 },
    'TR-08': { article: '24', kind: 'national', months: 6, furtherMonths: 24 },
    'TR-09': { article: '24', kind: 'national', studyMonthsAtMost: 60 },
  },
} as const satisfies ProvisionsOf<TransferTerms>
