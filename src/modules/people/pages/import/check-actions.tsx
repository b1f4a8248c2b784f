import { useState } from 'react'
import { useTell } from '#web/api.ts'
import { Button, ConfirmDialog, toast } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { cancelRosterImport, confirmRosterImport, mapRosterColumns } from '../../roster-import.contract.ts'
import { useSentence } from '../sentence.ts'
import { useTelling } from '../use-telling.ts'
import { importPageTexts } from './import.texts.ts'
import { ImportProgress } from './import-progress.tsx'
import type { Preview } from './staged.ts'

interface CheckActionsProps {
  importId: string
  preview: Preview
  /** Back to choosing a file. */
  onLeave: () => void
}

/** Write all of it, or discard all of it; each is asked once more. */
export function CheckActions({ importId, preview, onLeave }: CheckActionsProps) {
  const t = useWords(importPageTexts)
  const sentence = useSentence()
  const [asking, ask] = useState<'confirm' | 'cancel' | null>(null)
  const confirming = useTelling(confirmRosterImport)
  const comparing = useTell(mapRosterColumns)
  const cancelling = useTell(cancelRosterImport)
  const { counts, mayConfirm, version } = preview
  const numbers = { created: counts.new, changed: counts.changed }
  const confirm = async () => {
    const reply = await confirming.tell({ importId, version })
    if (reply.ok) return toast(t('written', numbers))
    if (reply.code !== 'people.preview-outdated') return
    await comparing.tell({ importId, version })
    ask(null)
    toast(t('recompared', { rows: reply.numbers.rows ?? '' }), 'refusal')
  }
  const cancel = async () => {
    const reply = await cancelling.tell({ importId })
    if (!reply.ok) return
    toast(t('cancelled'))
    onLeave()
  }
  return (
    <>
      <Button onPress={() => ask('cancel')}>{t('cancelImport')}</Button>
      <Button disabled={!mayConfirm} onPress={() => ask('confirm')} variant="primary">
        {mayConfirm ? t('confirmCount', numbers) : t('confirm')}
      </Button>
      <ConfirmDialog
        confirm={t('confirm')}
        onClose={() => ask(null)}
        onConfirm={() => void confirm()}
        open={asking === 'confirm'}
        refusal={sentence(confirming.refusal)}
        title={t('confirm')}
        working={confirming.working || comparing.working}
      >
        {t('confirmAsk', numbers)}
        {confirming.working ? <ImportProgress importId={importId} waiting={t('preparing')} /> : null}
      </ConfirmDialog>
      <ConfirmDialog
        confirm={t('cancelImport')}
        onClose={() => ask(null)}
        onConfirm={() => void cancel()}
        open={asking === 'cancel'}
        refusal={sentence(cancelling.refusal)}
        title={t('cancelImport')}
        working={cancelling.working}
      >
        {t('cancelAsk')}
      </ConfirmDialog>
    </>
  )
}
