import { useCallback, useState } from 'react'
import { sentenceOf, useAsk } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { useSession } from '#web/session.tsx'
import { Button, EmptyState, LinkButton, Loading, Notice, PageHead } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { pageTexts } from './dues-page.texts.ts'
import { showYear } from './ledger.contract.ts'
import { Dialogs } from './pages/dialogs.tsx'
import css from './pages/dues.module.css'
import { type ChangeFilters, type DuesFilters, noFilters, type Year } from './pages/dues.ts'
import { HeadActions } from './pages/head-actions.tsx'
import { MemberDrawer } from './pages/member-drawer.tsx'
import { DuesPrint, type Printed } from './pages/print.tsx'
import { Told } from './pages/told.tsx'
import { YearBar } from './pages/year-bar.tsx'
import { YearCounts } from './pages/year-counts.tsx'
import { YearGrid } from './pages/year-grid.tsx'
import { YearList } from './pages/year-list.tsx'

/** L14 and L15: the dues of a branch in a year, for whoever keeps them and nobody else. */
export default function DuesPage() {
  const t = useWords(pageTexts)
  const { home, today } = useSession()
  const [filters, setFilters] = useFilters(noFilters)
  const branchId = filters.branch || home?.branchId
  if (branchId)
    return <Dues branchId={branchId} filters={filters} onChange={setFilters} year={yearOf(filters, today)} />
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState action={<LinkButton href="/my">{t('toMine')}</LinkButton>}>{t('noBranch')}</EmptyState>
    </>
  )
}

/** The year the address names, by itself or by its month. */
function yearOf({ year, month }: DuesFilters, today: string): string {
  const named = year || month.slice(0, 4)
  return /^20\d\d$/.test(named) ? named : today.slice(0, 4)
}

interface DuesProps {
  branchId: string
  year: string
  filters: DuesFilters
  onChange: ChangeFilters
}

function Dues({ branchId, year, filters, onChange }: DuesProps) {
  const t = useWords(pageTexts)
  const { language } = useLanguage()
  const { value, refusal, stale } = useAsk(showYear, { branchId, year })
  const [printed, setPrinted] = useState<Printed | null>(null)
  const done = useCallback(() => setPrinted(null), [])
  const close = () => onChange({ do: '', month: '', ...(filters.month ? { year } : {}) })
  return (
    <>
      <div {...(printed ? { 'data-print': 'hide' } : {})}>
        <PageHead
          actions={value?.ledger ? <HeadActions onChange={onChange} onPrint={setPrinted} year={value} /> : undefined}
          line="none"
          sub={value ? <Sub year={value} /> : '\u00a0'}
          title={t('title')}
        />
        {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
        {value || refusal ? null : <Loading />}
        {value?.ledger ? (
          <Ledger filters={filters} onChange={onChange} stale={stale} year={value} />
        ) : value ? (
          <EmptyState
            action={
              <Button onPress={() => onChange({ do: 'ledger' })} variant="primary">
                {t('begin')}
              </Button>
            }
          >
            {t('none')}
          </EmptyState>
        ) : null}
        {value?.ledger ? (
          <MemberDrawer branchId={branchId} busy={filters.do !== ''} onChange={onChange} personId={filters.person} />
        ) : null}
        {value && !stale ? (
          <Dialogs branchId={branchId} filters={filters} onChange={onChange} onClose={close} year={value} />
        ) : null}
      </div>
      {printed && value ? <DuesPrint onDone={done} printed={printed} year={value} /> : null}
    </>
  )
}

function Sub({ year: { branch, year, ledger } }: { year: Year }) {
  const t = useWords(pageTexts)
  if (!ledger) return t('subNone', { branch: branch.name })
  return t('sub', { branch: branch.name, year, day: ledger.collectionDay, from: ledger.fromMonth })
}

interface LedgerProps {
  year: Year
  filters: DuesFilters
  stale: boolean
  onChange: ChangeFilters
}

function Ledger({ year, filters, onChange }: LedgerProps) {
  const t = useWords(pageTexts)
  const wide = useWide(768)
  const openMember = (person: string) => onChange({ person })
  return (
    <>
      <YearCounts onChange={onChange} year={year} />
      <YearBar onChange={onChange} year={year} />
      {year.members.length === 0 ? (
        <EmptyState>{t('noMembers')}</EmptyState>
      ) : wide ? (
        <YearGrid
          current={filters.person}
          label={t('ledgerTitle')}
          onMember={openMember}
          onMonth={(month) => onChange({ do: 'collect', month })}
          year={year}
        />
      ) : (
        <YearList current={filters.person} onMember={openMember} year={year} />
      )}
      <div className={css.parts}>
        <Told year={year} />
      </div>
    </>
  )
}
