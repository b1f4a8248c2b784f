import { useState } from 'react'
import type { Answer } from '#regulations/answer.rules.ts'
import { Button, Drawer, EmptyState, ExplainPanel, Section } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { useRecord } from '../record/record.tsx'
import { inWords } from './explain.ts'
import { numbersOf } from './numbers.ts'
import { Outlook } from './outlook.tsx'
import { PutDialog } from './put-dialog.tsx'
import { explainTexts, votePartTexts } from './vote.texts.ts'
import { type Judging, VoteBlock } from './vote-block.tsx'

/** L06: each matter put to the vote, judged as the count is typed. */
export function VotesPart({ title }: { title: string }) {
  const t = useWords(votePartTexts)
  const { record } = useRecord()
  const [putting, setPutting] = useState(false)
  const [explained, setExplained] = useState<string | null>(null)
  const [judging, setJudging] = useState<ReadonlyMap<string, Judging>>(new Map())
  const judge = (voteId: string, judged: Judging) => setJudging((before) => new Map([...before, [voteId, judged]]))
  const shown = explained === null ? undefined : judging.get(explained)
  return (
    <Section
      note={record.may.vote && record.votes.length > 0 ? t('note') : undefined}
      right={
        record.may.vote ? (
          <Button icon="add" onPress={() => setPutting(true)} size="small">
            {t('put')}
          </Button>
        ) : undefined
      }
      title={title}
      under="heavy"
    >
      {record.votes.map((vote, at) => (
        <VoteBlock
          key={vote.id}
          number={at + 1}
          onExplain={() => setExplained(explained === vote.id ? null : vote.id)}
          onJudge={judge}
          vote={vote}
        />
      ))}
      {record.votes.length === 0 ? <NoVotes /> : null}
      <PutDialog onClose={() => setPutting(false)} open={putting} />
      <Explained judging={shown} onClose={() => setExplained(null)} />
    </Section>
  )
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

function Explanation({ answer, judging: { vote, n, p } }: { answer: Answer; judging: Judging }) {
  const t = useWords(explainTexts)
  const { language } = useLanguage()
  const { record } = useRecord()
  return (
    <ExplainPanel
      judgement={{
        ...inWords(answer, record.heldOn, language),
        numbers: numbersOf(record, vote, { n, p }, language),
      }}
      note={t('note')}
    />
  )
}
