import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { addMonths } from '#core/day.ts'
import { newId, sentenceOf, useTell } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Button, DatePicker, Dialog, Form, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { copyGathering } from '../../plan.contract.ts'
import { mayBeHeldOn } from '../../plan.rules.ts'
import { laterOf } from '../when.ts'
import { dialogTexts } from './record.texts.ts'
import { useRecord } from './record.tsx'

/** A new plan like this one on another day. */
export function CopyDialog({ onClose }: { onClose: () => void }) {
  const t = useWords(dialogTexts)
  const { language } = useLanguage()
  const navigate = useNavigate()
  const { today } = useSession()
  const { id: fromId, heldOn: before } = useRecord().record
  const id = useRef(newId())
  const [heldOn, setHeldOn] = useState<string | null>(laterOf(addMonths(before, 1), today))
  const [lateReason, setLateReason] = useState('')
  const { tell, working, refusal } = useTell(copyGathering)
  const day = heldOn ? mayBeHeldOn(heldOn, today, lateReason.trim() || null) : null
  const copy = async () => {
    if (!heldOn) return
    const done = await tell({ id: id.current, fromId, heldOn, lateReason: lateReason.trim() || null })
    if (!done.ok) return
    onClose()
    await navigate({ to: `/gatherings/${id.current}` as never })
  }
  return (
    <Dialog
      actions={
        <Button disabled={!day?.ok} onPress={() => void copy()} working={working}>
          {t('copyConfirm')}
        </Button>
      }
      onClose={onClose}
      open
      size="small"
      title={t('copyTitle')}
      working={working}
    >
      <Form onSubmit={() => void copy()} refusal={refusal && sentenceOf(refusal, language)}>
        <p>{t('copyWords')}</p>
        <DatePicker label={t('heldOn')} onChange={setHeldOn} required value={heldOn} />
        {heldOn && heldOn < today ? (
          <TextField label={t('lateReason')} maxLength={200} onChange={setLateReason} required value={lateReason} />
        ) : null}
      </Form>
    </Dialog>
  )
}
