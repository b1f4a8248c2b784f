import { useEffect, useState } from 'react'
import type { Answer } from '#regulations/answer.rules.ts'
import { Notice, outcomeStatus, Status, Tag } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { termTexts } from '../../gatherings-pages.texts.ts'
import { isAboutPerson } from '../../terms.rules.ts'
import { mayWrite, type Tally, tallyAdds, type Written } from '../../vote.rules.ts'
import { judgedThen, judgeNow, type KeptVote } from '../../vote-view.rules.ts'
import type { Gathering, Vote } from '../record/gathering.ts'
import { useRecord } from '../record/record.tsx'
import { emptyCount, type TypedCount, tallyOf, typedFrom, writtenOf } from './count.ts'
import { CountFields } from './count-fields.tsx'
import type { PutDraft } from './put-dialog.tsx'
import css from './vote.module.css'
import { votePartTexts } from './vote.texts.ts'
import { VoteResult } from './vote-result.tsx'

/** A vote as judged at this moment. */
export interface Judging {
  readonly vote: Vote
  readonly n: number
  readonly p: number
  readonly answer: Answer | null
  /** There is a number in favour: not what may come, but what came. */
  readonly typed: boolean
}

interface VoteBlockProps {
  vote: Vote
  number: number
  onExplain: () => void
  onJudge: (voteId: string, judging: Judging) => void
  onPut: (draft: PutDraft) => void
}

/** One matter: who counts and how many voted, left; what it comes to, right. */
export function VoteBlock({ vote, number, onExplain, onJudge, onPut }: VoteBlockProps) {
  const t = useWords(votePartTexts)
  const term = useWords(termTexts)
  const { record } = useRecord()
  const [count, setCount] = useState<TypedCount>(vote.tally ? typedFrom(vote.tally) : emptyCount)
  const about = isAboutPerson(vote.matter)
  const tally = tallyOf(count, { ballot: vote.ballot, written: about })
  const { n, p, judgement } = judged(vote, record, tally, about ? writtenOf(count) : null)
  const sums = tally ? tallyAdds(vote.ballot, tally, p, mayWrite(vote, { n, p })) : null
  const answer = sums && !sums.ok ? null : judgement
  const kept = JSON.stringify(tally) === JSON.stringify(vote.tally)
  // biome-ignore lint/correctness/useExhaustiveDependencies: told anew only when what is judged changes
  useEffect(
    () => onJudge(vote.id, { vote, n, p, answer, typed: tally !== null }),
    [JSON.stringify([tally, count.written, n, p]), vote],
  )
  return (
    <article aria-labelledby={vote.id} className={css.vote}>
      <header className={css.head}>
        <h3 id={vote.id}>
          <span className={css.number}>{number}</span>
          {vote.subject}
        </h3>
        {vote.matter === 'ordinary' ? null : <Tag>{term(`matter.${vote.matter}`)}</Tag>}
        {vote.about ? <Tag>{vote.about.name}</Tag> : null}
        <Tag>{term(`ballot.${vote.ballot}`)}</Tag>
        {vote.deferred !== null ? (
          <span className={css.outcome}>
            <Status kind="provisional" word={t('deferredWord')} />
          </span>
        ) : vote.tally && vote.judgement && kept ? (
          <span className={css.outcome}>
            <Status kind={outcomeStatus(vote.judgement.outcome)} />
          </span>
        ) : null}
      </header>
      {vote.deferred === null ? null : <Notice kind="provisional">{t('deferred', { reason: vote.deferred })}</Notice>}
      <div className={css.columns}>
        <CountFields {...{ vote, n, p, count, kept }} onChange={setCount} refused={sums && !sums.ok ? sums : null} />
        <VoteResult
          {...{ vote, n, p, tally, answer, kept, onExplain, onPut }}
          refused={sums && !sums.ok ? sums : null}
        />
      </div>
    </article>
  )
}

/** While the record is open as things stand; afterwards as it was kept. */
function judged(vote: Vote, record: Gathering, tally: Tally | null, written: Written | null) {
  const sealed = record.state === 'signing' || record.state === 'closed'
  const keptVote = vote as unknown as KeptVote
  if (sealed) return judgedThen(keptVote)
  const { heldOn, attendees, guests, local } = record
  return judgeNow(keptVote, { heldOn, attendees, guests: guests.length, local }, tally, written)
}
