import { useState } from 'react'
import { say } from '#core/texts.ts'
import { newId, sentenceOf, useTell } from '#web/api.ts'
import { Button, Checkbox, Dialog, Fields, Form, Notice, NumberField, TextField, toast } from '#web/ui/index.ts'
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
  const refusal = creating.refusal ?? amending.refusal
  const submit = async () => {
    const reply = venue
      ? await amending.tell({ id: venue.id, version: venue.version, ...draft })
      : await creating.tell({ id: newId(), branchId, ...draft })
    if (!reply.ok) return
    toast(t('saved'))
    onClose()
  }
  return (
    <Dialog onClose={onClose} open title={t(venue ? 'amendVenue' : 'addVenue')}>
      <Form
        actions={
          <Button
            disabled={!draft.name.trim()}
            type="submit"
            variant="primary"
            working={creating.working || amending.working}
          >
            {t('save')}
          </Button>
        }
        onSubmit={() => void submit()}
        refusal={refusal && sentenceOf(refusal, language)}
      >
        <Fields>
          <TextField
            label={t('name')}
            maxLength={60}
            onChange={(name) => change({ name })}
            required
            value={draft.name}
          />
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
        {barred ? (
          <Notice kind="warning">{say(organisationTexts, barred.code, language, barred.numbers)}</Notice>
        ) : null}
      </Form>
    </Dialog>
  )
}
