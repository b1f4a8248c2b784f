import { type ReactNode, useEffect } from 'react'
import { citationOf, isPeriod, periodWords, sentenceOf } from '#regulations/index.ts'
import { useRecordHead } from '#web/record-head.ts'
import { useSession } from '#web/session.tsx'
import { PrintSheet, Status } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { boardTexts } from '../duties-pages.texts.ts'
import { whenWords } from '../duty-words.rules.ts'
import css from './board.module.css'
import { askOf, type BoardFilters } from './board-filters.tsx'
import type { useYear } from './board-year.tsx'
import { type DutyLine, keyOf, textOf, useDutyNames } from './duty.ts'
import { useEveryDuty } from './use-every-duty.ts'
import type { OwingUnit } from './use-units.ts'
import { YearPicture } from './year-picture.tsx'

interface BoardPrintProps {
  filters: BoardFilters
  units: readonly OwingUnit[]
  year: ReturnType<typeof useYear>
  onDone: () => void
}

/** The ledger on paper: everything under the filters, not the page of it on the screen. Prints as soon as it is read. */
export function BoardPrint({ filters, units, year, onDone }: BoardPrintProps) {
  const t = useWords(boardTexts)
  const { language } = useLanguage()
  const isYear = filters.view === 'year'
  const every = useEveryDuty(isYear ? null : askOf(filters))
  const ready = isYear ? year.lines !== null : every !== undefined
  useEffect(() => {
    if (!ready) return
    addEventListener('afterprint', onDone, { once: true })
    window.print()
    return () => removeEventListener('afterprint', onDone)
  }, [ready, onDone])
  if (!ready) return null
  if (isYear)
    return (
      <Sheet branch={year.branch} period={String(year.year)} title={t('yearLedgerTitle')}>
        <YearPicture label={t('yearLedgerTitle')} lines={year.lines ?? []} year={year.year} />
      </Sheet>
    )
  const duties = every?.duties ?? []
  const period = isPeriod(filters.period) ? periodWords(filters.period, language) : t('allPeriodsPrinted')
  const branch = units.find(({ id }) => id === filters.unit)?.name
  return (
    <Sheet branch={branch} left={(every?.total ?? 0) - duties.length} period={period} title={t('ledgerTitle')}>
      <List duties={duties} />
    </Sheet>
  )
}

interface SheetProps {
  title: string
  branch: string | undefined
  period: string
  /** Rows that did not fit. */
  left?: number
  children: ReactNode
}

function Sheet({ title, branch, period, left = 0, children }: SheetProps) {
  const t = useWords(boardTexts)
  const { home, today } = useSession()
  const chain = useRecordHead()
  return (
    <div className={css.paper}>
      <PrintSheet
        branch={branch ?? home?.name ?? t('everywhere')}
        chain={chain}
        period={period}
        printedOn={today}
        sub={left > 0 ? t('printedTop', { shown: 1000, total: 1000 + left }) : undefined}
        title={title}
      >
        {children}
      </PrintSheet>
    </div>
  )
}

function List({ duties }: { duties: readonly DutyLine[] }) {
  const t = useWords(boardTexts)
  const { language } = useLanguage()
  const names = useDutyNames()
  return (
    <table className={css.rows}>
      <thead>
        <tr>
          {(['due', 'state', 'period', 'duty', 'reason', 'record'] as const).map((head) => (
            <th key={head} scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {duties.map((line) => (
          <tr key={textOf(keyOf(line))}>
            <td className={css.still}>{line.dueOn}</td>
            <td>
              <Status kind={line.state} n={Math.abs(line.daysLeft)} size="note" />
            </td>
            <td>{whenWords(line.rule, line.period, language)}</td>
            <td>{names.of(line)}</td>
            <td>
              {sentenceOf(line.reason, language)} {citationOf(line.citation, language)}
            </td>
            <td className={css.still}>{line.gathering?.heldOn ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
