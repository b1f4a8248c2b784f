import { useState } from 'react'
import { newId, sentenceOf, useTell } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Button, DatePicker, Dialog, Fields, Form, NumberField, Select, TextField, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { CloseDialog } from './close-dialog.tsx'
import { amendUnit, closeUnit, createUnit } from './unit.contract.ts'
import { mayStandUnder, type UnitKind } from './unit.rules.ts'
import { unitsTexts } from './units.texts.ts'
import type { Unit, UnitDetail } from './units-view.ts'

export type UnitTask = { kind: 'amend' } | { kind: 'close' } | { kind: 'create'; unitKind: UnitKind }

interface UnitDialogProps {
  unit: UnitDetail
  units: readonly Unit[]
  onClose: () => void
}

export function UnitDialogs({ task, ...props }: UnitDialogProps & { task: UnitTask }) {
  const closing = useTell(closeUnit)
  const { unit } = props
  switch (task.kind) {
    case 'create':
      return <CreateUnit {...props} unitKind={task.unitKind} />
    case 'amend':
      return <AmendUnit {...props} />
    case 'close':
      return (
        <CloseDialog
          name={unit.name}
          onClose={props.onClose}
          tell={(untilOn) => closing.tell({ id: unit.id, version: unit.version, untilOn })}
          telling={closing}
          untilOn={unit.untilOn}
        />
      )
  }
}

function CreateUnit({ unit, unitKind, onClose }: UnitDialogProps & { unitKind: UnitKind }) {
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

function AmendUnit({ unit, units, onClose }: UnitDialogProps) {
  const t = useWords(unitsTexts)
  const { language } = useLanguage()
  const { id, version, parentId, name, shortName, position } = unit
  const [draft, setDraft] = useState({ name, shortName, position, parentId })
  const { tell, working, refusal } = useTell(amendUnit)
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }))
  const parents = units.filter((one) => one.id === parentId || (one.may.keep && mayMoveUnder(unit, one, units)))
  const submit = async () => {
    const reply = await tell({ id, version, ...draft })
    if (!reply.ok) return
    toast(t('saved'))
    onClose()
  }
  return (
    <Dialog onClose={onClose} open title={`${name} · ${t('amendUnit')}`}>
      <Form
        actions={
          <Button
            disabled={!draft.name.trim() || !draft.shortName.trim()}
            type="submit"
            variant="primary"
            working={working}
          >
            {t('save')}
          </Button>
        }
        onSubmit={() => void submit()}
        refusal={refusal && sentenceOf(refusal, language)}
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
      </Form>
    </Dialog>
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
