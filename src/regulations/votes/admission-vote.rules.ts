import { type Finding, tells } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import { judgeSecretVote, type SecretVote, type SecretVoteValues } from './secret-vote.rules.ts'

export type AdmissionMatter = 'admission' | 'conversion' | 'extension' | 'cancellation'

export interface AdmissionVoteGiven extends SecretVote {
  readonly matter: AdmissionMatter
  /** The probation was extended before: it cannot be extended again (DV-16). */
  readonly extendedBefore?: boolean | undefined
}

export type AdmissionOffer = 'clarify-and-vote-again' | 'extend' | 'adjourn'

export interface AdmissionVoteValues extends SecretVoteValues {
  readonly offers: readonly AdmissionOffer[]
}

/**
 * Is somebody admitted, converted, extended or cancelled by this vote? More than half present, more than half of all voters
 * in favour, by secret ballot, one person at a time; written opinions add to the votes and never to the quorum.
 */
export const admissionVote = question({
  name: 'admission-vote',
  rules: ['VT-05', 'VT-02', 'VT-03', 'VT-06', 'VT-07', 'VT-08', 'VT-09', 'VT-10', 'VT-13', 'DV-16'],
  settings: { writtenOpinionsCount: { rule: 'VT-06', kind: 'design', default: true, stricter: 'lower' } },
  judge: (given: AdmissionVoteGiven, _on, law, { writtenOpinionsCount }): Finding<AdmissionVoteValues> => {
    const { quorum, majority, atConversion, ...vt05 } = law['VT-05']
    const cited = given.matter === 'admission' ? vt05 : { ...vt05, article: atConversion }
    const judged = judgeSecretVote(
      given,
      { ...cited, quorum, majority },
      law,
      writtenOpinionsCount || law['VT-06'].kind === 'national',
    )
    const { outcome, values } = judged
    const half = outcome === 'FAIL' && 2 * values.inFavour === values.n
    const offers: AdmissionOffer[] = half ? ['clarify-and-vote-again', 'adjourn'] : []
    const because = [...judged.because]
    if (half && given.matter === 'conversion') {
      const { times, monthsAtLeast: from, monthsAtMost: to } = law['DV-16']
      if (!given.extendedBefore) offers.splice(1, 0, 'extend')
      const text = given.extendedBefore ? 'vote.extension-used' : 'vote.extension-possible'
      because.push(tells(law['DV-16'], { text, numbers: { times, from, to }, holds: null }))
    }
    return { ...judged, values: { ...values, offers }, because }
  },
})
