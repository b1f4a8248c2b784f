import { useState } from 'react'
import { ask, periodWords } from '#regulations/index.ts'
import { newId, useAsk, useTell } from '#web/api.ts'
import { JudgedPanel } from '#web/judged.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import {
  Checkbox,
  DatePicker,
  Disclosure,
  Fields,
  Loading,
  MonthPicker,
  Notice,
  TextField,
  TextLink,
} from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dialogTexts } from '../dialog.texts.ts'
import { showYear } from '../ledger.contract.ts'
import { recordPayments } from '../payment.contract.ts'
import css from './dues.module.css'
import { type Doing, monthsWords, type Year, type YearMember, yuan } from './dues.ts'
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
        <Rows
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

interface Row {
  readonly member: YearMember
  readonly fen: number
  /** Months over and open before this one. */
  readonly before: readonly string[]
  readonly beforeFen: number
}

/** Whoever has something to pay for a month. */
function collectable(year: Year, month: string): Row[] {
  return year.members.flatMap((member) => {
    const cell = member.months.find((one) => one.month === month)
    if (!cell || !payable(cell) || !cell.amountFen) return []
    const before = member.unpaid.filter((one) => one < month)
    const own = member.unpaid.length > before.length ? cell.amountFen : 0
    return [{ member, fen: cell.amountFen, before, beforeFen: before.length > 0 ? member.unpaidFen - own : 0 }]
  })
}

interface RowsProps {
  month: string
  rows: readonly Row[]
  ticked: ReadonlySet<string>
  withArrears: ReadonlySet<string>
  onTick: (personIds: readonly string[], on: boolean) => void
  onArrears: (personId: string, on: boolean) => void
}

function Rows({ month, rows, ticked, withArrears, onTick, onArrears }: RowsProps) {
  const t = useWords(dialogTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const everyone = rows.map(({ member }) => member.person.id)
  const count = everyone.filter((id) => ticked.has(id)).length
  if (rows.length === 0) return <Notice>{t('everyonePaid', { month: periodWords(month, language) })}</Notice>
  return (
    <div>
      <Checkbox
        checked={count === everyone.length}
        indeterminate={count > 0 && count < everyone.length}
        onChange={(on) => onTick(everyone, on)}
      >
        {t('all')}
      </Checkbox>
      <ul className={`${css.lines} ${css.scroll}`}>
        {rows.map(({ member: { person }, fen, before, beforeFen }) => (
          <li key={person.id}>
            <span className={css.row}>
              <Checkbox checked={ticked.has(person.id)} onChange={(on) => onTick([person.id], on)}>
                {person.name}
              </Checkbox>
              {before.length > 0 ? (
                <Checkbox
                  checked={withArrears.has(person.id)}
                  disabled={!ticked.has(person.id)}
                  onChange={(on) => onArrears(person.id, on)}
                >
                  {t('arrears', { months: monthsWords(before, today, language) })}
                </Checkbox>
              ) : null}
            </span>
            <b>{yuan(fen + (withArrears.has(person.id) && ticked.has(person.id) ? beforeFen : 0))}</b>
          </li>
        ))}
      </ul>
    </div>
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
