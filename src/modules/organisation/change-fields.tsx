import { ComboBox, DatePicker, Fields, Segment, Select } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import type { Draft } from './change-draft.rules.ts'
import type { Cover } from './cover-table.tsx'
import { workCodes } from './pattern.rules.ts'
import { rotaTexts } from './rota.texts.ts'
import type { RotaMonth } from './rota-view.ts'
import { useShiftWords } from './rota-words.ts'

interface ChangeFieldsProps {
  draft: Draft
  change: (part: Partial<Draft>) => void
  month: RotaMonth
  cover: Cover
}

/** The fields a kind of change needs: whom, which days, which shift. */
export function ChangeFields(props: ChangeFieldsProps) {
  const t = useWords(rotaTexts)
  const { draft, change } = props
  const chooses = draft.kind === 'swap' || draft.kind === 'shift'
  return (
    <>
      {chooses ? (
        <Segment
          label={t('changeFor')}
          onChange={(personal) => change({ personal: personal === 'persons' })}
          options={(['wholeCrews', 'persons'] as const).map((value) => ({ value, label: t(value) }))}
          value={draft.personal ? 'persons' : 'wholeCrews'}
        />
      ) : null}
      <Fields least={220}>
        <Whom {...props} />
        <Days {...props} />
        {draft.kind === 'shift' ? <NewShift {...props} /> : null}
      </Fields>
    </>
  )
}

function Whom({ draft, change, month, cover }: ChangeFieldsProps) {
  const t = useWords(rotaTexts)
  const crews = month.crews.map((crew) => ({ value: crew.id, label: crew.name }))
  const people = cover.people.map((person) => ({
    value: person.id,
    label: person.name,
    note: month.crews.find((crew) => crew.id === person.crewId)?.name,
  }))
  const personal = draft.kind === 'leave' || (draft.personal && draft.kind !== 'holiday')
  if (personal)
    return (
      <>
        <ComboBox
          label={t('person')}
          onChange={(personId) => change({ personId })}
          options={people}
          value={draft.personId}
        />
        {draft.kind === 'swap' ? (
          <ComboBox
            label={t('otherPerson')}
            onChange={(otherPersonId) => change({ otherPersonId })}
            options={people.filter((person) => person.value !== draft.personId)}
            value={draft.otherPersonId}
          />
        ) : null}
      </>
    )
  const everyone = draft.kind === 'holiday' ? [{ value: '', label: t('wholeWorkshop') }] : []
  return (
    <>
      <Select
        label={t('crew')}
        onChange={(crewId) => change({ crewId: crewId || null })}
        options={[...everyone, ...crews]}
        value={draft.kind === 'holiday' ? (draft.crewId ?? '') : draft.crewId}
        {...(draft.kind === 'holiday' ? { note: t('holidayNote') } : {})}
      />
      {draft.kind === 'swap' ? (
        <Select
          label={t('otherCrew')}
          onChange={(otherCrewId) => change({ otherCrewId })}
          options={crews.filter((crew) => crew.value !== draft.crewId)}
          value={draft.otherCrewId}
        />
      ) : null}
    </>
  )
}

function Days({ draft, change }: ChangeFieldsProps) {
  const t = useWords(rotaTexts)
  if (draft.kind === 'swap' || draft.kind === 'shift')
    return <DatePicker label={t('on')} onChange={(on) => change({ on })} value={draft.on} />
  return (
    <>
      <DatePicker label={t('from')} onChange={(fromOn) => change({ fromOn })} value={draft.fromOn} />
      <DatePicker
        label={t('to')}
        onChange={(lastOn) => change({ lastOn })}
        value={draft.lastOn}
        {...(draft.fromOn ? { earliest: draft.fromOn } : {})}
      />
    </>
  )
}

function NewShift({ draft, change, month }: ChangeFieldsProps) {
  const t = useWords(rotaTexts)
  const words = useShiftWords(month.times)
  const codes = workCodes.filter((code) => code === 'R' || month.times[code])
  return (
    <Select
      label={t('newShift')}
      onChange={(code) => change({ code })}
      options={codes.map((code) => ({ value: code, label: words.full(code) }))}
      value={draft.code}
    />
  )
}
