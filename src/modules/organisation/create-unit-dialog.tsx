import { useState } from 'react'
import { newId, useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker, Fields, NumberField, TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { createUnit } from './unit.contract.ts'
import type { UnitKind } from './unit.rules.ts'
import { unitsTexts } from './units.texts.ts'
import type { UnitDetail } from './units-view.ts'

interface CreateUnitProps {
  /** The unit it will stand under. */
  unit: UnitDetail
  unitKind: UnitKind
  onClose: () => void
}

/** Sets up a unit under the chosen one. */
export function CreateUnitDialog({ unit, unitKind, onClose }: CreateUnitProps) {
  const t = useWords(unitsTexts)
  const { today } = useSession()
  const [draft, setDraft] = useState({ name: '', shortName: '', fromOn: today, position: 0 })
  const creating = useTell(createUnit)
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }))
  return (
    <SaveDialog
      commands={[creating]}
      onClose={onClose}
      onSave={() => creating.tell({ id: newId(), kind: unitKind, parentId: unit.id, ...draft })}
      ready={draft.name.trim() !== '' && draft.shortName.trim() !== ''}
      save={t('create')}
      saved={t('saved')}
      title={`${unit.name} · ${t('addKind', { kind: t(unitKind) })}`}
    >
      <Fields>
        <TextField
          autoFocus
          label={t('name')}
          maxLength={60}
          onChange={(name) => change({ name })}
          required
          value={draft.name}
        />
        <TextField
          label={t('shortName')}
          maxLength={20}
          onChange={(shortName) => change({ shortName })}
          required
          value={draft.shortName}
        />
        <DatePicker
          earliest={unit.fromOn}
          label={t('fromOn')}
          onChange={(fromOn) => fromOn && change({ fromOn })}
          value={draft.fromOn}
        />
        <NumberField
          label={t('position')}
          minimum={0}
          note={t('positionNote')}
          onChange={(position) => change({ position: position ?? 0 })}
          value={draft.position}
        />
      </Fields>
    </SaveDialog>
  )
}
