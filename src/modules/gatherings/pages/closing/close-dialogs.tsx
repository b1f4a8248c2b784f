import { useState } from 'react'
import { yearOf } from '#core/day.ts'
import { sentenceOf, useTell } from '#web/api.ts'
import { timeOfDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { ConfirmDialog, TimeField, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { closeAsChair, closeAsRecorder } from '../../closing.contract.ts'
import { termTexts } from '../../gatherings-pages.texts.ts'
import { useRecord } from '../record/record.tsx'
import { ChecklistLines } from './checklist-lines.tsx'
import { closingTexts } from './closing.texts.ts'

interface CloseDialogProps {
  open: boolean
  onClose: () => void
}

/** The recorder declares the record complete; what must be there and is not is listed instead. */
export function RecorderDialog({ open, onClose }: CloseDialogProps) {
  const t = useWords(closingTexts)
  const { language } = useLanguage()
  const { today, zone } = useSession()
  const { record } = useRecord()
  const now = record.heldOn === today ? timeOfDay(new Date().toISOString(), zone) : null
  const [typed, setTyped] = useState<string | null>(null)
  const endsAt = typed ?? record.endsAt ?? now
  const { tell, working, refusal, clear } = useTell(closeAsRecorder)
  const missing = record.checklist.filter(({ must, code }) => must && !(code === 'end' && endsAt))
  const close = async () => {
    const done = await tell({ id: record.id, version: record.version, endsAt })
    if (done.ok) onClose()
  }
  return (
    <ConfirmDialog
      confirm={t('closeConfirm')}
      disabled={missing.length > 0 || endsAt === null}
      onClose={() => {
        clear()
        onClose()
      }}
      onConfirm={() => void close()}
      open={open}
      refusal={refusal && sentenceOf(refusal, language)}
      title={t('closeTitle')}
      working={working}
    >
      {missing.length > 0 ? (
        <>
          <p>{t('stillMissing')}</p>
          <ChecklistLines lines={missing} />
        </>
      ) : (
        <>
          <p>{t('closeWords')}</p>
          <TimeField
            label={t('endsAt')}
            note={t('endsNote', { start: record.startsAt })}
            onChange={setTyped}
            value={endsAt}
          />
          <ChecklistLines lines={record.checklist.filter(({ must }) => !must)} />
        </>
      )}
    </ConfirmDialog>
  )
}

/** The chair confirms; the record takes its numbers of the year. */
export function ChairDialog({ open, onClose }: CloseDialogProps) {
  const t = useWords(closingTexts)
  const term = useWords(termTexts)
  const { language } = useLanguage()
  const { record } = useRecord()
  const { tell, working, refusal, clear } = useTell(closeAsChair)
  const close = async () => {
    const done = await tell({ id: record.id, version: record.version })
    if (!done.ok) return
    const named = done.value.serials.map(({ kind, serial }) => t('serialOf', { kind: term(`kind.${kind}`), serial }))
    const serials = named.join(language === 'zh' ? '、' : ', ')
    toast(t('signed', { serials }))
    onClose()
  }
  return (
    <ConfirmDialog
      confirm={t('signConfirm')}
      onClose={() => {
        clear()
        onClose()
      }}
      onConfirm={() => void close()}
      open={open}
      refusal={refusal && sentenceOf(refusal, language)}
      title={t('signTitle')}
      working={working}
    >
      <p>{t('signWords', { year: yearOf(record.heldOn) })}</p>
    </ConfirmDialog>
  )
}
