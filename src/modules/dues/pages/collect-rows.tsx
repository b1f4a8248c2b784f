import { periodWords } from '#regulations/index.ts'
import { useSession } from '#web/session.tsx'
import { Checkbox, Notice } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dialogTexts } from '../dialog.texts.ts'
import css from './dues.module.css'
import { monthsWords, type Year, type YearMember, yuan } from './dues.ts'
import { payable } from './payable.ts'

/** A member who has something to pay for a month. */
export interface Row {
  readonly member: YearMember
  readonly fen: number
  /** Months over and open before this one. */
  readonly before: readonly string[]
  readonly beforeFen: number
}

/** Whoever has something to pay for a month. */
export function collectable(year: Year, month: string): Row[] {
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

/** Who hands in: all at once, or one by one with the open months before. */
export function CollectRows({ month, rows, ticked, withArrears, onTick, onArrears }: RowsProps) {
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
