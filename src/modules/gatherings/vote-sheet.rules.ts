import { citationOf } from '#regulations/sentences.rules.ts'
import { exclusionWords } from './paper-words.rules.ts'
import type { RecordView } from './record-view.rules.ts'

type Vote = RecordView['votes'][number]

/** Vote blocks (L06) of the minutes: only what was counted, with the rules that decided it. */
export function votesOf(view: RecordView, belongs: (vote: Vote) => boolean) {
  return view.votes.filter(belongs).flatMap((vote) => {
    const { tally, judgement } = vote
    if (!tally || !judgement) return []
    const { issued, returned, valid, inFavour, against, abstain, written } = tally
    return {
      subject: vote.subject,
      ballot: vote.ballot,
      voters: vote.n,
      excluded: vote.exclusions
        .filter(({ effective }) => effective)
        .map(({ person, reason, superiorReference, assemblyReference }) => ({
          name: person.name,
          reason: exclusionWords(reason),
          superiorReference: superiorReference ?? '',
          assemblyReference: assemblyReference ?? '',
        })),
      present: vote.p,
      // Written opinions are known where a vote is about a person only (VT-06).
      written: written
        ? { received: written.inFavour + written.against + written.abstain, inFavour: written.inFavour }
        : null,
      papers: issued === null || returned === null || valid === null ? null : { issued, returned, valid },
      inFavour,
      against,
      abstain,
      outcome: vote.deferred === null ? judgement.outcome : ('DEFERRED' as const),
      because: judgement.because
        .filter(({ force, formula }) => force === 'decides' && formula !== '')
        .map((line) => ({ ruleSet: citationOf(line, 'zh'), article: '', formula: line.formula })),
    }
  })
}
