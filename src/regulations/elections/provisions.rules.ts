import type { ProvisionsOf } from '../provision.rules.ts'
import { moreThanHalf } from '../threshold.rules.ts'
import type { ElectionTerms } from './terms.rules.ts'

// Only the opening articles of the text were seen; the others are known from guidance and digests, without their numbers.
const digest = { article: '', kind: 'national', unsure: true } as const

export const electionProvisions = {
  'elections-2020': {
    'EL-01': {
      ...digest,
      quorum: { times: 5, of: 4, strict: false },
      before: { times: 5, of: 4, strict: true },
    },
    'EL-02': { ...digest, surplus: { times: 5, of: 1, strict: false } },
    'EL-03': digest,
    'EL-04': digest,
    'EL-05': digest,
    'EL-06': digest,
    'EL-07': digest,
    'EL-08': { ...digest, majority: moreThanHalf },
    'EL-09': digest,
    'EL-10': digest,
    'EL-11': { ...digest, agreement: moreThanHalf },
    'EL-12': digest,
    'EL-13': { ...digest, majority: moreThanHalf },
    'EL-14': { article: '4', kind: 'national', membersAtLeast: 500 },
  },
} as const satisfies ProvisionsOf<ElectionTerms>
