import { useRef, useState } from 'react'
import { Button, Dialog, Kbd, TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { knownAway, readSheet, sheetChanges, sheetSigns } from '../../sheet-entry.rules.ts'
import type { Attendee } from '../record/gathering.ts'
import css from './sheet.module.css'
import { sheetTexts } from './sheet-entry.texts.ts'
import { SheetLines } from './sheet-lines.tsx'
import { SheetPreview } from './sheet-preview.tsx'
import { useMarkWords } from './use-mark-words.ts'

export type SheetChange = ReturnType<typeof sheetChanges<Attendee>>[number]

interface SheetDialogProps {
  attendees: readonly Attendee[]
  onWrite: (changes: readonly SheetChange[]) => void
  onClose: () => void
}

/** L07 typed in: the numbers that did not sign, or a key for each line; what will be written stands below before it is. */
export function SheetDialog({ attendees, onWrite, onClose }: SheetDialogProps) {
  const t = useWords(sheetTexts)
  const words = useMarkWords()
  // What the sheet begins with stays while marks of others come in.
  const lines = useRef(attendees).current
  const [text, setText] = useState(() => withBlank(knownAway(lines)))
  const { marks, faults } = readSheet(text, lines)
  const changes = sheetChanges(lines, marks)
  const ready = faults.length === 0 && changes.length > 0
  const write = () => {
    if (ready) onWrite(changes)
  }
  const said = faults.map(({ text: word, why }) => t(`fault.${why}`, { text: word, last: lines.length }))
  return (
    <Dialog
      actions={
        <Button disabled={!ready} onPress={write} variant="primary">
          {t('write')}
        </Button>
      }
      onClose={onClose}
      open
      size="wide"
      title={t('title')}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the shortcut of the dialog's one command */}
      <div
        className={css.sheet}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) write()
        }}
      >
        <TextField
          autoFocus
          label={t('numbers')}
          note={t('numbersNote')}
          onChange={setText}
          refusal={said[0] ?? null}
          value={text}
        />
        <p className={css.letters}>
          <span>{t('letters')}</span>
          {sheetSigns.map(({ letter, mark }) => (
            <span className={css.letter} key={letter}>
              <Kbd>{letter}</Kbd> {words(mark)}
            </span>
          ))}
        </p>
        <SheetPreview changes={changes} marks={marks} />
        <SheetLines lines={lines} marks={marks} onText={setText} text={text} />
      </div>
    </Dialog>
  )
}

const withBlank = (text: string) => (text === '' ? '' : `${text} `)
