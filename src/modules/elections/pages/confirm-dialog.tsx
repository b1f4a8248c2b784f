import { sentenceOf, useTell } from '#web/api.ts'
import { ConfirmDialog, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dialogTexts } from '../dialogs.texts.ts'
import { confirmCount } from '../poll.contract.ts'
import type { Election, Poll } from './case.ts'

/** Both counts agree: they stand from here on. */
export function ConfirmCountDialog(props: { election: Election; poll: Poll; onClose: () => void }) {
  const { election, poll, onClose } = props
  const t = useWords(dialogTexts)
  const { language } = useLanguage()
  const confirming = useTell(confirmCount)
  const confirm = async () => {
    const reply = await confirming.tell({ electionId: election.id, version: election.version, pollId: poll.id })
    if (!reply.ok) return
    toast(t('confirmed'))
    onClose()
  }
  return (
    <ConfirmDialog
      confirm={t('confirm')}
      onClose={onClose}
      onConfirm={() => void confirm()}
      open
      refusal={confirming.refusal && sentenceOf(confirming.refusal, language)}
      title={t('confirmTitle')}
      working={confirming.working}
    >
      {t('confirmText')}
    </ConfirmDialog>
  )
}
