import { useState } from 'react'
import { useTell } from '#web/api.ts'
import { ReasonDialog } from '#web/reason-dialog.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { completeFollowUp, strikeTalk } from '../talks.contract.ts'
import { dialogTexts } from '../talks-page.texts.ts'
import type { Talk } from './talk-columns.tsx'

interface TaskProps {
  talk: Talk
  onClose: () => void
}

/** What was agreed has been done: when. */
export function CompleteDialog({ talk, onClose }: TaskProps) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const [doneOn, setDoneOn] = useState<string | null>(today)
  const completing = useTell(completeFollowUp)
  return (
    <SaveDialog
      commands={[completing]}
      onClose={onClose}
      onSave={async () => (doneOn ? completing.tell({ id: talk.id, version: talk.version, doneOn }) : { ok: false })}
      ready={doneOn !== null && doneOn >= talk.heldOn && doneOn <= today}
      save={t('completeSave')}
      saved={t('completed')}
      title={t('completeTitle')}
    >
      {talk.followUp?.text ? <p>{talk.followUp.text}</p> : null}
      <DatePicker
        earliest={talk.heldOn}
        label={t('doneOn')}
        latest={today}
        onChange={setDoneOn}
        required
        value={doneOn}
      />
    </SaveDialog>
  )
}

export function StrikeDialog({ talk, onClose }: TaskProps) {
  const t = useWords(dialogTexts)
  const striking = useTell(strikeTalk)
  return (
    <ReasonDialog
      command={striking}
      confirm={t('strikeConfirm')}
      done={t('struck')}
      onClose={onClose}
      onConfirm={(reason) => striking.tell({ id: talk.id, version: talk.version, reason })}
      reason={t('reason')}
      title={t('strikeTitle')}
    >
      {t('strikeWords')}
    </ReasonDialog>
  )
}
