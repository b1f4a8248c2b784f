import { useState } from 'react'
import { newId, useTell } from '#web/api.ts'
import { type Person, PersonField, useMembers } from '#web/person-field.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker, Fields, Select } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { recordOccasion } from '../talks.contract.ts'
import { type OccasionKind, occasionKinds } from '../talks.rules.ts'
import { talkTerms } from '../talks.texts.ts'
import { dialogTexts } from '../talks-page.texts.ts'

interface OccasionDialogProps {
  branchId: string
  personId: string
  onClose: () => void
}

/** Records what calls for a talk with somebody: the kind and the day, nothing else. */
export function OccasionDialog({ branchId, personId, onClose }: OccasionDialogProps) {
  const t = useWords(dialogTexts)
  const term = useWords(talkTerms)
  const { today } = useSession()
  const recording = useTell(recordOccasion)
  const members = useMembers(branchId)
  const [chosen, choose] = useState<Person | null>(null)
  const person = chosen ?? members.find(({ id }) => id === personId) ?? null
  const [kind, setKind] = useState<OccasionKind | null>(null)
  const [occurredOn, setOccurredOn] = useState<string | null>(today)
  const save = async () => {
    if (!person || !kind || !occurredOn) return { ok: false }
    return recording.tell({ id: newId(), branchId, personId: person.id, kind, occurredOn })
  }
  return (
    <SaveDialog
      commands={[recording]}
      onClose={onClose}
      onSave={save}
      ready={person !== null && kind !== null && occurredOn !== null && occurredOn <= today}
      save={t('save')}
      saved={t('saved')}
      title={t('occasionTitle')}
    >
      <PersonField branchId={branchId} label={t('person')} onChange={choose} required value={person} />
      <Fields>
        <Select
          label={t('kind')}
          note={t('kindNote')}
          onChange={setKind}
          options={occasionKinds.map((value) => ({ value, label: term(`occasion.${value}`) }))}
          required
          value={kind}
        />
        <DatePicker label={t('occurredOn')} latest={today} onChange={setOccurredOn} required value={occurredOn} />
      </Fields>
    </SaveDialog>
  )
}
