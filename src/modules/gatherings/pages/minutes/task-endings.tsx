import { useState } from 'react'
import { sentenceOf, useTell } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Button, DatePicker, Dialog, Form, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { completeActionItem, dropActionItem } from '../../action-item.contract.ts'
import { useRecord } from '../record/record.tsx'
import { taskTexts } from './minutes.texts.ts'
import type { Task } from './tasks.tsx'

interface EndingProps {
  task: Task
  onClose: () => void
}

/** Says that a task is done, on which day, and how it ended. */
export function CompleteDialog({ task, onClose }: EndingProps) {
  const t = useWords(taskTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const { record } = useRecord()
  const [doneOn, setDoneOn] = useState<string | null>(today)
  const [outcome, setOutcome] = useState('')
  const { tell, working, refusal } = useTell(completeActionItem)
  const complete = async () => {
    if (!doneOn) return
    const done = await tell({ id: task.id, version: task.version, doneOn, outcome: outcome.trim() || null })
    if (done.ok) onClose()
  }
  return (
    <Dialog
      actions={
        <Button disabled={doneOn === null} onPress={() => void complete()} working={working}>
          {t('complete')}
        </Button>
      }
      onClose={onClose}
      open
      size="small"
      title={t('completeTitle')}
      working={working}
    >
      <Form onSubmit={() => void complete()} refusal={refusal && sentenceOf(refusal, language)}>
        <p>{task.text}</p>
        <DatePicker earliest={record.heldOn} label={t('doneOn')} latest={today} onChange={setDoneOn} value={doneOn} />
        <TextField label={t('outcome')} maxLength={300} onChange={setOutcome} value={outcome} />
      </Form>
    </Dialog>
  )
}

/** Drops a task with the reason; it stays in the record. */
export function DropDialog({ task, onClose }: EndingProps) {
  const t = useWords(taskTexts)
  const { language } = useLanguage()
  const [reason, setReason] = useState('')
  const { tell, working, refusal } = useTell(dropActionItem)
  const drop = async () => {
    const done = await tell({ id: task.id, version: task.version, reason })
    if (done.ok) onClose()
  }
  return (
    <Dialog
      actions={
        <Button disabled={reason.trim() === ''} onPress={() => void drop()} working={working}>
          {t('drop')}
        </Button>
      }
      onClose={onClose}
      open
      size="small"
      title={t('dropTitle')}
      working={working}
    >
      <Form onSubmit={() => void drop()} refusal={refusal && sentenceOf(refusal, language)}>
        <p>{task.text}</p>
        <TextField autoFocus label={t('dropReason')} maxLength={300} onChange={setReason} required value={reason} />
      </Form>
    </Dialog>
  )
}
