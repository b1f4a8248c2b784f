import { useState } from 'react'
import { useSession } from '#web/session.tsx'
import { TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { amendPerson } from '../../person.contract.ts'
import { readBirth } from '../add/birth.ts'
import { type Particulars, ParticularsFields } from '../add/particulars-fields.tsx'
import { TaskDialog } from '../task-dialog.tsx'
import { dayAsKnown } from '../terms.tsx'
import { personTexts, taskTexts } from './person.texts.ts'
import type { PersonRecord, TaskProps } from './task.ts'
import { useDoing } from './use-doing.ts'

/** Name, sex, birth, education, telephone. What is changed stays visible among the corrections. */
export function AmendDialog({ record, onClose }: TaskProps) {
  const t = useWords(taskTexts)
  const page = useWords(personTexts)
  const { today } = useSession()
  const [draft, setDraft] = useState<Particulars>(() => writtenAs(record))
  const [reason, setReason] = useState('')
  const { submit, working, refusal } = useDoing(amendPerson, onClose)
  const birth = readBirth(draft.birth, today)
  const before = writtenAs(record)
  const differs = (Object.keys(before) as (keyof Particulars)[]).some((key) => before[key] !== draft[key])
  return (
    <TaskDialog
      onClose={onClose}
      onSubmit={() => {
        if (!birth.ok) return
        const { id: personId, version } = record.person
        void submit({
          personId,
          version,
          name: draft.name,
          sex: draft.sex,
          birthOn: birth.value?.on ?? null,
          birthPrecision: birth.value?.precision ?? 'day',
          education: draft.education.trim() || null,
          ...(record.contactShown ? { phone: draft.phone.trim() || null } : {}),
          reason,
        })
      }}
      ready={differs && birth.ok && draft.name.trim() !== '' && reason.trim().length >= 2}
      refusal={refusal}
      submit={t('submitAmend')}
      title={page('named', { task: page('particulars'), name: record.person.name })}
      working={working}
    >
      <ParticularsFields
        draft={draft}
        onChange={(part) => setDraft((shown) => ({ ...shown, ...part }))}
        withPhone={record.contactShown}
      />
      <TextField label={t('why')} maxLength={400} note={t('whyNote')} onChange={setReason} required value={reason} />
    </TaskDialog>
  )
}

function writtenAs({ person, phone }: PersonRecord): Particulars {
  const { name, sex, birthOn, birthPrecision, education } = person
  const birth = birthOn ? dayAsKnown(birthOn, birthPrecision) : ''
  return { name, sex, birth, education: education ?? '', phone: phone ?? '' }
}
