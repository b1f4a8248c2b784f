import { useTell } from '#web/api.ts'
import { AmendUnitDialog } from './amend-unit-dialog.tsx'
import { CloseDialog } from './close-dialog.tsx'
import { CreateUnitDialog } from './create-unit-dialog.tsx'
import { closeUnit } from './unit.contract.ts'
import type { UnitKind } from './unit.rules.ts'
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
      return <CreateUnitDialog onClose={props.onClose} unit={unit} unitKind={task.unitKind} />
    case 'amend':
      return <AmendUnitDialog {...props} />
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
