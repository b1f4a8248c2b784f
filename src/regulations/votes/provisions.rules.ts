import type { ProvisionsOf } from '../provision.rules.ts'
import { atLeastHalf, moreThanHalf } from '../threshold.rules.ts'
import type { VoteTerms } from './terms.rules.ts'

const design = { article: '', kind: 'design' } as const

export const voteProvisions = {
  constitution: { 'VT-12': { article: '17', kind: 'national' } },
  'branch-work-2018': { 'VT-04': { article: '11', kind: 'national', quorum: atLeastHalf, majority: moreThanHalf } },
  'elections-2020': { 'VT-01': { article: '5', kind: 'national' }, 'VT-02': { article: '5', kind: 'national' } },
  'voter-guidance': {
    'VT-03': { article: '', kind: 'national', reasons: ['a', 'b', 'c', 'd', 'e', 'f'] },
    // A published question and answer, not an article: exactly half is not more than half.
    'VT-08': { article: '', kind: 'national' },
  },
  'recruiting-2014': {
    'VT-05': { article: '20-21', kind: 'national', quorum: moreThanHalf, majority: moreThanHalf, atConversion: '33' },
    'VT-06': { article: '21', kind: 'national' },
  },
  'recruiting-2026': {
    'VT-05': {
      article: '19-20',
      kind: 'national',
      quorum: moreThanHalf,
      majority: moreThanHalf,
      atConversion: '31, 32',
    },
    // The digests of the 2026 text do not mention written opinions.
    'VT-06': { article: '', kind: 'setting', unsure: true },
  },
  // Older local rules count a disposal like an admission; the bars of the measures of 2024 were not seen.
  'disposal-2024': {
    'VT-11': { article: '', kind: 'national', unsure: true, quorum: moreThanHalf, majority: moreThanHalf },
  },
  house: { 'VT-07': design, 'VT-09': design, 'VT-10': design, 'VT-13': design },
} as const satisfies ProvisionsOf<VoteTerms>
