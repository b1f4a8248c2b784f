import { useState } from 'react'
import { newId, sentenceOf, useTell } from '#web/api.ts'
import { Button, Dialog, Fields, Form, NumberField, TextField, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { amendArea, closeArea, createArea } from './place.contract.ts'
import type { Area } from './posts-section.tsx'
import { unitsTexts } from './units.texts.ts'

interface AreaDialogProps {
  /** Null: a new one. */
  area: Area | null
  workshopId: string
  onClose: () => void
}

/** Adds, renames or closes an area of a workshop. */
export function AreaDialog({ area, workshopId, onClose }: AreaDialogProps) {
  const t = useWords(unitsTexts)
  const { language } = useLanguage()
  const [draft, setDraft] = useState({ name: area?.name ?? '', position: area?.position ?? 0 })
  const creating = useTell(createArea)
  const amending = useTell(amendArea)
  const closing = useTell(closeArea)
  const refusal = creating.refusal ?? amending.refusal ?? closing.refusal
  const done = (reply: { ok: boolean }, word: 'saved' | 'closed') => {
    if (!reply.ok) return
    toast(t(word))
    onClose()
  }
  const submit = async () => {
    const reply = area
      ? await amending.tell({ id: area.id, version: area.version, ...draft })
      : await creating.tell({ id: newId(), workshopId, ...draft })
    done(reply, 'saved')
  }
  const close = async (known: Area) => done(await closing.tell({ id: known.id, version: known.version }), 'closed')
  return (
    <Dialog onClose={onClose} open title={area ? t('amendArea', { name: area.name }) : t('addArea')}>
      <Form
        actions={
          <>
            <Button
              disabled={!draft.name.trim()}
              type="submit"
              variant="primary"
              working={creating.working || amending.working}
            >
              {t('save')}
            </Button>
            {area ? (
              <Button onPress={() => void close(area)} working={closing.working}>
                {t('closeArea')}
              </Button>
            ) : null}
          </>
        }
        onSubmit={() => void submit()}
        refusal={refusal && sentenceOf(refusal, language)}
      >
        <Fields>
          <TextField
            label={t('name')}
            maxLength={60}
            onChange={(name) => setDraft({ ...draft, name })}
            required
            value={draft.name}
          />
          <NumberField
            label={t('position')}
            minimum={0}
            note={t('positionNote')}
            onChange={(position) => setDraft({ ...draft, position: position ?? 0 })}
            value={draft.position}
          />
        </Fields>
      </Form>
    </Dialog>
  )
}
