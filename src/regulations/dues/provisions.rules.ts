import type { ProvisionsOf } from '../provision.rules.ts'
import { allowances, counted, specialPosts, takenOff } from './pay.rules.ts'
import type { DuesTerms } from './terms.rules.ts'

const national = { article: '', kind: 'national' } as const
const design = { article: '', kind: 'design' } as const

export const duesProvisions = {
  handbook: { 'DU-21': { article: '', kind: 'local', unsure: true } },
  constitution: { 'DU-17': { article: '9', kind: 'national', months: 6 } },
  'dues-2008': {
    'DU-01': {
      article: '1-2',
      kind: 'national',
      brackets: [
        { fenAtMost: 300_000, perMille: 5 },
        { fenAtMost: 500_000, perMille: 10 },
        { fenAtMost: 1_000_000, perMille: 15 },
        { fenAtMost: null, perMille: 20 },
      ],
    },
    'DU-02': { article: '1', kind: 'national', counted },
    // From replies to questions, not from the text itself.
    'DU-04': { ...national, leftOut: specialPosts },
    'DU-07': { article: '11', kind: 'national', fenAtLeast: 100_000 },
    'DU-08': { article: '3', kind: 'national' },
    'DU-09': { article: '4', kind: 'national', months: 3 },
    'DU-10': {
      article: '5',
      kind: 'national',
      brackets: [
        { fenAtMost: 500_000, perMille: 5 },
        { fenAtMost: null, perMille: 10 },
      ],
    },
    'DU-11': { article: '6', kind: 'national', fenAtLeast: 20, fenAtMost: 100 },
    'DU-12': { article: '6', kind: 'national', fen: 20 },
    'DU-13': { article: '7', kind: 'national' },
    'DU-14': { article: '8', kind: 'national' },
    'DU-15': { article: '12', kind: 'national' },
    'DU-16': { article: '12', kind: 'national', monthsAtMost: 6 },
    'DU-17': { article: '13', kind: 'national', months: 6 },
    'DU-18': { ...national, never: ['payroll-deduction', 'advance', 'special-dues'] },
    'DU-19': { ...national, timesAYear: 1 },
  },
  'dues-2017': {
    'DU-03': { ...national, takenOff, leftOut: allowances },
    // The notice fixes the amount for the year, article 10 of 2008 works it out anew with the pay: the branch's setting picks.
    'DU-05': { article: '', kind: 'setting', unsure: true },
    'DU-06': { ...national, fenAtMost: 100_000 },
  },
  house: { 'DU-20': design, 'DU-22': design },
} as const satisfies ProvisionsOf<DuesTerms>
