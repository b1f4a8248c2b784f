import { useState } from 'react'
import type { Answer } from '#regulations/answer.rules.ts'
import { Button, Drawer, EmptyState, ExplainPanel, Notice, Section } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { electorateOf, isVotingBody, outlook } from '../../vote.rules.ts'
import { useRecord } from '../record/record.tsx'
import { inWords } from './explain.ts'
import { numbersOf } from './numbers.ts'
import { Outlook } from './outlook.tsx'
import { PutDialog, type PutDraft } from './put-dialog.tsx'
import { explainTexts, votePartTexts } from './vote.texts.ts'
import { type Judging, VoteBlock } from './vote-block.tsx'

/** L06: each matter put to the vote, judged as the count is typed. */
export function VotesPart({ title }: { title: string }) {
  const t = useWords(votePartTexts)
  const { record } = useRecord()
  const [putting, put] = useState<{ draft: PutDraft | null } | null>(null)
  const [explained, setExplained] = useState<string | null>(null)
  const [judging, setJudging] = useState<ReadonlyMap<string, Judging>>(new Map())
  const judge = (voteId: string, judged: Judging) => setJudging((before) => new Map([...before, [voteId, judged]]))
  const shown = explained === null ? undefined : judging.get(explained)
  return (
    <Section
      note={record.may.vote && record.votes.length > 0 ? t('note') : undefined}
      right={
        record.may.vote ? (
          <Button icon="add" onPress={() => put({ draft: null })} size="small">
            {t('put')}
          </Button>
        ) : undefined
      }
      title={title}
      under="heavy"
    >
      {record.state === 'closed' ? null : <OneSitting />}
      {record.votes.map((vote, at) => (
        <VoteBlock
          key={vote.id}
          number={at + 1}
          onExplain={() => setExplained(explained === vote.id ? null : vote.id)}
          onJudge={judge}
          onPut={(draft) => put({ draft })}
          vote={vote}
        />
      ))}
      {record.votes.length === 0 ? <NoVotes /> : null}
      {putting ? <PutDialog draft={putting.draft} onClose={() => put(null)} /> : null}
      <Explained judging={shown} onClose={() => setExplained(null)} />
    </Section>
  )
}

/** Held in several sittings: a vote belongs to one of them, with those who are there (VT-13). */
function OneSitting() {
  const t = useWords(votePartTexts)
  const { record } = useRecord()
  const count = record.sittings.filter(({ cancelled }) => !cancelled).length
  const body = record.purposes.map(({ kind }) => kind).find(isVotingBody)
  if (count < 2 || !body) return null
  const { values } = outlook(body, electorateOf(body, record.attendees), [], record.heldOn, record.local)
  const { neededPresent = 0 } = (values ?? {}) as { neededPresent?: number }
  return <Notice kind="warning">{t('oneSitting', { count, needed: neededPresent })}</Notice>
}

/** Before anything is put to the vote: what a vote would need of those who are here. */
function NoVotes() {
  const t = useWords(votePartTexts)
  const { record } = useRecord()
  const ahead = record.state === 'planned' || record.state === 'noticed'
  return (
    <>
      {ahead || record.state === 'open' ? <Outlook ahead={ahead} /> : null}
      <EmptyState>{t(ahead ? 'closed' : 'none')}</EmptyState>
    </>
  )
}

/** The drawer follows what is being typed, and waits where a count is half typed: to close it would take the focus from the count. */
function Explained({ judging, onClose }: { judging: Judging | undefined; onClose: () => void }) {
  const t = useWords(explainTexts)
  const part = useWords(votePartTexts)
  if (!judging) return null
  return (
    <Drawer onClose={onClose} open title={t('title')}>
      {judging.answer ? (
        <Explanation answer={judging.answer} judging={judging} />
      ) : (
        <EmptyState>{part('noOutlook')}</EmptyState>
      )}
    </Drawer>
  )
}

function Explanation({ answer, judging: { vote, n, p, typed } }: { answer: Answer; judging: Judging }) {
  const t = useWords(explainTexts)
  const { language } = useLanguage()
  const { record } = useRecord()
  return (
    <ExplainPanel
      judgement={{
        ...inWords(answer, record.heldOn, language, typed),
        numbers: numbersOf(record, vote, { n, p }, language),
      }}
      note={t('note')}
    />
  )
}
