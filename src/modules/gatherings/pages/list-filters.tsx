import type { ReactNode } from 'react'
import { yearOf } from '#core/day.ts'
import type { AskOf, OutputOf } from '#core/operation.ts'
import { useSession } from '#web/session.tsx'
import { ComboBox, FilterBar, type Option, RestedSearch, Select } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { listTexts, termTexts } from '../gatherings-pages.texts.ts'
import type { exportGatherings, listGatherings } from '../reading.contract.ts'
import { type GatheringState, gatheringStates, type PurposeKind, purposeKinds } from '../terms.rules.ts'
import { useConveners } from './units.ts'

/** What the address of an unfiltered list leaves out. */
export const noFilters = { year: '', kind: '', unit: '', state: '', search: '', page: 1 }
export type ListedBy = typeof noFilters

/** The filters as the query and the spreadsheet want them; what is no member of its set filters nothing. */
export function askOf(filters: ListedBy): AskOf<typeof exportGatherings> {
  return {
    year: /^\d{4}$/.test(filters.year) ? Number(filters.year) : null,
    kind: purposeKinds.find((kind) => kind === filters.kind) ?? null,
    unitId: filters.unit || null,
    state: gatheringStates.find((state) => state === filters.state) ?? null,
    search: filters.search,
  }
}

interface ListFiltersProps {
  filters: ListedBy
  counts: OutputOf<typeof listGatherings>['counts'] | undefined
  onChange: (change: Partial<ListedBy>) => void
  right: ReactNode
}

/** Year, kind, unit, state and search, side by side. */
export function ListFilters({ filters, counts, onChange, right }: ListFiltersProps) {
  const t = useWords(listTexts)
  const term = useWords(termTexts)
  const { today } = useSession()
  const { all } = useConveners()
  const years = Array.from({ length: 6 }, (_, back) => String(yearOf(today) - back))
  const kinds = purposeKinds.map((kind) => counted(kind, term(`kind.${kind}`), counts?.byKind[kind]))
  const states = gatheringStates.map((state) => counted(state, term(`state.${state}`), counts?.byState[state]))
  const filtered = Object.entries(filters).some(([name, value]) => name !== 'page' && value !== '')
  return (
    <FilterBar
      onClear={filtered ? () => onChange({ year: '', kind: '', unit: '', state: '', search: '' }) : undefined}
      right={right}
    >
      <RestedSearch
        onChange={(search) => onChange({ search })}
        placeholder={t('search')}
        value={filters.search}
        width={240}
      />
      <Choice
        all={t('allYears')}
        label={t('year')}
        onChange={(year) => onChange({ year })}
        options={years.map((year) => ({ value: year, label: year }))}
        value={filters.year}
        width={120}
      />
      <Choice<PurposeKind>
        all={t('allKinds')}
        label={t('kind')}
        onChange={(kind) => onChange({ kind })}
        options={kinds}
        value={filters.kind}
        width={176}
      />
      {all.length > 1 ? (
        <Units filters={filters} onChange={onChange} units={all.map(({ id, name }) => ({ value: id, label: name }))} />
      ) : null}
      <Choice<GatheringState>
        all={t('allStates')}
        label={t('state')}
        onChange={(state) => onChange({ state })}
        options={states}
        value={filters.state}
        width={140}
      />
    </FilterBar>
  )
}

function counted<Value extends string>(value: Value, label: string, count: number | undefined): Option<Value> {
  return count === undefined ? { value, label } : { value, label, note: String(count) }
}

interface ChoiceProps<Value extends string> {
  label: string
  /** The entry that filters nothing. */
  all: string
  options: readonly Option<Value>[]
  value: string
  onChange: (value: string) => void
  width: number
}

function Choice<Value extends string>({ label, all, options, value, onChange, width }: ChoiceProps<Value>) {
  return (
    <Select
      label={label}
      labelHidden
      onChange={(chosen) => onChange(chosen === 'all' ? '' : chosen)}
      options={[{ value: 'all', label: all }, ...options]}
      value={value || 'all'}
      width={width}
    />
  )
}

interface UnitsProps {
  filters: ListedBy
  units: readonly Option[]
  onChange: ListFiltersProps['onChange']
}

/** Few units are chosen from a list, many are found by typing. */
function Units({ filters, units, onChange }: UnitsProps) {
  const t = useWords(listTexts)
  const choose = (unit: string | null) => onChange({ unit: unit ?? '' })
  const shared = { label: t('unit'), width: 200 }
  if (units.length > 20)
    return (
      <ComboBox
        {...shared}
        labelHidden
        onChange={choose}
        options={units}
        placeholder={t('allUnits')}
        value={filters.unit || null}
      />
    )
  return <Choice {...shared} all={t('allUnits')} onChange={choose} options={units} value={filters.unit} />
}
