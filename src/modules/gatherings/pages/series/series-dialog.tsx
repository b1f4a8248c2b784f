import { useState } from 'react'
import type { Day } from '#core/day.ts'
import type { AskOf } from '#core/operation.ts'
import { listVenues } from '#modules/organisation/venue.contract.ts'
import { newId, useAsk, useTell } from '#web/api.ts'
import { type Person, PersonField } from '#web/person-field.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import {
  CheckboxGroup,
  DatePicker,
  Fields,
  NumberField,
  RadioGroup,
  Select,
  TextField,
  TimeField,
} from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { termTexts } from '../../gatherings-pages.texts.ts'
import { audienceOf } from '../../plan.rules.ts'
import { saveSeries } from '../../series.contract.ts'
import { type DayOffRule, dayOffRules, type FixedDay } from '../../series.rules.ts'
import { listTemplates } from '../../template.contract.ts'
import { type PurposeKind, purposeKinds } from '../../terms.rules.ts'
import { useSentence } from '../sentence.ts'
import type { Convener } from '../units.ts'
import { seriesPageTexts } from './series.texts.ts'
import { type Series, useFixedDay } from './series-words.ts'

interface SeriesDialogProps {
  conveners: readonly Convener[]
  /** The one that is changed; a new one otherwise. */
  amended: Series | null
  unitId: string
  today: Day
  onClose: () => void
}

const none = 'none'

