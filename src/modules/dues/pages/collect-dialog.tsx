import { useState } from 'react'
import { ask } from '#regulations/index.ts'
import { newId, useAsk, useTell } from '#web/api.ts'
import { JudgedPanel } from '#web/judged.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker, Disclosure, Fields, Loading, MonthPicker, Notice, TextField, TextLink } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dialogTexts } from '../dialog.texts.ts'
import { showYear } from '../ledger.contract.ts'
import { recordPayments } from '../payment.contract.ts'
import { CollectRows, collectable } from './collect-rows.tsx'
import css from './dues.module.css'
import { type Doing, type Year, yuan } from './dues.ts'
import { Labelled } from './labelled.tsx'
import { isMonth, payable } from './payable.ts'
import { told } from './unpaid-answer.ts'
import { Untimely } from './untimely.tsx'

/** Collected today, for a month, from these members: one payment each. Open months before it may come with it. */
export function CollectDialog({ branchId, filters, onClose }: Doing) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const [month, setMonth] = useState(isMonth(filters.month) ? filters.month : today.slice(0, 7))
  const [paidOn, setPaidOn] = useState<string | null>(today)
  const [receipt, setReceipt] = useState('')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [withArrears, setWithArrears] = useState<ReadonlySet<string>>(new Set())
  // Kept for the life of the dialog: the same press after a cut network is the same payment.
  const [ids] = useState(() => new Map<string, string>())
  const { value: year, stale } = useAsk(showYear, { branchId, year: month.slice(0, 4) })
  const command = useTell(recordPayments)
  const rows = year ? collectable(year, month) : []
  const chosen = rows
    .filter(({ member }) => ticked.has(member.person.id))
    .map((row) => ({ ...row, months: withArrears.has(row.member.person.id) ? [...row.before, month] : [month] }))
  const sum = chosen.reduce((all, row) => all + row.fen + (row.months.length > 1 ? row.beforeFen : 0), 0)
  const idOf = (personId: string) => ids.get(personId) ?? ids.set(personId, newId()).get(personId) ?? ''
  const save = () =>
    command.tell({
      branchId,
      paidOn: paidOn ?? today,
      payments: chosen.map(({ member: { person }, months }) => ({
        id: idOf(person.id),
        personId: person.id,
        months,
        receipt: receipt.trim() || null,
      })),
    })
  return (
    <SaveDialog
      commands={[command]}
      more={<b className={css.sum}>{t('totalOf', { count: chosen.length, sum: yuan(sum) })}</b>}
      onClose={onClose}
      onSave={save}
      ready={chosen.length > 0 && paidOn !== null && paidOn <= today && !stale}
      save={t('collect')}
      saved={t('collected')}
      title={t('collectTitle')}
    >
      <Fields>
        <Labelled label={t('forMonth')}>
          <MonthPicker label={t('forMonth')} onChange={setMonth} value={month} />
        </Labelled>
        <DatePicker label={t('paidOnField')} latest={today} onChange={setPaidOn} required value={paidOn} />
        <TextField label={t('receiptField')} maxLength={60} onChange={setReceipt} value={receipt} />
      </Fields>
      {year && !stale ? (
        <CollectRows
          month={month}
          onArrears={(id, on) => setWithArrears(switched(withArrears, [id], on))}
          onTick={(each, on) => setTicked(switched(ticked, each, on))}
          rows={rows}
          ticked={ticked}
          withArrears={withArrears}
        />
      ) : (
        <Loading />
      )}
      <Unfixed language={language} month={month} year={year} />
      <Untimely
        paidOn={paidOn ?? today}
        payers={chosen.map(({ member, months }) => ({ name: member.person.name, months }))}
      />
      <Disclosure title={t('howCollected')}>
        <JudgedPanel
          about={t('collectionAbout')}
          answer={told(ask('dues-collection', { way: 'payroll-deduction' }, today))}
        />
      </Disclosure>
    </SaveDialog>
  )
}

/** Nothing can be taken in from whoever has no standard. */
function Unfixed({ year, month, language }: { year: Year | undefined; month: string; language: 'zh' | 'en' }) {
  const t = useWords(dialogTexts)
  const names = (year?.members ?? []).flatMap(({ person, months }) => {
    const cell = months.find((one) => one.month === month)
    return cell && payable(cell) && cell.amountFen === null ? [person.name] : []
  })
  if (names.length === 0) return null
  return (
    <Notice action={<TextLink href="/dues?do=standards">{t('toStandards')}</TextLink>} kind="warning">
      {t('noStandard', { names: names.join(language === 'zh' ? '、' : ', ') })}
    </Notice>
  )
}

function switched(set: ReadonlySet<string>, ids: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(set)
  for (const id of ids) {
    if (on) next.add(id)
    else next.delete(id)
  }
  return next
}
