import { useCallback, useRef, useState } from 'react'
import { link, sentenceOf, useAsk } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { useSession } from '#web/session.tsx'
import { Button, LinkButton, Notice, PageHead, Pager, Table } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { exportBoard, listBoard } from './duties.contract.ts'
import { boardTexts } from './duties-pages.texts.ts'
import { dutyStates } from './duty.rules.ts'
import { Ahead } from './pages/ahead/ahead.tsx'
import { arrangementOf, useGroupOf } from './pages/arrangement.ts'
import { useBoardColumns } from './pages/board-columns.tsx'
import { BoardCounts } from './pages/board-counts.tsx'
import { askOf, BoardFilterBar, type BoardFilters, BoardViews, noFilters } from './pages/board-filters.tsx'
import { BoardPrint } from './pages/board-print.tsx'
import { BoardYear, useYear } from './pages/board-year.tsx'
import { type DutyKey, keyOf, textOf } from './pages/duty.ts'
import { ExplainDuty } from './pages/explain-duty.tsx'
import { type OwingUnit, useOwnUnit, useUnits } from './pages/use-units.ts'

const size = 20

/** L05's other side: what the branch and its groups owe, what becomes unlawful first on top; or a year of it as a picture. */
export default function BoardPage() {
  const t = useWords(boardTexts)
  const { home } = useSession()
  const own = useOwnUnit()
  const [written, setFilters] = useFilters(noFilters)
  const [explained, setExplained] = useState<DutyKey | null>(null)
  const [printing, setPrinting] = useState(false)
  const units = useUnits()
  const filters = { ...written, unit: written.unit || own }
  const unit = units.find(({ id }) => id === filters.unit)?.name ?? (filters.unit === own ? home?.name : undefined)
  const year = useYear(filters, units)
  const stopPrinting = useCallback(() => setPrinting(false), [])
  return (
    <>
      <div {...(printing ? { 'data-print': 'hide' } : {})}>
        <PageHead
          actions={
            <>
              <Button
                icon="print"
                onPress={() => (filters.view === 'forecast' ? window.print() : setPrinting(true))}
                working={printing}
              >
                {t('print')}
              </Button>
              {filters.view === 'forecast' ? null : (
                <LinkButton href={link(exportBoard, exportOf(filters, year))} icon="download">
                  {t('export')}
                </LinkButton>
              )}
            </>
          }
          line="none"
          sub={t(`sub.${filters.view === 'list' ? arrangementOf(filters.by) : 'plain'}`, {
            unit: unit ?? t('everywhere'),
          })}
          title={t('title')}
        />
        {filters.view === 'forecast' ? (
          <Ahead filters={filters} onChange={setFilters} units={units} />
        ) : filters.view === 'year' ? (
          <BoardYear explain={setExplained} filters={filters} onChange={setFilters} units={units} year={year} />
        ) : (
          <BoardList explain={setExplained} filters={filters} onChange={setFilters} units={units} />
        )}
        <ExplainDuty duty={explained} onClose={() => setExplained(null)} />
      </div>
      {printing ? <BoardPrint filters={filters} onDone={stopPrinting} units={units} year={year} /> : null}
    </>
  )
}

/** What is seen is what is exported: the list under its filters, or the whole year of the branch. */
function exportOf(filters: BoardFilters, { branchId, year }: ReturnType<typeof useYear>) {
  if (filters.view !== 'year' || !branchId) return askOf(filters)
  return { unitId: branchId, period: String(year), states: [...dutyStates] }
}

interface BoardListProps {
  filters: BoardFilters
  units: readonly OwingUnit[]
  onChange: (change: Partial<BoardFilters>) => void
  explain: (duty: DutyKey) => void
}

function BoardList({ filters, units, onChange, explain }: BoardListProps) {
  const t = useWords(boardTexts)
  const { language } = useLanguage()
  const { value, refusal, stale } = useAsk(listBoard, { ...askOf(filters), page: filters.page, size })
  const wide = useWide(768)
  // While the next rows are read, those that stand keep the arrangement they came in.
  const shown = useRef(filters)
  if (!stale) shown.current = filters
  const by = arrangementOf(shown.current.by)
  const columns = useBoardColumns({ explain, by }, !wide)
  const own = useOwnUnit()
  const groupOf = useGroupOf(shown.current)
  const { rule, family, person, period, unit } = filters
  const mixed = ['', 'all'].includes(shown.current.state)
  const narrowed = Boolean(rule || family || person || period || unit !== own || !mixed)
  const kept = Object.keys(value?.counts ?? {}).length > 0
  return (
    <>
      <BoardCounts counts={value?.counts} filters={filters} />
      <BoardViews filters={filters} onChange={onChange} />
      <BoardFilterBar filters={filters} onChange={onChange} read={value} units={units} />
      {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
      <Table
        columns={columns}
        density="roomy"
        {...(mixed || by !== 'urgency' ? { groupOf } : {})}
        empty={t(narrowed ? 'noneMatch' : kept ? 'noneOpen' : 'none')}
        label={t('title')}
        least={wide ? 760 : 300}
        line="light"
        loading={stale}
        rowKey={(line) => textOf(keyOf(line))}
        rows={value?.duties}
      />
      <Pager onPage={(page) => onChange({ page })} page={filters.page} size={size} total={value?.total ?? 0} />
    </>
  )
}
