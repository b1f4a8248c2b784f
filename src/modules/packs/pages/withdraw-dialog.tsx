import { useState } from 'react'
import { PackEffect } from '#modules/duties/pages/pack/pack-effect.tsx'
import { useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { withdrawPack } from '../packs.contract.ts'
import type { ShownPack } from './local-part.tsx'
import { localPartTexts } from './regulations.texts.ts'

/** Takes a version back, with a reason; says what that means. */
export function WithdrawDialog({ pack: { id, unit, content }, onClose }: { pack: ShownPack; onClose: () => void }) {
  const t = useWords(localPartTexts)
  const { language } = useLanguage()
  const withdrawing = useTell(withdrawPack)
  const [reason, setReason] = useState('')
  return (
    <SaveDialog
      commands={[withdrawing]}
      onClose={onClose}
      onSave={() => withdrawing.tell({ id, reason })}
      ready={reason.trim() !== ''}
      save={t('withdraw')}
      saved={t('withdrawn')}
      title={t('withdrawTitle', { title: content.title[language === 'zh' ? 0 : 1], version: content.version })}
    >
      <p>{t('withdrawNote')}</p>
      <TextField label={t('reason')} maxLength={200} onChange={setReason} required value={reason} />
      <PackEffect change={{ kind: 'withdraw', packId: id }} unitId={unit.id} />
    </SaveDialog>
  )
}
