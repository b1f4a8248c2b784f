import { useState } from 'react'
import { sentenceOf, useTell } from '#web/api.ts'
import { ConfirmDialog, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { cancelGathering } from '../../plan.contract.ts'
import { dialogTexts } from './record.texts.ts'
import { useRecord } from './record.tsx'

/** Cancels a gathering that has not been opened, with the reason. */
export function CancelDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useWords(dialogTexts)
  const { language } = useLanguage()
  const { id, version } = useRecord().record
  const [reason, setReason] = useState('')
  const { tell, working, refusal } = useTell(cancelGathering)
  const cancel = async () => {
    if ((await tell({ id, version, reason })).ok) onClose()
  }
  return (
    <ConfirmDialog
      confirm={t('cancelConfirm')}
      disabled={reason.trim() === ''}
      onClose={onClose}
      onConfirm={() => void cancel()}
      open={open}
      refusal={refusal && sentenceOf(refusal, language)}
      title={t('cancelTitle')}
      working={working}
    >
      <p>{t('cancelWords')}</p>
      <TextField label={t('reason')} maxLength={200} onChange={setReason} required value={reason} />
    </ConfirmDialog>
  )
}
