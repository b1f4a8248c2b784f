import { useState } from 'react'
import type { Answer } from '#regulations/answer.rules.ts'
import { sentenceOf, useTell } from '#web/api.ts'
import { Button, Notice, TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { isAboutPerson } from '../../terms.rules.ts'
import { countVote, deferVote, withdrawVote } from '../../vote.contract.ts'
import { mayDefer } from '../../vote.rules.ts'
import type { Vote } from '../record/gathering.ts'
import { type TypedCount, tallyOf } from './count.ts'
import { DeferDialog } from './defer-dialog.tsx'
import css from './vote.module.css'
import { votePartTexts } from './vote.texts.ts'

interface KeepingProps {
  vote: Vote
  count: TypedCount
  /** What is typed is what the server has. */
  kept: boolean
  /** Sums that cannot be are not sent. */
  blocked: boolean
}

/** Keeps the count, or takes back a vote that was put by mistake. */
export function Keeping({ vote, count, kept, blocked }: KeepingProps) {
  const t = useWords(votePartTexts)
  const { language } = useLanguage()
  const counting = useTell(countVote)
  const withdrawing = useTell(withdrawVote)
  const tally = tallyOf(count, { ballot: vote.ballot, written: isAboutPerson(vote.matter) })
  const deferring = useTell(deferVote)
  const [asking, ask] = useState(false)
  const { id, version } = vote
  const refusal = counting.refusal ?? withdrawing.refusal ?? deferring.refusal
  if (vote.deferred !== null)
    return (
      <p className={css.keeping}>
        <TextButton onPress={() => void deferring.tell({ id, version, reason: null })}>{t('takeUp')}</TextButton>
      </p>
    )
  return (
    <>
      {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
      <p className={css.keeping}>
        {vote.tally && kept ? null : (
          <Button
            disabled={tally === null || blocked}
            onPress={() => tally && void counting.tell({ id, version, ...tally })}
            size="small"
            working={counting.working}
          >
            {t(vote.tally ? 'saveAgain' : 'save')}
          </Button>
        )}
        {vote.tally ? null : (
          <TextButton onPress={() => void withdrawing.tell({ id, version })}>{t('withdraw')}</TextButton>
        )}
        {mayDefer(vote.judgement as Answer | null, vote.tally !== null) ? (
          <TextButton onPress={() => ask(true)}>{t('defer')}</TextButton>
        ) : null}
      </p>
      {asking ? <DeferDialog onClose={() => ask(false)} vote={vote} /> : null}
    </>
  )
}
