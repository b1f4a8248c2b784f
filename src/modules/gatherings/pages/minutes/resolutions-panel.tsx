import { useState } from 'react'
import { sentenceOf, useTell } from '#web/api.ts'
import { Button, Notice, TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { withdrawResolution } from '../../minutes.contract.ts'
import { agreesWithoutVote } from '../../vote.rules.ts'
import type { Vote } from '../record/gathering.ts'
import { useRecord } from '../record/record.tsx'
import { AdoptDialog } from './adopt-dialog.tsx'
import css from './minutes.module.css'
import { minutesTexts } from './minutes.texts.ts'

/** What was resolved. A vote that passed offers its words. */
export function ResolutionsPanel({ title }: { title: React.ReactNode }) {
  const t = useWords(minutesTexts)
  const { language } = useLanguage()
  const { record } = useRecord()
  const [adopting, setAdopting] = useState<{ vote: Vote | null } | null>(null)
  const { tell, refusal } = useTell(withdrawResolution)
  const waiting = record.votes.filter(
    ({ id, judgement, tally }) =>
      tally !== null && judgement?.outcome === 'PASS' && !record.resolutions.some(({ voteId }) => voteId === id),
  )
  const withoutVote = record.purposes.some(({ kind }) => agreesWithoutVote(kind))
  return (
    <section className={css.section}>
      <header className={css.head}>
        <h3>{title}</h3>
      </header>
      {record.resolutions.length === 0 ? <p className={css.nothing}>{t('noResolutions')}</p> : null}
      <ol className={css.resolutions}>
        {record.resolutions.map(({ id, text }) => (
          <li key={id}>
            <p className={css.read}>{text}</p>
            {record.may.resolution ? (
              <TextButton onPress={() => void tell({ id, gatheringId: record.id })}>{t('withdraw')}</TextButton>
            ) : null}
          </li>
        ))}
      </ol>
      {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
      {record.may.resolution
        ? waiting.map((vote) => (
            <Notice
              action={
                <Button onPress={() => setAdopting({ vote })} size="small">
                  {t('adopt')}
                </Button>
              }
              key={vote.id}
            >
              {t('toAdopt', { subject: vote.subject })}
            </Notice>
          ))
        : null}
      {record.may.resolution && withoutVote ? (
        <p className={css.choice}>
          <Button icon="add" onPress={() => setAdopting({ vote: null })} size="small">
            {t('adopt')}
          </Button>
        </p>
      ) : null}
      {adopting ? <AdoptDialog onClose={() => setAdopting(null)} vote={adopting.vote} /> : null}
    </section>
  )
}
