import { useState } from 'react'
import { say } from '#core/texts.ts'
import { newId, useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { Checkbox, Fields, Notice, NumberField, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { organisationTexts } from './organisation.texts.ts'
import { unitsTexts } from './units.texts.ts'
import { amendVenue, createVenue } from './venue.contract.ts'
import { barredFrom } from './venue.rules.ts'
import type { Venue } from './venues-section.tsx'

interface VenueDialogProps {
  /** Null: a new one. */
  venue: Venue | null
  branchId: string
  onClose: () => void
}

/** Adds or amends a venue; says at once whether anybody may be gathered there. */
export function VenueDialog({ venue, branchId, onClose }: VenueDialogProps) {
  const t = useWords(unitsTexts)
  const { language } = useLanguage()
  const creating = useTell(createVenue)
  const amending = useTell(amendVenue)
  const [draft, setDraft] = useState({
    name: venue?.name ?? '',
    capacity: venue?.capacity ?? 20,
    inMoltenBay: venue?.inMoltenBay ?? false,
    metresToLiftLimit: venue?.metresToLiftLimit ?? null,
  })
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }))
  const barred = barredFrom(draft)
  const submit = () =>
    venue
      ? amending.tell({ id: venue.id, version: venue.version, ...draft })
      : creating.tell({ id: newId(), branchId, ...draft })
  return (
    <SaveDialog
      commands={[creating, amending]}
      onClose={onClose}
      onSave={submit}
      ready={draft.name.trim() !== ''}
      save={t('save')}
      saved={t('saved')}
      title={t(venue ? 'amendVenue' : 'addVenue')}
    >
      <Fields>
        <TextField label={t('name')} maxLength={60} onChange={(name) => change({ name })} required value={draft.name} />
        <NumberField
          label={t('capacity')}
          maximum={10000}
          minimum={1}
          onChange={(capacity) => change({ capacity: capacity ?? 1 })}
          value={draft.capacity}
        />
        <NumberField
          label={t('metres')}
          minimum={0}
          note={t('metresNote')}
          onChange={(metresToLiftLimit) => change({ metresToLiftLimit })}
          unit={t('metresUnit')}
          value={draft.metresToLiftLimit}
        />
      </Fields>
      <Checkbox checked={draft.inMoltenBay} onChange={(inMoltenBay) => change({ inMoltenBay })}>
        {t('inBay')}
      </Checkbox>
      {barred ? <Notice kind="warning">{say(organisationTexts, barred.code, language, barred.numbers)}</Notice> : null}
    </SaveDialog>
  )
}
