import { useState } from 'react'
import { useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { Fields, NumberField, Select, TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { amendUnit } from './unit.contract.ts'
import { mayStandUnder } from './unit.rules.ts'
import { unitsTexts } from './units.texts.ts'
import type { Unit, UnitDetail } from './units-view.ts'

interface AmendUnitProps {
  unit: UnitDetail
  units: readonly Unit[]
  onClose: () => void
}

/** Renames, reorders or moves the chosen unit; it may be moved only where the tree allows it. */
export function AmendUnitDialog({ unit, units, onClose }: AmendUnitProps) {
  const t = useWords(unitsTexts)
  const { id, version, parentId, name, shortName, position } = unit
  const [draft, setDraft] = useState({ name, shortName, position, parentId })
  const amending = useTell(amendUnit)
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }))
  const parents = units.filter((one) => one.id === parentId || (one.may.keep && mayMoveUnder(unit, one, units)))
  return (
    <SaveDialog
      commands={[amending]}
      onClose={onClose}
      onSave={() => amending.tell({ id, version, ...draft })}
      ready={draft.name.trim() !== '' && draft.shortName.trim() !== ''}
      save={t('save')}
      saved={t('saved')}
      title={`${name} · ${t('amendUnit')}`}
    >
      <Fields>
        <TextField label={t('name')} maxLength={60} onChange={(next) => change({ name: next })} value={draft.name} />
        <TextField
          label={t('shortName')}
          maxLength={20}
          onChange={(next) => change({ shortName: next })}
          value={draft.shortName}
        />
        <NumberField
          label={t('position')}
          minimum={0}
          note={t('positionNote')}
          onChange={(next) => change({ position: next ?? 0 })}
          value={draft.position}
        />
        {parents.length > 1 ? (
          <Select
            label={t('moveTo')}
            note={t('moveNote')}
            onChange={(next) => change({ parentId: next })}
            options={parents.map((parent) => ({ value: parent.id, label: parent.name }))}
            value={draft.parentId}
          />
        ) : null}
      </Fields>
    </SaveDialog>
  )
}

/** The same rule the server asks, over paths rebuilt from the tree shown. */
function mayMoveUnder(unit: UnitDetail, parent: Unit, units: readonly Unit[]): boolean {
  const pathOf = (one: { id: string; parentId: string | null }): string => {
    const upper = units.find((candidate) => candidate.id === one.parentId)
    return upper ? `${pathOf(upper)}.${one.id}` : one.id
  }
  const placed = { id: parent.id, kind: parent.kind, path: pathOf(parent) }
  return parent.untilOn === null && mayStandUnder({ id: unit.id, kind: unit.kind, path: pathOf(unit) }, placed).ok
}
