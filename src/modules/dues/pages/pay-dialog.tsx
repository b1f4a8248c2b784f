import { useState } from 'react'
import { ask } from '#regulations/index.ts'
import { newId, sentenceOf, useAsk, useTell } from '#web/api.ts'
import { JudgedPanel } from '#web/judged.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { CheckboxGroup, DatePicker, Dialog, Fields, Loading, Notice, NumberField, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dialogTexts } from '../dialog.texts.ts'
import { showMember } from '../ledger.contract.ts'
import { fenOf } from '../money.rules.ts'
import { recordPayments } from '../payment.contract.ts'
import css from './dues.module.css'
import { type Doing, type Member, monthsWords, yuan } from './dues.ts'
import { payable } from './payable.ts'
import { told } from './unpaid-answer.ts'
import { Untimely } from './untimely.tsx'

/** One member’s payment: any of his months, and more of his own will. */
export function PayDialog({ branchId, filters, onClose }: Doing) {
  const t = useWords(dialogTexts)
  const { language } = useLanguage()
  const { value, refusal } = useAsk(showMember, filters.person ? { branchId, personId: filters.person } : null)
  if (value) return <Payment branchId={branchId} member={value} month={filters.month} onClose={onClose} />
  return (
    <Dialog onClose={onClose} open title={t('collectTitle')}>
      {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : <Loading />}
    </Dialog>
  )
}

interface PaymentProps {
  branchId: string
  member: Member
  month: string
  onClose: () => void
}

function Payment({ branchId, member, month, onClose }: PaymentProps) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const [id] = useState(newId)
  const offered = member.months.filter((cell) => payable(cell) && cell.amountFen)
  const [months, setMonths] = useState<readonly string[]>(
    offered.some((cell) => cell.month === month) ? [month] : member.unpaid,
  )
  const [paidOn, setPaidOn] = useState<string | null>(today)
  const [extra, setExtra] = useState<number | null>(null)
  const [receipt, setReceipt] = useState('')
  const command = useTell(recordPayments)
  const extraFen = extra === null ? 0 : fenOf(extra)
  const monthsFen = offered.reduce((sum, cell) => sum + (months.includes(cell.month) ? (cell.amountFen ?? 0) : 0), 0)
  const paid = { id, personId: member.person.id, months: [...months].sort(), extraFen: extraFen ?? 0 }
  return (
    <SaveDialog
      commands={[command]}
      more={<b className={css.sum}>{`${yuan(monthsFen + (extraFen ?? 0))} ${t('yuan')}`}</b>}
      onClose={onClose}
      onSave={() =>
        command.tell({ branchId, paidOn: paidOn ?? today, payments: [{ ...paid, receipt: receipt.trim() || null }] })
      }
      ready={monthsFen + (extraFen ?? 0) > 0 && extraFen !== null && paidOn !== null && paidOn <= today}
      save={t('enter')}
      saved={t('entered')}
      title={t('payTitle', { name: member.person.name })}
    >
      {offered.length > 0 ? (
        <CheckboxGroup
          label={t('whichMonths')}
          onChange={setMonths}
          options={offered.map((cell) => ({
            value: cell.month,
            label: monthsWords([cell.month], today, language),
            note: yuan(cell.amountFen ?? 0),
          }))}
          value={months}
        />
      ) : (
        <Notice>{t('nothingOpen')}</Notice>
      )}
      <Fields>
        <DatePicker label={t('paidOnField')} latest={today} onChange={setPaidOn} required value={paidOn} />
        <TextField label={t('receiptField')} maxLength={60} onChange={setReceipt} value={receipt} />
        <NumberField
          digits={2}
          label={t('extraField')}
          minimum={0}
          onChange={setExtra}
          unit={t('yuan')}
          value={extra}
        />
      </Fields>
      <Untimely paidOn={paidOn ?? today} payers={[{ name: member.person.name, months }]} />
      {extraFen ? (
        <JudgedPanel
          about={t('extraAbout', { sum: yuan(extraFen) })}
          answer={told(ask('large-dues', { extraFen }, paidOn ?? today))}
        />
      ) : null}
    </SaveDialog>
  )
}
