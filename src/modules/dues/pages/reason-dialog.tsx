import { useState } from 'react'
import { useAsk, useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { CheckboxGroup, Notice, RadioGroup } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dialogTexts } from '../dialog.texts.ts'
import { goodReasons } from '../dues.contract.ts'
import { showMember } from '../ledger.contract.ts'
import { recordGoodReason } from '../payment.contract.ts'
import { type Doing, monthsWords } from './dues.ts'

/** Why months were not paid: a kind, never a story (branch.md 6.2). */
export function ReasonDialog({ branchId, filters, onClose }: Doing) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const { value } = useAsk(showMember, filters.person ? { branchId, personId: filters.person } : null)
  const command = useTell(recordGoodReason)
  const offered = (value?.months ?? []).filter(({ state }) => state === 'open' || state === 'due' || state === 'held')
  const [chosen, setMonths] = useState<readonly string[] | null>(null)
  const named = offered.filter(({ month }) => month === filters.month)
  const months =
    chosen ?? (named.length > 0 ? named : offered.filter(({ state }) => state === 'open')).map(({ month }) => month)
  const [reason, setReason] = useState<(typeof goodReasons)[number]>('shift')
  return (
    <SaveDialog
      commands={[command]}
      onClose={onClose}
      onSave={() => command.tell({ branchId, personId: filters.person, months: [...months], reason })}
      ready={months.length > 0 && value !== undefined}
      save={t('enter')}
      saved={t('entered')}
      title={t('reasonTitle', { name: value?.person.name ?? '' })}
    >
      <p>{t('reasonNote')}</p>
      {value && offered.length === 0 ? <Notice>{t('nothingOpen')}</Notice> : null}
      {offered.length > 0 ? (
        <CheckboxGroup
          label={t('whichMonths')}
          onChange={setMonths}
          options={offered.map(({ month }) => ({ value: month, label: monthsWords([month], today, language) }))}
          value={months}
        />
      ) : null}
      <RadioGroup
        label={t('reasonField')}
        onChange={setReason}
        options={goodReasons.map((one) => ({ value: one, label: t(`reason.${one}`) }))}
        value={reason}
      />
    </SaveDialog>
  )
}
