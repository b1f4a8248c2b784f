import { useEffect, useState } from 'react'
import { Button, Dialog, RadioGroup, TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { markFromText } from '../../amendment.rules.ts'
import { type Mark, markFits } from '../../attendance.rules.ts'
import type { Attendee } from '../record/gathering.ts'
import { useRecord } from '../record/record.tsx'
import { useSentence } from '../sentence.ts'
import { attendanceTexts } from './attendance.texts.ts'
import { type AwayMark, awayMarks, hintedMark, markOf, unmarked } from './grid.ts'

/** Why someone did not come; the rota's word is offered first. */
export function WhyDialog({ asked, onClose }: { asked: Attendee | null; onClose: () => void }) {
  const t = useWords(attendanceTexts)
  const { marks } = useRecord()
  const [mark, setMark] = useState<Mark>(markFromText('excused:leave'))
  const sentence = useSentence()
  useEffect(() => {
    if (!asked) return
    const now = markOf(asked)
    const start = now && now !== 'present' ? now : (hintedMark(asked) ?? 'excused:leave')
    setMark({ ...markFromText(start), note: asked.note })
  }, [asked])
  const fits = markFits(mark)
  const record = () => {
    if (asked) marks.mark(asked.person.id, mark)
    onClose()
  }
  const clear = () => {
    if (asked) marks.mark(asked.person.id, unmarked)
    onClose()
  }
  return (
    <Dialog
      actions={
        <>
          <Button disabled={!fits.ok} onPress={record}>
            {t('record')}
          </Button>
          {asked?.state ? <Button onPress={clear}>{t('clear')}</Button> : null}
        </>
      }
      onClose={onClose}
      open={asked !== null}
      size="small"
      title={t('whyTitle', { name: asked?.person.name ?? '' })}
    >
      <WhyFields mark={mark} onChange={setMark} warning={fits.ok ? null : sentence(fits)} />
    </Dialog>
  )
}

interface WhyFieldsProps {
  mark: Mark
  onChange: (mark: Mark) => void
  warning?: string | null
}

/** The reasons there are, and words where the reason is another. */
export function WhyFields({ mark, onChange, warning }: WhyFieldsProps) {
  const t = useWords(attendanceTexts)
  const chosen = [mark.state, mark.reason].filter(Boolean).join(':') as AwayMark
  return (
    <>
      <RadioGroup<AwayMark>
        direction="column"
        label={t('why')}
        onChange={(text) => onChange({ ...markFromText(text), note: mark.note })}
        options={awayMarks.map((text) => ({ value: text, label: t(`mark.${text}`) }))}
        value={chosen}
      />
      {mark.reason === 'other' ? (
        <TextField
          label={t('note')}
          maxLength={80}
          note={t('noteNote')}
          onChange={(note) => onChange({ ...mark, note: note || null })}
          value={mark.note ?? ''}
          warning={warning}
        />
      ) : null}
    </>
  )
}
