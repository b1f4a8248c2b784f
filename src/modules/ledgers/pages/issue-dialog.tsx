import { useState } from 'react'
import { newId, useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { FieldNote, Fields, TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { issueBinder } from '../binder.contract.ts'
import { pageTexts } from '../ledgers-page.texts.ts'

interface IssueDialogProps {
  binderId: string
  onClose: () => void
}

/** Keeps a finished binder as issued. */
export function IssueDialog({ binderId, onClose }: IssueDialogProps) {
  const t = useWords(pageTexts)
  const issuing = useTell(issueBinder)
  const [id] = useState(newId)
  const [note, write] = useState('')
  return (
    <SaveDialog
      commands={[issuing]}
      onClose={onClose}
      onSave={() => issuing.tell({ id, binderId, note: note.trim() || null })}
      ready
      save={t('issue')}
      saved={t('issued')}
      title={t('issueTitle')}
    >
      <Fields>
        <FieldNote>{t('issueWhy')}</FieldNote>
        <TextField label={t('note')} onChange={write} placeholder={t('notePlaceholder')} value={note} />
      </Fields>
    </SaveDialog>
  )
}
