import { decides, type Finding } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import { judgeSecretVote, type SecretVote, type SecretVoteValues } from './secret-vote.rules.ts'

export type DisposalMatter = 'deadline-to-correct' | 'advised-exit' | 'removal'

export interface DisposalVoteGiven extends SecretVote {
  readonly matter: DisposalMatter
}

/**
 * What does a vote on the disposal of a member come to? Counted as an admission, as older local rules have it; the bars of the
 * measures of 2024 were not seen, so the count is shown and people decide (VT-11, CAL-11).
 */
export const disposalVote = question({
  name: 'disposal-vote',
  rules: ['VT-11', 'VT-02', 'VT-03', 'VT-06', 'VT-07', 'VT-08', 'VT-09', 'VT-10', 'VT-13', 'CAL-11'],
  settings: { writtenOpinionsCount: { rule: 'VT-06', kind: 'design', default: true, stricter: 'lower' } },
  judge: (given: DisposalVoteGiven, _on, law, { writtenOpinionsCount }): Finding<SecretVoteValues> => {
    const judged = judgeSecretVote(given, law['VT-11'], law, writtenOpinionsCount || law['VT-06'].kind === 'national')
    const human = decides(law['CAL-11'], { text: 'vote.disposal-to-human', holds: null })
    return {
      outcome: judged.outcome === 'INVALID_PROCEDURE' ? 'INVALID_PROCEDURE' : 'NEEDS_HUMAN',
      values: { ...judged.values, adopted: false },
      because: [human, ...judged.because],
      wouldChange: [],
    }
  },
})
