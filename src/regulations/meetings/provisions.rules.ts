import type { ProvisionsOf } from '../provision.rules.ts'
import { atLeastHalf, moreThanHalf } from '../threshold.rules.ts'
import type { MeetingTerms } from './terms.rules.ts'

export const meetingProvisions = {
  'branch-work-2018': {
    'MT-01': { article: '11', kind: 'national', every: 'quarter', times: 1 },
    'MT-02': { article: '12', kind: 'national', every: 'month', times: 1 },
    'MT-03': { article: '13', kind: 'national', every: 'month', times: 1 },
    // Article 16 says "on schedule" and gives no number: quarterly is what branches do, so it reminds and never accuses.
    'MT-04': { article: '16', kind: 'local', every: 'quarter', times: 1 },
    'MT-05': {
      article: '14',
      kind: 'national',
      chair: 'secretary',
      delegates: ['deputy-secretary', 'committee-member'],
      groupChair: 'group-leader',
      unsure: true,
    },
    'MT-06': { article: '11', kind: 'national', quorum: atLeastHalf },
    'MT-07': { article: '11', kind: 'national', majority: moreThanHalf },
    'MT-09': { article: '15', kind: 'national' },
    'LC-01': { article: '16', kind: 'national', every: 'year', times: 1 },
    'TP-01': { article: '16', kind: 'national', every: 'month', times: 1 },
    'TP-02': { article: '16', kind: 'national' },
    'TP-03': { article: '16', kind: 'national' },
  },
  house: { 'MT-08': { article: '', kind: 'design' }, 'MT-10': { article: '', kind: 'local' } },
} as const satisfies ProvisionsOf<MeetingTerms>
