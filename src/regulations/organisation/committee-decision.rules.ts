import type { Finding } from '../answer.rules.ts'
import type { Provision } from '../provision.rules.ts'
import { question } from '../question.rules.ts'
import { moreThanHalf } from '../threshold.rules.ts'
import { type Bars, judgeTally, severalSittings, type TallyValues } from '../votes/tally.rules.ts'

export interface CommitteeDecisionGiven {
  /** Members of the branch committee, present or not (K). */
  readonly members: number
  readonly present: number
  readonly inFavour: number
  readonly against: number
  readonly abstain: number
  readonly sittings?: number | undefined
}

/** Is a decision of the branch committee adopted? At least half of the committee present, more than half of all of it in favour. */
export const committeeDecision = question({
  name: 'committee-decision',
  rules: ['CM-08', 'CM-09', 'VT-07', 'VT-08', 'VT-09', 'VT-10', 'VT-13'],
  // Local rules ask for more than half, or for two thirds.
  settings: {
    quorum: { rule: 'CM-08', kind: 'local', default: 'half', choices: ['half', 'more-than-half', 'two-thirds'] },
  },
  judge: (given: CommitteeDecisionGiven, _on, law, { quorum }): Finding<TallyValues> => {
    const { members, present, inFavour, against, abstain, sittings = 1 } = given
    const judged = judgeTally(
      { n: members, p: present, inFavour, against, abstain },
      {
        quorum: quorumOf(law['CM-08'], quorum),
        majority: { cited: law['CM-09'], bar: law['CM-09'].majority },
        sum: law['VT-10'],
        least: law['VT-07'],
        abstention: law['VT-09'],
        exactlyHalf: law['VT-08'],
      },
    )
    const split = severalSittings(law['VT-13'], sittings)
    if (!split) return judged
    return {
      outcome: 'INVALID_PROCEDURE',
      values: { ...judged.values, adopted: false },
      because: [split, ...judged.because],
      wouldChange: [],
    }
  },
})

function quorumOf(cited: Provision<'CM-08'>, chosen: string): Bars['quorum'] {
  switch (chosen) {
    case 'more-than-half':
      return { cited: { ...cited, kind: 'setting' }, bar: moreThanHalf }
    case 'two-thirds':
      return { cited: { ...cited, kind: 'setting' }, bar: { times: 3, of: 2, strict: false } }
    default:
      return { cited, bar: cited.quorum }
  }
}
