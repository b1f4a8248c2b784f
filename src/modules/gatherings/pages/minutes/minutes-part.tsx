import { useState } from 'react'
import { chineseNumber } from '#regulations/sentences.rules.ts'
import { Section } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { termTexts } from '../../gatherings-pages.texts.ts'
import { useRecord } from '../record/record.tsx'
import { AgendaPanel } from './agenda-panel.tsx'
import css from './minutes.module.css'
import { minutesTexts } from './minutes.texts.ts'
import { OutcomesPanel } from './outcomes-panel.tsx'
import { type MinutesPart, partsOf, placeOf } from './parts.ts'
import { ResolutionsPanel } from './resolutions-panel.tsx'
import { SectionPanel } from './section-panel.tsx'
import { Tasks } from './tasks.tsx'

/** What was said, section by section, and what follows from it. */
export function MinutesParts({ title }: { title: string }) {
  const t = useWords(minutesTexts)
  const { record } = useRecord()
  const parts = partsOf(record)
  const [chosen, choose] = useState<string | null>(null)
  const first = parts.find(({ kind }) => kind === 'item') ?? parts[0]
  const part = parts.find(({ key }) => key === chosen) ?? first
  if (!part) return null
  return (
    <Section note={t('note')} title={title} under="heavy">
      <div className={css.minutes}>
        <nav aria-label={t('parts')} className={css.list}>
          <ol>
            {parts.map((one, at) => (
              <li key={one.key}>
                <Entry current={one.key === part.key} number={at + 1} onPress={() => choose(one.key)} part={one} />
              </li>
            ))}
          </ol>
        </nav>
        <div className={css.panel}>
          <Panel key={part.key} part={part} title={<Title number={parts.indexOf(part) + 1} part={part} />} />
          <Tasks />
        </div>
      </div>
    </Section>
  )
}

function Panel({ part, title }: { part: MinutesPart; title: React.ReactNode }) {
  switch (part.kind) {
    case 'agenda':
      return <AgendaPanel purpose={part.purpose} title={title} />
    case 'item':
    case 'whole':
      return <SectionPanel part={part} title={title} />
    case 'outcomes':
      return <OutcomesPanel title={title} />
    case 'resolutions':
      return <ResolutionsPanel title={title} />
  }
}

interface EntryProps {
  part: MinutesPart
  number: number
  current: boolean
  onPress: () => void
}

function Entry({ part, number, current, onPress }: EntryProps) {
  return (
    <button aria-current={current || undefined} className={css.entry} onClick={onPress} type="button">
      <Title number={number} part={part} />
      <small>
        <Progress part={part} />
      </small>
    </button>
  )
}

/** （二）讨论青禾转正; with several purposes the agenda and the general part name theirs. */
function Title({ part, number }: { part: MinutesPart; number: number }) {
  const t = useWords(minutesTexts)
  const term = useWords(termTexts)
  const { language } = useLanguage()
  const { purposes } = useRecord().record
  const named = 'purpose' in part && purposes.length > 1 ? term(`kind.${part.purpose.kind}`) : ''
  const title = part.kind === 'item' ? part.title : `${named}${named && language === 'en' ? ': ' : ''}${t(part.kind)}`
  return t('numbered', { number: language === 'zh' ? chineseNumber(number) : number, title })
}

function Progress({ part }: { part: MinutesPart }) {
  const t = useWords(minutesTexts)
  const { record, sections } = useRecord()
  if (part.kind === 'agenda') return t('items', { count: part.purpose.agenda.length })
  if (part.kind === 'resolutions') return t('adopted', { count: record.resolutions.length })
  if (part.kind === 'outcomes') return t('items', { count: record.outcomes.length })
  const place = placeOf(part)
  const text = (place && sections.draftOf(place)?.content.text) ?? part.text
  return text.trim() === '' ? t('empty') : t('written', { count: [...text.replace(/\s/g, '')].length })
}
