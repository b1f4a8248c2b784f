import { type Because, decides, type Finding } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

export interface SecretaryElectionGiven {
  /** The branch has a committee. */
  readonly hasCommittee: boolean
  readonly electedBy: 'committee' | 'assembly'
  /** Offices to fill, secretary and deputies, and the candidates for them. */
  readonly offices: number
  readonly candidates: number
}

export interface SecretaryElectionValues {
  readonly electsThem: 'committee' | 'assembly'
}

/** Are secretary and deputy elected by the right body, with as many candidates as offices? */
export const secretaryElection = question({
  name: 'secretary-election',
  rules: ['EL-03'],
  settings: {},
  judge: (given: SecretaryElectionGiven, _on, law): Finding<SecretaryElectionValues> => {
    const { hasCommittee, electedBy, offices, candidates } = given
    const cited = law['EL-03']
    const electsThem = hasCommittee ? 'committee' : 'assembly'
    const rightly = electedBy === electsThem
    const equal = candidates === offices
    const because: Because[] = [
      decides(cited, {
        text: hasCommittee ? 'secretary-election.by-committee' : 'secretary-election.by-assembly',
        holds: rightly,
      }),
      decides(cited, {
        text: equal ? 'secretary-election.equal' : 'secretary-election.not-equal',
        numbers: { candidates, offices },
        formula: `${candidates} = ${offices}`,
        holds: equal,
      }),
    ]
    return {
      outcome: rightly ? (equal ? 'PASS' : 'FAIL') : 'INVALID_PROCEDURE',
      values: { electsThem },
      because,
      wouldChange:
        equal || !rightly ? [] : [{ text: 'secretary-election.if-equal', numbers: { offices }, outcome: 'PASS' }],
    }
  },
})
