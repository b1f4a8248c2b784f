import type { ProvisionsOf } from '../provision.rules.ts'
import { atLeastHalf, moreThanHalf } from '../threshold.rules.ts'
import type { OrganisationTerms } from './terms.rules.ts'

export const organisationProvisions = {
  'branch-work-2018': {
    'BR-01': { article: '4', kind: 'national', fullAtLeast: 3 },
    'BR-02': { article: '4', kind: 'national', membersAtMost: 50 },
    'BR-03': { article: '5', kind: 'national', unitsAtMost: 5 },
    'BR-04': { article: '5', kind: 'national', monthsAtLeast: 6 },
    'BR-05': { article: '6', kind: 'national', months: 1, unsure: true },
    'BR-06': {
      article: '8',
      kind: 'national',
      without: ['recruit', 'punish', 'collect-dues', 'general-election'],
      unsure: true,
    },
    'BR-08': { article: '22', kind: 'national', monthsAtLeast: 12, unsure: true },
    'CM-01': { article: '20', kind: 'national', fullAtLeast: 7, seatsAtLeast: 3, seatsUsual: 5, seatsAtMost: 7 },
    'CM-02': { article: '20', kind: 'national', fullBelow: 7 },
    'CM-03': { article: '21', kind: 'national', months: 36, communityMonths: 60 },
    'CM-04': { article: '21', kind: 'national', monthsAtMost: 12 },
    'CM-05': { article: '21', kind: 'national', monthsBefore: 6 },
    'CM-06': { article: '21', kind: 'national', mayBeAppointed: ['secretary', 'deputy-secretary'] },
    'CM-07': { article: '21', kind: 'national', forApproval: ['secretary', 'deputy-secretary'] },
    'CM-08': { article: '12', kind: 'national', quorum: atLeastHalf, unsure: true },
    'CM-10': { article: '12', kind: 'national', unsure: true },
    'GR-01': { article: '13', kind: 'national' },
  },
  'member-education-2019': { 'GR-04': { article: '25', kind: 'national' } },
  'enterprise-branches-2019': {
    // The hundred was seen in the text, the fifty in a digest only.
    'BR-07': {
      article: '4',
      kind: 'national',
      committeeAtLeast: 100,
      generalBranchAtLeast: 50,
      fullAtLeast: 3,
      unsure: true,
    },
  },
  // Since 2020 the election regulations say the same of terms that are shortened or prolonged.
  'elections-2020': { 'CM-04': { article: '3', kind: 'national', monthsAtMost: 12 } },
  handbook: {
    'GR-02': { article: '', kind: 'local', membersAtLeast: 3, unsure: true },
    'GR-03': { article: '', kind: 'national', without: ['admission', 'discipline', 'dues-relief'], unsure: true },
  },
  house: { 'CM-09': { article: '', kind: 'design', majority: moreThanHalf, unsure: true } },
} as const satisfies ProvisionsOf<OrganisationTerms>
