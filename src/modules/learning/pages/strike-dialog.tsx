import { useTell } from '#web/api.ts'
import { ReasonDialog } from '#web/reason-dialog.tsx'
import { useWords } from '#web/words.ts'
import { strikeEntry } from '../learning.contract.ts'
import { dialogTexts } from '../learning-page.texts.ts'

/** Takes back an entry, with the reason. */
export function StrikeDialog({ id, title, onClose }: { id: string; title: string; onClose: () => void }) {
  const t = useWords(dialogTexts)
  const striking = useTell(strikeEntry)
  return (
    <ReasonDialog
      command={striking}
      confirm={t('strikeConfirm')}
      done={t('struckDone')}
      onClose={onClose}
      onConfirm={(reason) => striking.tell({ id, reason })}
      reason={t('reason')}
      title={t('strikeTitle')}
    >
      {title}。{t('strikeWords')}
    </ReasonDialog>
  )
}
