import { sentenceOf, useTell } from '#web/api.ts'
import { ConfirmDialog } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { openGathering } from '../../plan.contract.ts'
import { dialogTexts, recordTexts } from './record.texts.ts'
import { useRecord } from './record.tsx'

/** The chair opens: from here votes may be taken. */
export function OpenDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useWords(dialogTexts)
  const record = useWords(recordTexts)
  const { language } = useLanguage()
  const { id } = useRecord().record
  const { tell, working, refusal } = useTell(openGathering)
  const begin = async () => {
    if ((await tell({ id })).ok) onClose()
  }
  return (
    <ConfirmDialog
      confirm={record('open')}
      onClose={onClose}
      onConfirm={() => void begin()}
      open={open}
      refusal={refusal && sentenceOf(refusal, language)}
      title={t('openTitle')}
      working={working}
    >
      <p>{t('openWords')}</p>
    </ConfirmDialog>
  )
}
