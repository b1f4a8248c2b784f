import { yearOf } from '#core/day.ts'
import { sentenceOf, useAsk } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { type OwnUnit, useOwnUnits } from '#web/own-units.ts'
import { PersonField, useMembers } from '#web/person-field.tsx'
import { useSession } from '#web/session.tsx'
import { EmptyState, FilterBar, Loading, Notice, PageHead, Select } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { listLedgers } from './ledgers.contract.ts'
import { pageTexts } from './ledgers-page.texts.ts'
import { Binders } from './pages/binders.tsx'
import { Catalogue } from './pages/catalogue.tsx'
import { type Change, type Filters, noFilters } from './pages/filters.ts'
import { Handover } from './pages/handover.tsx'

/** Every ledger as a print of the records, the binder of the year, and what a new secretary takes over. */
export default function LedgersPage() {
  const t = useWords(pageTexts)
  const [filters, setFilters] = useFilters(noFilters)
  const units = useOwnUnits('see', ['branch', 'group'])
  if (!units) return <Loading />
  const branch = units.find(({ kind }) => kind === 'branch') ?? units[0]
  const unit = units.find(({ id }) => id === filters.unit) ?? branch
  if (unit) return <Ledgers {...{ unit, units, filters, setFilters }} />
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState>{t('noUnit')}</EmptyState>
    </>
  )
}

interface LedgersProps {
  unit: OwnUnit
  units: readonly OwnUnit[]
  filters: Filters
  setFilters: Change
}

function Ledgers({ unit, units, filters, setFilters }: LedgersProps) {
  const t = useWords(pageTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const year = Number(filters.year) || yearOf(today)
  const month = Number(filters.month) || null
  const asked = {
    unitId: unit.id,
    year,
    ...(month ? { month } : {}),
    ...(filters.person ? { personId: filters.person } : {}),
  }
  const { value, stale, refusal } = useAsk(listLedgers, asked)
  const period = month ? `${year}-${String(month).padStart(2, '0')}` : String(year)
  return (
    <>
      <PageHead line="none" sub={t('sub', { unit: unit.name, period })} title={t('title')} />
      <Narrowing {...{ unit, units, filters, setFilters, year }} />
      {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
      <Catalogue asked={asked} ledgers={value?.ledgers} loading={stale} />
      {value?.may.bind ? (
        <>
          <Binders filters={filters} ledgers={value.ledgers} onChange={setFilters} unitId={unit.id} year={year} />
          <Handover onYear={(of) => setFilters({ year: String(of) })} unitId={unit.id} />
        </>
      ) : null}
    </>
  )
}

/** Years back that are offered; an older one is reached by the address. */
const yearsBack = [0, 1, 2, 3, 4, 5]
const months = Array.from({ length: 12 }, (_, at) => at + 1)

function Narrowing({ unit, units, filters, setFilters, year }: LedgersProps & { year: number }) {
  const t = useWords(pageTexts)
  const { today } = useSession()
  const members = useMembers(unit.id)
  const person = members.find(({ id }) => id === filters.person)
  const shown = person ?? (filters.person ? { id: filters.person, name: '' } : null)
  const years = [...new Set([...yearsBack.map((back) => yearOf(today) - back), year])].map(String)
  return (
    <FilterBar onClear={filters.month || filters.person ? () => setFilters({ month: '', person: '' }) : undefined}>
      {units.length > 1 ? (
        <Select
          label={t('unit')}
          labelHidden
          onChange={(chosen) => setFilters({ unit: chosen, person: '' })}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          value={unit.id}
          width={220}
        />
      ) : null}
      <Select
        label={t('year')}
        labelHidden
        onChange={(chosen) => setFilters({ year: chosen === String(yearOf(today)) ? '' : chosen })}
        options={years.map((value) => ({ value, label: t('yearOf', { year: value }) }))}
        value={String(year)}
        width={130}
      />
      <Select
        label={t('month')}
        labelHidden
        onChange={(chosen) => setFilters({ month: chosen === 'all' ? '' : chosen })}
        options={[
          { value: 'all', label: t('wholeYear') },
          ...months.map((n) => ({ value: String(n), label: t('monthOf', { n }) })),
        ]}
        value={filters.month || 'all'}
        width={150}
      />
      <PersonField
        branchId={unit.id}
        label={t('person')}
        labelHidden
        onChange={(chosen) => setFilters({ person: chosen?.id ?? '' })}
        placeholder={t('everybody')}
        value={shown}
        width={200}
      />
    </FilterBar>
  )
}
