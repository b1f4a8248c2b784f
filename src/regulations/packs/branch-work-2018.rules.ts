import { instruments } from '../instruments.rules.ts'
import type { Pack } from '../provision.rules.ts'
import { atLeastHalf, moreThanHalf } from '../threshold.rules.ts'

/** Regulations on the Work of Party Branches (trial), 28 October 2018. */
export const branchWork2018: Pack = {
  instrument: 'branch-work-2018',
  from: instruments['branch-work-2018'].from,
  until: instruments['branch-work-2018'].until,
  provisions: {
    'BR-01': { article: '4', kind: 'national', fullAtLeast: 3 },
    'BR-02': { article: '4', kind: 'national', membersAtMost: 50 },
    'BR-03': { article: '5', kind: 'national', unitsAtMost: 5 },
    'CM-01': { article: '20', kind: 'national', fullAtLeast: 7, seatsAtLeast: 3, seatsUsual: 5, seatsAtMost: 7 },
    'CM-02': { article: '20', kind: 'national', fullBelow: 7 },
    'CM-08': { article: '12', kind: 'national', quorum: atLeastHalf, unsure: true },
    'MT-01': { article: '11', kind: 'national', every: 'quarter', times: 1 },
    'MT-02': { article: '12', kind: 'national', every: 'month', times: 1 },
    'MT-03': { article: '13', kind: 'national', every: 'month', times: 1 },
    // Article 16 says "on schedule" and gives no number: quarterly is what branches do, so it reminds and never accuses.
    'MT-04': { article: '16', kind: 'local', every: 'quarter', times: 1 },
    'TP-01': { article: '16', kind: 'national', every: 'month', times: 1 },
    'VT-04': { article: '11', kind: 'national', quorum: atLeastHalf, majority: moreThanHalf },
  },
}
