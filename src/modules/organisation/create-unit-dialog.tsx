import { useState } from 'react'
import { newId, sentenceOf, useTell } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Button, DatePicker, Dialog, Fields, Form, NumberField, TextField, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
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
  const { language } = useLanguage()
  const { today } = useSession()
  const [draft, setDraft] = useState({ name: '', shortName: '', fromOn: today, position: 0 })
  const { tell, working, refusal } = useTell(createUnit)
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }))
  const submit = async () => {
    const reply = await tell({ id: newId(), kind: unitKind, parentId: unit.id, ...draft })
    if (!reply.ok) return
    toast(t('saved'))
    onClose()
  }
  return (
    <Dialog onClose={onClose} open title={`${unit.name} · ${t('addKind', { kind: t(unitKind) })}`}>
      <Form
        actions={
          <Button
            disabled={!draft.name.trim() || !draft.shortName.trim()}
            type="submit"
            variant="primary"
            working={working}
          >
            {t('create')}
          </Button>
        }
        onSubmit={() => void submit()}
        refusal={refusal && sentenceOf(refusal, language)}
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
      </Form>
    </Dialog>
  )
}
