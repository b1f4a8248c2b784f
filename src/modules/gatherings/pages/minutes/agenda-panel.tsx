import { useState } from 'react'
import { sentenceOf, useTell } from '#web/api.ts'
import { Button, Notice, Tag } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { setAgenda } from '../../minutes.contract.ts'
import { AgendaFields, type AgendaLine } from '../agenda-fields.tsx'
import type { Purpose } from '../record/gathering.ts'
import { useRecord } from '../record/record.tsx'
import css from './minutes.module.css'
import { minutesTexts } from './minutes.texts.ts'

/** The agenda of a purpose: changed until the record is closed. Items with minutes or a vote stay. */
export function AgendaPanel({ purpose, title }: { purpose: Purpose; title: React.ReactNode }) {
  const t = useWords(minutesTexts)
  const { record } = useRecord()
  return (
    <section className={css.section}>
      <header className={css.head}>
        <h3>{title}</h3>
      </header>
      {record.may.agenda ? <AgendaEditor purpose={purpose} /> : null}
      {!record.may.agenda && purpose.agenda.length === 0 ? <p className={css.nothing}>{t('agendaNone')}</p> : null}
      {record.may.agenda ? null : (
        <ol className={css.agenda}>
          {purpose.agenda.map(({ id, title: item, standing }) => (
            <li key={id}>
              {item} {standing ? <Tag>{t('standing')}</Tag> : null}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function AgendaEditor({ purpose }: { purpose: Purpose }) {
  const t = useWords(minutesTexts)
  const { language } = useLanguage()
  const { record } = useRecord()
  const saved: AgendaLine[] = purpose.agenda.map(({ id, title, standing }) => ({ id, title, standing }))
  const [lines, setLines] = useState<readonly AgendaLine[]>(saved)
  const { tell, working, refusal } = useTell(setAgenda)
  const voted = new Set(record.votes.flatMap(({ agendaItemId }) => agendaItemId ?? []))
  const kept = new Set(purpose.agenda.filter(({ id, points }) => points !== '' || voted.has(id)).map(({ id }) => id))
  const items = lines.filter(({ title }) => title.trim() !== '')
  const changed = JSON.stringify(items) !== JSON.stringify(saved)
  return (
    <>
      {saved.length === 0 && lines.length === 0 ? <p className={css.nothing}>{t('agendaNone')}</p> : null}
      <AgendaFields kept={kept} lines={lines} onChange={setLines} />
      {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
      {changed ? (
        <p className={css.choice}>
          <Button
            onPress={() => void tell({ gatheringId: record.id, purpose: purpose.kind, items })}
            size="small"
            working={working}
          >
            {t('agendaSave')}
          </Button>
        </p>
      ) : null}
    </>
  )
}
