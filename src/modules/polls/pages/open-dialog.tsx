import { sentenceOf, useTell } from '#web/api.ts'
import { ConfirmDialog, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { openPoll } from '../polls.contract.ts'
import { pollTexts } from '../polls-pages.texts.ts'
import type { Poll } from './poll.ts'

export function OpenDialog({ poll, onClose }: { poll: Poll; onClose: () => void }) {
  const t = useWords(pollTexts)
  const { language } = useLanguage()
  const opening = useTell(openPoll)
  const confirm = async () => {
    const reply = await opening.tell({ id: poll.id, version: poll.version })
    if (!reply.ok) return
    toast(t('opened', { asked: poll.asked }))
    onClose()
  }
  return (
    <ConfirmDialog
      confirm={t('open')}
      onClose={onClose}
      onConfirm={() => void confirm()}
      open
      refusal={opening.refusal && sentenceOf(opening.refusal, language)}
      title={t('openTitle')}
      working={opening.working}
    >
      <p>{t('openWords')}</p>
    </ConfirmDialog>
  )
}
