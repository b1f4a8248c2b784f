import { useState } from 'react'
import { addDays } from '#core/day.ts'
import { newId, sentenceOf, useTell } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Button, DatePicker, Dialog, Fields, Form, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { addActionItem, amendActionItem } from '../../action-item.contract.ts'
import { PersonPicker } from '../person-picker.tsx'
import { useRecord } from '../record/record.tsx'
import { laterOf } from '../when.ts'
import { taskTexts } from './minutes.texts.ts'
import type { Task } from './tasks.tsx'

/** Hands out a task, or changes one: after closing only owner and due day, with a reason. */
export function TaskDialog({ task, onClose }: { task: Task | null; onClose: () => void }) {
  const t = useWords(taskTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const { record } = useRecord()
  const sealed = record.state === 'signing' || record.state === 'closed'
  const [text, setText] = useState(task?.text ?? '')
  const [owner, setOwner] = useState<{ id: string; name: string } | null>(task?.owner ?? null)
  const [dueOn, setDueOn] = useState<string | null>(task?.dueOn ?? addDays(laterOf(record.heldOn, today), 7))
  const [reason, setReason] = useState('')
  const adding = useTell(addActionItem)
  const amending = useTell(amendActionItem)
  const refusal = adding.refusal ?? amending.refusal
  const ready = text.trim() !== '' && owner !== null && dueOn !== null && (!task || !sealed || reason.trim() !== '')
  const save = async () => {
    if (!owner || !dueOn) return
    const shared = { text, ownerId: owner.id, dueOn }
    const done = task
      ? await amending.tell({ id: task.id, version: task.version, ...shared, reason: reason.trim() || null })
      : await adding.tell({ id: newId(), gatheringId: record.id, ...shared })
    if (done.ok) onClose()
  }
  const offered = record.attendees.map(({ person, group, crew }) => ({
    value: person.id,
    label: person.name,
    note: [group?.name, crew?.name].filter(Boolean).join(' '),
  }))
  return (
    <Dialog
      actions={
        <Button disabled={!ready} onPress={() => void save()} working={adding.working || amending.working}>
          {t(task ? 'save' : 'add')}
        </Button>
      }
      onClose={onClose}
      open
      title={t(task ? 'amendTitle' : 'addTitle')}
      working={adding.working || amending.working}
    >
      <Form onSubmit={() => void save()} refusal={refusal && sentenceOf(refusal, language)}>
        <TextField
          autoFocus
          label={t('what')}
          maxLength={300}
          onChange={setText}
          readOnly={task !== null && sealed}
          required
          value={text}
        />
        <Fields>
          <PersonPicker
            label={t('owner')}
            offered={offered}
            onChange={setOwner}
            unitId={record.branch.id}
            value={owner}
          />
          <DatePicker earliest={record.heldOn} label={t('dueOn')} onChange={setDueOn} required value={dueOn} />
        </Fields>
        {task && sealed ? (
          <TextField label={t('amendReason')} maxLength={200} onChange={setReason} required value={reason} />
        ) : null}
      </Form>
    </Dialog>
  )
}
