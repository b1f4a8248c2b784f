import { useState } from 'react'
import { newId, sentenceOf, useTell } from '#web/api.ts'
import { Button, Dialog, Form, RadioGroup, TextArea } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { termTexts } from '../../gatherings-pages.texts.ts'
import { adoptResolution } from '../../minutes.contract.ts'
import { agreesWithoutVote } from '../../vote.rules.ts'
import type { Vote } from '../record/gathering.ts'
import { useRecord } from '../record/record.tsx'
import { decided } from './decided.ts'
import { minutesTexts } from './minutes.texts.ts'

/** A resolution: drafted from the vote that carried it, or the opinion of a group. */
export function AdoptDialog({ vote, onClose }: { vote: Vote | null; onClose: () => void }) {
  const t = useWords(minutesTexts)
  const term = useWords(termTexts)
  const { language } = useLanguage()
  const { record } = useRecord()
  const free = record.purposes.map(({ kind }) => kind).filter(agreesWithoutVote)
  const [purpose, setPurpose] = useState(vote?.purpose ?? free[0])
  const [text, setText] = useState(
    vote?.tally
      ? t('draft', {
          ...numbersOf(vote),
          ballot: t(`ballotWord.${vote.ballot}`),
          decided: decided(vote.subject, language),
        })
      : '',
  )
  const { tell, working, refusal } = useTell(adoptResolution)
  const adopt = async () => {
    if (!purpose) return
    const done = await tell({ id: newId(), gatheringId: record.id, purpose, voteId: vote?.id ?? null, text })
    if (done.ok) onClose()
  }
  return (
    <Dialog
      actions={
        <Button disabled={text.trim() === ''} onPress={() => void adopt()} working={working}>
          {t('adopt')}
        </Button>
      }
      onClose={onClose}
      open
      title={t('adoptTitle')}
      working={working}
    >
      <Form onSubmit={() => void adopt()} refusal={refusal && sentenceOf(refusal, language)}>
        {!vote && free.length > 1 && purpose ? (
          <RadioGroup
            label={t('purpose')}
            onChange={setPurpose}
            options={free.map((kind) => ({ value: kind, label: term(`kind.${kind}`) }))}
            value={purpose}
          />
        ) : null}
        <TextArea
          face="minutes"
          label={t('text')}
          maxLength={4000}
          note={vote ? t('adoptNote') : undefined}
          onChange={setText}
          rows={6}
          value={text}
        />
      </Form>
    </Dialog>
  )
}

function numbersOf({ subject, n, p, tally }: Vote) {
  const { inFavour = 0, against = 0, abstain = 0 } = tally ?? {}
  return { subject, n, p, inFavour, against, abstain }
}
