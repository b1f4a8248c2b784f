import { useState } from 'react'
import { useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { pageTexts } from '../dues-page.texts.ts'
import { strikePayment } from '../payment.contract.ts'
import { strikeHandover, strikePublication } from '../telling.contract.ts'

export interface Striking {
  readonly kind: 'payment' | 'publication' | 'handover'
  readonly id: string
  readonly title: string
}

/** Takes a row back with a reason: it stays readable. */
export function StrikeDialog({ striking: { kind, id, title }, onClose }: { striking: Striking; onClose: () => void }) {
  const t = useWords(pageTexts)
  const commands = {
    payment: useTell(strikePayment),
    publication: useTell(strikePublication),
    handover: useTell(strikeHandover),
  }
  const [reason, setReason] = useState('')
  const command = commands[kind]
  return (
    <SaveDialog
      commands={[command]}
      onClose={onClose}
      onSave={() => command.tell({ id, reason: reason.trim() })}
      ready={reason.trim().length > 1}
      save={t('strike')}
      saved={t('saved')}
      title={title}
    >
      <p>{t(kind === 'payment' ? 'strikeNote' : 'strikeNoteTold')}</p>
      <TextField autoFocus label={t('reason')} maxLength={200} onChange={setReason} required value={reason} />
    </SaveDialog>
  )
}
