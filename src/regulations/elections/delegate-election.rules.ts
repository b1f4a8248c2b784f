import { decides, type Finding } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

export interface DelegateElectionGiven {
  readonly unit: 'branch' | 'general-branch' | 'committee'
  readonly members: number
  /** The organisations below it lie far apart. */
  readonly scattered: boolean
  readonly superiorApproval: boolean
}

export interface DelegateElectionValues {
  readonly may: boolean
}

/** May an election be held by delegates instead of all members? Large or scattered units, with approval; never a branch. */
export const delegateElection = question({
  name: 'delegate-election',
  rules: ['EL-14'],
  settings: {},
  judge: (given: DelegateElectionGiven, _on, law): Finding<DelegateElectionValues> => {
    const { unit, members, scattered, superiorApproval } = given
    const cited = law['EL-14']
    const least = cited.membersAtLeast
    if (unit === 'branch')
      return {
        outcome: 'FAIL',
        values: { may: false },
        because: [decides(cited, { text: 'delegates.no-branch', holds: false })],
      }
    const large = members >= least
    const open = large || scattered
    const may = open && superiorApproval
    return {
      outcome: may ? 'PASS' : 'FAIL',
      values: { may },
      because: [
        decides(cited, {
          text: large ? 'delegates.large' : scattered ? 'delegates.scattered' : 'delegates.neither',
          numbers: { members, least },
          formula: `${members} ≥ ${least}`,
          holds: open,
        }),
        decides(cited, {
          text: superiorApproval ? 'delegates.approved' : 'delegates.not-approved',
          holds: superiorApproval,
        }),
      ],
      wouldChange: open && !superiorApproval ? [{ text: 'delegates.if-approved', numbers: {}, outcome: 'PASS' }] : [],
    }
  },
})
