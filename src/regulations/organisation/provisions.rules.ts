import type { ProvisionsOf } from '../provision.rules.ts'
import { atLeastHalf, moreThanHalf } from '../threshold.rules.ts'
import type { OrganisationTerms } from './terms.rules.ts'

export const organisationProvisions = {
  'branch-work-2018': {
    'BR-01': { article: '4', kind: 'national', fullAtLeast: 3 },
    'BR-02': { article: '4', kind: 'national', membersAtMost: 50 },
    'BR-03': { article: '5', kind: 'national', unitsAtMost: 5 },
    'CM-01': { article: '20', kind: 'national', fullAtLeast: 7, seatsAtLeast: 3, seatsUsual: 5, seatsAtMost: 7 },
    'CM-02': { article: '20', kind: 'national', fullBelow: 7 },
    'CM-08': { article: '12', kind: 'national', quorum: atLeastHalf, unsure: true },
  },
  house: { 'CM-09': { article: '', kind: 'design', majority: moreThanHalf, unsure: true } },
} as const satisfies ProvisionsOf<OrganisationTerms>
