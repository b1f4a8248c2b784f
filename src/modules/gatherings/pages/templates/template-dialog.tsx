import { useState } from 'react'
import type { AskOf, OutputOf } from '#core/operation.ts'
import { listVenues } from '#modules/organisation/venue.contract.ts'
import { newId, useAsk, useTell, type Wire } from '#web/api.ts'
import { type Person, PersonField } from '#web/person-field.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { CheckboxGroup, Fields, NumberField, Select, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { termTexts } from '../../gatherings-pages.texts.ts'
import { audienceOf } from '../../plan.rules.ts'
import { type listTemplates, saveTemplate } from '../../template.contract.ts'
import { type PurposeKind, purposeKinds } from '../../terms.rules.ts'
import { AgendaFields, type AgendaLine } from '../agenda-fields.tsx'
import css from '../plan/plan.module.css'
import { useSentence } from '../sentence.ts'
import type { Convener } from '../units.ts'
import { usualAgenda } from '../usual-agenda.ts'
import { templateTexts } from './templates.texts.ts'

export type Template = Wire<OutputOf<typeof listTemplates>>['templates'][number]

/** What the form begins with; `version` null for a new one. */
export interface TemplateStart {
  readonly id: string
  readonly version: number | null
  readonly name: string
  readonly purposes: readonly PurposeKind[]
  readonly minutes: number | null
  readonly venueId: string | null
  readonly place: string
  readonly recorder: Person | null
  readonly agenda: Readonly<Partial<Record<PurposeKind, readonly AgendaLine[]>>>
}

export const emptyTemplate = (): TemplateStart => ({
  id: newId(),
  version: null,
  name: '',
  purposes: [],
  minutes: 60,
  venueId: null,
  place: '',
  recorder: null,
  agenda: {},
})

export const startFrom = (template: Template): TemplateStart => ({
  ...template,
  venueId: template.venue?.id ?? null,
  place: template.place ?? '',
  agenda: Object.fromEntries(
    template.agenda.map(({ purpose, items }) => [purpose, items.map((line) => ({ ...line, id: newId() }))]),
  ),
})

const none = 'none'

/** Makes or changes a template of a branch or group. */
export function TemplateDialog({
  start,
  convener,
  onClose,
}: {
  start: TemplateStart
  convener: Convener
  onClose: () => void
}) {
  const t = useWords(templateTexts)
  const term = useWords(termTexts)
  const sentence = useSentence()
  const { language } = useLanguage()
  const [draft, setDraft] = useState(start)
  const saving = useTell(saveTemplate)
  const venues = useAsk(listVenues, { branchId: convener.branchId }).value?.venues ?? []
  const change = (part: Partial<TemplateStart>) => {
    saving.clear()
    setDraft((before) => ({ ...before, ...part }))
  }
  const serve = (chosen: readonly PurposeKind[]) => {
    const purposes = purposeKinds.filter((kind) => chosen.includes(kind))
    const begun = purposes.filter((kind) => draft.agenda[kind] === undefined)
    const usual = Object.fromEntries(begun.map((kind) => [kind, usualAgenda(kind, language)]))
    change({ purposes, agenda: { ...draft.agenda, ...usual } })
  }
  const audience = draft.purposes.length > 0 ? audienceOf(convener.kind, draft.purposes) : null
  const { venueId, place, recorder, agenda, ...kept } = draft
  const input: AskOf<typeof saveTemplate> = {
    ...kept,
    purposes: [...draft.purposes],
    unitId: convener.id,
    name: draft.name.trim(),
    venueId,
    place: venueId ? null : place.trim() || null,
    recorderId: recorder?.id ?? null,
    agenda: draft.purposes.map((purpose) => ({
      purpose,
      items: (agenda[purpose] ?? [])
        .filter(({ title }) => title.trim() !== '')
        .map(({ title, standing }) => ({ title: title.trim(), standing })),
    })),
  }
  return (
    <SaveDialog
      commands={[saving]}
      onClose={onClose}
      onSave={() => saving.tell(input)}
      ready={draft.name.trim() !== '' && (audience?.ok ?? false)}
      save={t('save')}
      saved={t('saved')}
      size="wide"
      title={t(start.version === null ? (start.purposes.length > 0 ? 'keep' : 'add') : 'amend')}
    >
      <Fields least={260}>
        <TextField label={t('name')} maxLength={40} onChange={(name) => change({ name })} required value={draft.name} />
        <NumberField
          label={t('minutes')}
          maximum={720}
          minimum={5}
          onChange={(minutes) => change({ minutes })}
          value={draft.minutes}
        />
        <Select
          label={t('venue')}
          onChange={(chosen) => change({ venueId: chosen === none ? null : chosen })}
          options={[
            { value: none, label: t('noVenue') },
            ...venues.filter(({ barred }) => barred === null).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={venueId ?? none}
        />
        {venueId ? null : (
          <TextField label={t('place')} maxLength={80} onChange={(typed) => change({ place: typed })} value={place} />
        )}
        <PersonField
          branchId={convener.branchId}
          label={t('recorder')}
          onChange={(person) => change({ recorder: person })}
          value={recorder}
        />
      </Fields>
      <CheckboxGroup
        label={t('purposes')}
        onChange={serve}
        options={purposeKinds
          .filter((kind) => audienceOf(convener.kind, [kind]).ok)
          .map((kind) => ({ value: kind, label: term(`kind.${kind}`) }))}
        required
        value={draft.purposes}
        warning={audience && !audience.ok ? sentence(audience) : null}
      />
      <div className={css.agendas}>
        {draft.purposes.map((kind) => (
          <section aria-label={term(`kind.${kind}`)} key={kind}>
            <h3>{term(`kind.${kind}`)}</h3>
            <AgendaFields
              lines={agenda[kind] ?? []}
              onChange={(lines) => change({ agenda: { ...agenda, [kind]: lines } })}
            />
          </section>
        ))}
      </div>
    </SaveDialog>
  )
}
