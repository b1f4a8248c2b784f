import { Fields, type Option, TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { type OfficeRole, officesOf, type UnitKind } from '../../office.rules.ts'
import { committeeDuties } from '../../people.contract.ts'
import { Choice } from '../choice.tsx'
import { usePlaces } from '../places.ts'
import { useTerm } from '../terms.tsx'
import type { Appointment } from './appoint-draft.ts'
import { DayField } from './day-field.tsx'
import { taskTexts } from './person.texts.ts'

interface AppointFieldsProps {
  draft: Appointment
  kind: UnitKind | undefined
  onChange: (part: Partial<Appointment>) => void
}

/** Where, what, since when, elected when, by which paper. */
export function AppointFields({ draft, kind, onChange }: AppointFieldsProps) {
  const t = useWords(taskTexts)
  const term = useTerm()
  const { units } = usePlaces()
  const seats = units.filter((unit) => officesOf(unit.kind as UnitKind).length > 0)
  const roles: Option[] = kind ? officesOf(kind).map((value) => ({ value, label: term(`role.${value}`) })) : []
  return (
    <>
      <Fields>
        <Choice
          label={t('unit')}
          none={null}
          onChange={(unitId) => onChange({ unitId, role: null, duty: null, succeeds: false })}
          options={seats.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.unitId}
        />
        <Choice
          disabled={roles.length === 0}
          label={t('role')}
          none={null}
          onChange={(role) => onChange({ role: role as OfficeRole | null, duty: null, succeeds: false })}
          options={roles}
          value={draft.role}
        />
        {draft.role === 'committee-member' ? (
          <Choice
            label={t('duty')}
            none={t('noDuty')}
            onChange={(duty) => onChange({ duty: committeeDuties.find((one) => one === duty) ?? null })}
            options={committeeDuties.map((value) => ({ value, label: term(`duty.${value}`) }))}
            value={draft.duty}
          />
        ) : null}
      </Fields>
      <Fields>
        <DayField label={t('startsOn')} onChange={(on) => onChange({ on })} value={draft.on} />
        <DayField
          label={t('endsOn')}
          note={t('endsNote')}
          onChange={(untilOn) => onChange({ untilOn })}
          required={false}
          value={draft.untilOn}
        />
        <DayField
          label={t('elected')}
          note={t('electedNote')}
          onChange={(electedOn) => onChange({ electedOn })}
          required={false}
          value={draft.electedOn}
        />
        <TextField
          label={t('reference')}
          maxLength={120}
          onChange={(reference) => onChange({ reference })}
          value={draft.reference}
        />
      </Fields>
    </>
  )
}
