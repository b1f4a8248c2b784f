import { type ReactNode, useEffect } from 'react'
import { isPeriod, periodWords } from '#regulations/index.ts'
import { useRecordHead } from '#web/record-head.ts'
import { useSession } from '#web/session.tsx'
import { PrintSheet } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dutiesTexts } from '../duties.texts.ts'
import { boardTexts } from '../duties-pages.texts.ts'
import { dutyStates } from '../duty.rules.ts'
import { arrangementOf } from './arrangement.ts'
import css from './board.module.css'
import { askOf, type BoardFilters, kindOf } from './board-filters.tsx'
import { BoardRows } from './board-rows.tsx'
import type { useYear } from './board-year.tsx'
import type { DutyLine } from './duty.ts'
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
  const narrowing = useNarrowing(filters)
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
  const left = (every?.total ?? 0) - duties.length
  const sub = [
    ...narrowing(duties[0]),
    left > 0 ? t('printedTop', { shown: duties.length, total: every?.total ?? 0 }) : '',
  ]
  return (
    <Sheet branch={branch} period={period} sub={sub.filter(Boolean).join(t('between'))} title={t('ledgerTitle')}>
      <BoardRows duties={duties} filters={filters} />
    </Sheet>
  )
}

/** How the ledger is arranged and what it is narrowed to, in words; unit and period stand in the foot. */
function useNarrowing(filters: BoardFilters): (first: DutyLine | undefined) => string[] {
  const t = useWords(boardTexts)
  const words = useWords(dutiesTexts)
  const by = arrangementOf(filters.by)
  const { rule, family } = kindOf(filters)
  const state = dutyStates.find((known) => known === filters.state)
  return (first) => [
    by === 'urgency' ? '' : t(`by.${by}`),
    state ? words(`state.${state}`) : filters.state === 'all' ? t('allStates') : t('open'),
    rule ? words(`rule.${rule}`) : family ? words(`family.${family}`) : '',
    filters.person ? (first?.person?.name ?? '') : '',
  ]
}

interface SheetProps {
  title: string
  branch: string | undefined
  period: string
  sub?: string | undefined
  children: ReactNode
}

function Sheet({ title, branch, period, sub, children }: SheetProps) {
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
        sub={sub || undefined}
        title={title}
      >
        {children}
      </PrintSheet>
    </div>
  )
}