/** The unit, its fixed day and hour, and who holds it. */
export function SeriesDialog({ conveners, amended, unitId, today, onClose }: SeriesDialogProps) {
  const t = useWords(seriesPageTexts)
  const term = useWords(termTexts)
  const sentence = useSentence()
  const days = useFixedDay()
  const saving = useTell(saveSeries)
  const [draft, setDraft] = useState(() => startOf(amended, unitId, today))
  const change = (part: Partial<typeof draft>) => {
    saving.clear()
    setDraft((before) => ({ ...before, ...part }))
  }
  const convener = conveners.find(({ id }) => id === draft.unitId)
  const venues = useAsk(listVenues, convener ? { branchId: convener.branchId } : null).value?.venues ?? []
  const templates = useAsk(listTemplates, convener ? { unitId: convener.id } : null).value?.templates ?? []
  const audience = convener && draft.purposes.length > 0 ? audienceOf(convener.kind, draft.purposes) : null
  const { fixed } = draft
  const input = inputOf(draft)
  if (!convener) return null
  return (
    <SaveDialog
      commands={[saving]}
      onClose={onClose}
      onSave={async () => (input ? saving.tell(input) : { ok: false })}
      ready={input !== null && (audience?.ok ?? false)}
      save={t('save')}
      saved={t('saved')}
      size="wide"
      title={t(amended ? 'amend' : 'add')}
    >
      <Fields least={240}>
        <TextField label={t('name')} maxLength={40} onChange={(name) => change({ name })} required value={draft.name} />
        <Select
          disabled={amended !== null}
          label={t('unit')}
          onChange={(id) => change({ unitId: id, purposes: [], chair: null, recorder: null, templateId: null })}
          options={conveners.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.unitId}
        />
      </Fields>
      <CheckboxGroup
        label={t('purposes')}
        onChange={(chosen) => change({ purposes: purposeKinds.filter((kind) => chosen.includes(kind)) })}
        options={purposeKinds
          .filter((kind) => audienceOf(convener.kind, [kind]).ok)
          .map((kind) => ({ value: kind as PurposeKind, label: term(`kind.${kind}`) }))}
        required
        value={draft.purposes}
        warning={audience && !audience.ok ? sentence(audience) : null}
      />
      <RadioGroup
        label={t('kind')}
        onChange={(kind) => change({ fixed: kind === 'day' ? { dayOfMonth: 20 } : { nth: 2, weekday: 2 } })}
        options={[
          { value: 'day', label: t('byDay') },
          { value: 'weekday', label: t('byWeekday') },
        ]}
        value={'dayOfMonth' in fixed ? 'day' : 'weekday'}
      />
      <Fields least={220}>
        {'dayOfMonth' in fixed ? (
          <NumberField
            label={t('dayOfMonth')}
            maximum={31}
            minimum={1}
            onChange={(dayOfMonth) => change({ fixed: { dayOfMonth: dayOfMonth ?? 1 } })}
            value={fixed.dayOfMonth}
          />
        ) : (
          <>
            <Select
              label={t('nth')}
              onChange={(nth) => change({ fixed: { ...fixed, nth: Number(nth) } })}
              options={days.nths}
              value={String(fixed.nth)}
            />
            <Select
              label={t('weekday')}
              onChange={(weekday) => change({ fixed: { ...fixed, weekday: Number(weekday) } })}
              options={days.weekdays}
              value={String(fixed.weekday)}
            />
          </>
        )}
        <Select
          label={t('onDayOff')}
          note={t('offNote')}
          onChange={(chosen) => change({ onDayOff: chosen as DayOffRule })}
          options={dayOffRules.map((rule) => ({ value: rule, label: t(`off.${rule}`) }))}
          value={draft.onDayOff}
        />
      </Fields>
      <Fields least={160}>
        <TimeField
          label={t('startsAt')}
          onChange={(startsAt) => change({ startsAt })}
          required
          value={draft.startsAt}
        />
        <TimeField label={t('endsAt')} onChange={(endsAt) => change({ endsAt })} value={draft.endsAt} />
        <DatePicker label={t('fromOn')} onChange={(fromOn) => change({ fromOn })} required value={draft.fromOn} />
        <DatePicker label={t('untilOn')} onChange={(untilOn) => change({ untilOn })} value={draft.untilOn} />
      </Fields>
      <Fields least={240}>
        <Select
          label={t('venue')}
          onChange={(chosen) => change({ venueId: chosen === none ? null : chosen })}
          options={[
            { value: none, label: t('noVenue') },
            ...venues.filter(({ barred }) => barred === null).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={draft.venueId ?? none}
        />
        {draft.venueId ? null : (
          <TextField label={t('place')} maxLength={80} onChange={(place) => change({ place })} value={draft.place} />
        )}
        <PersonField
          branchId={convener.branchId}
          label={t('chair')}
          onChange={(chair) => change({ chair })}
          value={draft.chair}
        />
        <PersonField
          branchId={convener.branchId}
          label={t('recorder')}
          onChange={(recorder) => change({ recorder })}
          value={draft.recorder}
        />
        <Select
          label={t('template')}
          onChange={(chosen) => change({ templateId: chosen === none ? null : chosen })}
          options={[
            { value: none, label: t('noTemplate') },
            ...templates.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={draft.templateId ?? none}
        />
      </Fields>
    </SaveDialog>
  )
}

type Draft = ReturnType<typeof startOf>

function startOf(amended: Series | null, unitId: string, today: Day) {
  return {
    id: amended?.id ?? newId(),
    version: amended?.version ?? null,
    unitId: amended?.unit.id ?? unitId,
    name: amended?.name ?? '',
    purposes: (amended?.purposes ?? []) as readonly PurposeKind[],
    fixed: (amended?.fixed ?? { dayOfMonth: 20 }) as FixedDay,
    onDayOff: (amended?.onDayOff ?? 'after') as DayOffRule,
    startsAt: (amended?.startsAt ?? '14:00') as string | null,
    endsAt: amended ? amended.endsAt : '15:30',
    venueId: amended?.venue?.id ?? null,
    place: amended?.place ?? '',
    chair: (amended?.chair ?? null) as Person | null,
    recorder: (amended?.recorder ?? null) as Person | null,
    templateId: amended?.template?.id ?? null,
    fromOn: (amended?.fromOn ?? today) as Day | null,
    untilOn: (amended?.untilOn ?? null) as Day | null,
  }
}

function inputOf({ chair, recorder, place, startsAt, fromOn, ...draft }: Draft): AskOf<typeof saveSeries> | null {
  if (!startsAt || !fromOn || draft.name.trim() === '' || draft.purposes.length === 0) return null
  return {
    ...draft,
    name: draft.name.trim(),
    purposes: [...draft.purposes],
    startsAt,
    fromOn,
    place: draft.venueId ? null : place.trim() || null,
    chairId: chair?.id ?? null,
    recorderId: recorder?.id ?? null,
  }
}
