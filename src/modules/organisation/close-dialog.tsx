import { useState } from 'react'
import { type Refusal, sentenceOf } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { ConfirmDialog, DatePicker, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { unitsTexts } from './units.texts.ts'

interface CloseDialogProps {
  name: string
  /** Set where it is closed already: then it is reopened. */
  untilOn: string | null
  tell: (untilOn: string | null) => Promise<{ ok: boolean }>
  telling: { working: boolean; refusal: Refusal | null }
  onClose: () => void
}

/** Asks from which day a unit, post or venue is no longer used, or whether to open it again. */
export function CloseDialog({ name, untilOn, tell, telling, onClose }: CloseDialogProps) {
  const t = useWords(unitsTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const [on, setOn] = useState<string | null>(today)
  const reopens = untilOn !== null
  const confirm = async () => {
    const reply = await tell(reopens ? null : on)
    if (!reply.ok) return
    toast(t(reopens ? 'reopened' : 'closed'))
    onClose()
  }
  return (
    <ConfirmDialog
      confirm={t(reopens ? 'reopen' : 'close')}
      disabled={!reopens && on === null}
      onClose={onClose}
      onConfirm={() => void confirm()}
      open
      refusal={telling.refusal && sentenceOf(telling.refusal, language)}
      title={t(reopens ? 'reopenTitle' : 'closeTitle', { name })}
      working={telling.working}
    >
      <p>{t(reopens ? 'reopenBody' : 'closeBody')}</p>
      {reopens ? null : <DatePicker label={t('closeOn')} onChange={setOn} value={on} />}
    </ConfirmDialog>
  )
}
