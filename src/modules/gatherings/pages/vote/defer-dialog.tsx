import { useTell } from '#web/api.ts'
import { ReasonDialog } from '#web/reason-dialog.tsx'
import { useWords } from '#web/words.ts'
import { deferVote } from '../../vote.contract.ts'
import type { Vote } from '../record/gathering.ts'
import { votePartTexts } from './vote.texts.ts'

/** Puts a vote off, with why (VT-12). */
export function DeferDialog({ vote: { id, version }, onClose }: { vote: Vote; onClose: () => void }) {
  const t = useWords(votePartTexts)
  const deferring = useTell(deferVote)
  return (
    <ReasonDialog
      command={deferring}
      confirm={t('defer')}
      done={t('deferredWord')}
      onClose={onClose}
      onConfirm={(reason) => deferring.tell({ id, version, reason })}
      reason={t('deferReason')}
      title={t('deferTitle')}
    >
      {t('deferWords')}
    </ReasonDialog>
  )
}
