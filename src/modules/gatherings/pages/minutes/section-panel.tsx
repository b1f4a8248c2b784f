import { sentenceOf } from '#web/api.ts'
import { Button, Notice, Status, TextArea, TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { useRecord } from '../record/record.tsx'
import { Conflict } from './conflict.tsx'
import css from './minutes.module.css'
import { minutesTexts } from './minutes.texts.ts'
import { type MinutesPart, placeOf } from './parts.ts'
import { ReadText } from './read-text.tsx'
import { Speaker } from './speaker.tsx'

type Written = Extract<MinutesPart, { kind: 'item' | 'whole' }>

/** One section: written as one types, or read. */
export function SectionPanel({ part, title }: { part: Written; title: React.ReactNode }) {
  const t = useWords(minutesTexts)
  const { record, sections } = useRecord()
  const place = placeOf(part)
  if (!place) return null
  const draft = sections.draftOf(place)
  const text = draft?.content.text ?? part.text
  const conflict = draft?.refusal?.code === 'gatherings.section-changed' ? draft.refusal : null
  return (
    <section className={css.section}>
      <header className={css.head}>
        <h3>{title}</h3>
        <Status kind={text.trim() === '' ? 'due' : 'met'} size="note" word={t(text.trim() === '' ? 'lacks' : 'done')} />
      </header>
      {conflict && draft ? (
        <Conflict mine={draft.content.text} place={place} refusal={conflict} />
      ) : record.may.minutes ? (
        <Editor part={part} text={text} version={draft?.content.version ?? part.version} />
      ) : (
        <ReadText text={part.text} />
      )}
      {draft?.refusal && !conflict ? <Unsent part={part} /> : null}
    </section>
  )
}

function Editor({ part, text, version }: { part: Written; text: string; version: number }) {
  const t = useWords(minutesTexts)
  const { sections } = useRecord()
  const place = placeOf(part)
  if (!place) return null
  const title = part.kind === 'item' ? part.title : t('whole')
  const write = (typed: string) => sections.write(place, typed, version)
  return (
    <>
      <TextArea
        face="minutes"
        label={t('editorLabel', { title })}
        labelHidden
        maxLength={20_000}
        onChange={write}
        rows={7}
        value={text}
      />
      <div className={css.under}>
        <Speaker onInsert={(name) => write(withSpeaker(text, t('speakerColon', { name })))} />
        <span>{t('hint')}</span>
      </div>
    </>
  )
}

/** A new paragraph that begins with who speaks. */
function withSpeaker(text: string, speaker: string): string {
  return text.trim() === '' ? speaker : `${text.trimEnd()}\n${speaker}`
}

/** What could not be kept stays to be read and copied until it is let go. */
function Unsent({ part }: { part: Written }) {
  const t = useWords(minutesTexts)
  const { language } = useLanguage()
  const { sections, record } = useRecord()
  const place = placeOf(part)
  const draft = place && sections.draftOf(place)
  if (!place || !draft?.refusal) return null
  return (
    <Notice
      action={
        record.may.minutes ? (
          <Button onPress={() => sections.write(place, draft.content.text, part.version)} size="small">
            {t('keepMine')}
          </Button>
        ) : (
          <TextButton onPress={() => sections.drop(place)}>{t('letGo')}</TextButton>
        )
      }
      kind="refusal"
    >
      {t('unsent', { sentence: sentenceOf(draft.refusal, language) })}
      <ReadText text={draft.content.text} />
    </Notice>
  )
}
