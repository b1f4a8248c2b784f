import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { sentenceOf, useAsk } from '#web/api.ts'
import { EmptyState, LinkButton, Loading, PageHead } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { AnswerForm } from './pages/answer-form.tsx'
import { KeeperActions } from './pages/keeper-actions.tsx'
import { PollCounts } from './pages/poll-counts.tsx'
import { PollSheet } from './pages/poll-sheet.tsx'
import { PollStateMark } from './pages/poll-state-mark.tsx'
import css from './pages/polls.module.css'
import { Totals } from './pages/totals.tsx'
import { WriteForm } from './pages/write-form.tsx'
import { showPoll } from './polls.contract.ts'
import { listTexts, pollTexts } from './polls-pages.texts.ts'

/** One poll: written, answered, or read, as far as it has come and as far as it is one’s own. */
export default function PollPage() {
  const { pollId } = useParams({ strict: false }) as { pollId: string }
  return pollId === 'new' ? <WriteForm /> : <Known id={pollId} />
}

function Known({ id }: { id: string }) {
  const t = useWords(pollTexts)
  const list = useWords(listTexts)
  const { language } = useLanguage()
  const [printing, print] = useState(false)
  const { value: poll, refusal } = useAsk(showPoll, { id })
  if (refusal)
    return (
      <>
        <PageHead title={list('title')} />
        <EmptyState action={<LinkButton href="/polls">{t('toList')}</LinkButton>}>
          {sentenceOf(refusal, language)}
        </EmptyState>
      </>
    )
  if (!poll) return <Loading />
  if (poll.may.amend) return <WriteForm key={poll.version} poll={poll} />
  return (
    <>
      <div {...(printing ? { 'data-print': 'hide' } : {})}>
        <PageHead
          actions={<KeeperActions onPrint={() => print(true)} poll={poll} printing={printing} />}
          beside={<PollStateMark state={poll.state} />}
          sub={`${t('sub', { unit: poll.unit.name, closesOn: poll.closesOn })} · ${poll.purpose}`}
          title={poll.title}
        />
        <div className={css.body}>
          <PollCounts poll={poll} />
          {poll.may.answer ? <AnswerForm poll={poll} /> : <Totals poll={poll} />}
        </div>
      </div>
      {printing ? <PollSheet onDone={() => print(false)} poll={poll} /> : null}
    </>
  )
}
