import { useState } from 'react'
import { useSession } from '#web/session.tsx'
import { Button, Notice, TextButton, toast } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { useRecord } from '../record/record.tsx'
import { codeTexts } from './code.texts.ts'
import { CodeDialog } from './code-dialog.tsx'
import css from './sheet.module.css'
import { type SheetChange, SheetDialog } from './sheet-dialog.tsx'
import { sheetTexts } from './sheet-entry.texts.ts'

/** Two quicker ways than the grid: the signed paper typed in, and a code each may enter for himself. */
export function SheetTools() {
  const t = useWords(sheetTexts)
  const code = useWords(codeTexts)
  const { today } = useSession()
  const { record, marks } = useRecord()
  const [asked, ask] = useState<'sheet' | 'code' | null>(null)
  const [written, setWritten] = useState<readonly SheetChange[]>([])
  if (!record.may.attendance || record.heldOn > today) return null
  const write = (changes: readonly SheetChange[]) => {
    for (const { line, mark } of changes) marks.mark(line.person.id, mark)
    setWritten(changes)
    ask(null)
  }
  const undo = () => {
    for (const { line } of written)
      marks.mark(line.person.id, { state: line.state, reason: line.reason, note: line.note } as never)
    setWritten([])
    toast(t('undone'))
  }
  return (
    <>
      <div className={css.tools}>
        <Button onPress={() => ask('sheet')} size="small">
          {t('open')}
        </Button>
        {record.state === 'open' ? (
          <Button onPress={() => ask('code')} size="small">
            {code('open')}
          </Button>
        ) : null}
      </div>
      {written.length > 0 ? (
        <Notice action={<TextButton onPress={undo}>{t('undo')}</TextButton>} kind="done">
          {t('written', { count: written.length })}
        </Notice>
      ) : null}
      {asked === 'sheet' ? (
        <SheetDialog attendees={record.attendees} onClose={() => ask(null)} onWrite={write} />
      ) : null}
      {asked === 'code' ? <CodeDialog gatheringId={record.id} onClose={() => ask(null)} /> : null}
    </>
  )
}
