import { useState } from 'react'
import { newId, useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { Button, Fields, NumberField, TextField, toast } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { amendArea, closeArea, createArea } from './place.contract.ts'
import type { Area } from './posts-section.tsx'
import { unitsTexts } from './units.texts.ts'

interface AreaDialogProps {
  /** Null: a new one. */
  area: Area | null
  workshopId: string
  onClose: () => void
}

/** Adds, renames or closes an area of a workshop. */
export function AreaDialog({ area, workshopId, onClose }: AreaDialogProps) {
  const t = useWords(unitsTexts)
  const [draft, setDraft] = useState({ name: area?.name ?? '', position: area?.position ?? 0 })
  const creating = useTell(createArea)
  const amending = useTell(amendArea)
  const closing = useTell(closeArea)
  const submit = () =>
    area
      ? amending.tell({ id: area.id, version: area.version, ...draft })
      : creating.tell({ id: newId(), workshopId, ...draft })
  const close = async (known: Area) => {
    const reply = await closing.tell({ id: known.id, version: known.version })
    if (!reply.ok) return
    toast(t('closed'))
    onClose()
  }
  return (
    <SaveDialog
      commands={[creating, amending, closing]}
      more={area ? <Button onPress={() => void close(area)}>{t('closeArea')}</Button> : null}
      onClose={onClose}
      onSave={submit}
      ready={draft.name.trim() !== ''}
      save={t('save')}
      saved={t('saved')}
      title={area ? t('amendArea', { name: area.name }) : t('addArea')}
    >
      <Fields>
        <TextField
          label={t('name')}
          maxLength={60}
          onChange={(name) => setDraft({ ...draft, name })}
          required
          value={draft.name}
        />
        <NumberField
          label={t('position')}
          minimum={0}
          note={t('positionNote')}
          onChange={(position) => setDraft({ ...draft, position: position ?? 0 })}
          value={draft.position}
        />
      </Fields>
    </SaveDialog>
  )
}
