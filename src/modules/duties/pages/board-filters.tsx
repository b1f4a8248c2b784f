import { monthOf, quarterOf, yearOf } from '#core/day.ts'
import type { AskOf } from '#core/operation.ts'
import { isPeriod, periodWords } from '#regulations/index.ts'
import { useSession } from '#web/session.tsx'
import { ComboBox, FilterBar, type Option, Segment, Select } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import type { listBoard } from '../duties.contract.ts'
import { dutiesTexts } from '../duties.texts.ts'
import { boardTexts } from '../duties-pages.texts.ts'
import { type DutyState, dutyStates } from '../duty.rules.ts'
import { dutyRules } from '../duty-kinds.rules.ts'
import { useDutyNames } from './duty.ts'
import { everywhere, type OwingUnit, useOwnUnit } from './use-units.ts'

/** What the address of an unfiltered board leaves out: without a state what is open, without a unit one's own branch. */
export const noFilters = { view: 'list', state: '', rule: '', unit: '', period: '', page: 1 }
export type BoardFilters = typeof noFilters

/** The filters as the query wants them; what is no member of its set filters nothing. */
export function askOf({ state, rule, unit, period }: BoardFilters): AskOf<typeof listBoard> {
  const states = state === 'all' ? [...dutyStates] : dutyStates.filter((known) => known === state)
  const rules = dutyRules.filter((known) => known === rule)
  return {
    ...(states.length ? { states } : {}),
    ...(rules.length ? { rules } : {}),
    ...(unit && unit !== everywhere ? { unitId: unit } : {}),
    ...(isPeriod(period) ? { period } : {}),
  }
}

interface BoardFiltersProps {
  filters: BoardFilters
  units: readonly OwingUnit[]
  counts: Readonly<Partial<Record<DutyState, number>>> | undefined
  onChange: (change: Partial<BoardFilters>) => void
}

/** State, duty, unit and period, and at the right whether it is a list or a year. */
export function BoardFilterBar({ filters, units, counts, onChange }: BoardFiltersProps) {
  const t = useWords(boardTexts)
  const duties = useWords(dutiesTexts)
  const names = useDutyNames()
  const periods = usePeriods(filters.period)
  const cleared = { state: '', rule: '', unit: '', period: '' }
  const own = useOwnUnit()
  const filtered = Boolean(filters.state || filters.rule || filters.period) || filters.unit !== own
  const states = dutyStates
    .filter((state) => counts?.[state] || filters.state === state)
    .map((state) => ({ value: state, label: duties(`state.${state}`), note: String(counts?.[state] ?? 0) }))
  return (
    <FilterBar
      onClear={filtered ? () => onChange(cleared) : undefined}
      right={<ViewSegment onChange={onChange} view={filters.view} />}
    >
      <Choice
        all={t('open')}
        label={t('state')}
        onChange={(state) => onChange({ state })}
        options={[...states, { value: 'all', label: t('allStates') }]}
        value={filters.state}
        width={148}
      />
      <Choice
        all={t('allRules')}
        label={t('rule')}
        onChange={(rule) => onChange({ rule })}
        options={dutyRules.map((rule) => ({ value: rule, label: names.rule(rule) }))}
        value={filters.rule}
        width={176}
      />
      <UnitChoice onChange={(unit) => onChange({ unit })} units={units} value={filters.unit} />
      <Choice
        all={t('allPeriods')}
        label={t('period')}
        onChange={(period) => onChange({ period })}
        options={periods}
        value={filters.period}
        width={164}
      />
    </FilterBar>
  )
}

const views = ['list', 'year', 'forecast'] as const

export function ViewSegment({ view, onChange }: { view: string; onChange: BoardFiltersProps['onChange'] }) {
  const t = useWords(boardTexts)
  return (
    <Segment
      label={t('view')}
      onChange={(chosen) => onChange({ view: chosen })}
      options={views.map((value) => ({ value, label: t(value) }))}
      value={views.find((known) => known === view) ?? 'list'}
    />
  )
}

/** Three years whole, then the quarters and months of the year chosen. */
function usePeriods(chosen: string): Option[] {
  const t = useWords(boardTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const year = chosen ? Number(chosen.slice(0, 4)) : yearOf(today)
  const last = year < yearOf(today) ? { quarter: 4, month: 12 } : { quarter: quarterOf(today), month: monthOf(today) }
  const up = (to: number) => Array.from({ length: to }, (_, from) => to - from)
  const parts = [
    ...up(last.quarter).map((quarter) => `${year}Q${quarter}`),
    ...up(last.month).map((month) => `${year}-${String(month).padStart(2, '0')}`),
  ]
  const extra = isPeriod(chosen) && chosen.length > 4 && !parts.includes(chosen) ? [chosen] : []
  return [
    ...[0, 1, 2]
      .map((back) => yearOf(today) - back)
      .map((whole) => ({ value: String(whole), label: t('wholeYear', { year: whole }) })),
    ...[...extra, ...parts].map((period) => ({ value: period, label: periodWords(period, language) })),
  ]
}

interface ChoiceProps {
  label: string
  /** The entry that filters nothing. */
  all: string
  options: readonly Option[]
  value: string
  onChange: (value: string) => void
  width: number
}

// A list box takes no empty key.
const nothing = 'none-chosen'

function Choice({ label, all, options, value, onChange, width }: ChoiceProps) {
  return (
    <Select
      label={label}
      labelHidden
      onChange={(chosen) => onChange(chosen === nothing ? '' : chosen)}
      options={[{ value: nothing, label: all }, ...options]}
      value={value || nothing}
      width={width}
    />
  )
}

interface UnitChoiceProps {
  units: readonly OwingUnit[]
  value: string
  onChange: (unit: string) => void
}

/** Few units are chosen from a list, many are found by typing. */
function UnitChoice({ units, value, onChange }: UnitChoiceProps) {
  const t = useWords(boardTexts)
  const own = useOwnUnit()
  const several = units.filter(({ kind }) => kind === 'branch').length > 1
  const options = [
    ...(several ? [{ value: everywhere, label: t('allUnits') }] : []),
    ...units.map(({ id, name }) => ({ value: id, label: name })),
  ]
  if (options.length <= 1) return null
  const shared = {
    label: t('unit'),
    labelHidden: true,
    onChange: (unit: string | null) => onChange(unit === own || !unit ? '' : unit),
    options,
    value: value || own,
  }
  return units.length <= 20 ? <Select {...shared} width={184} /> : <ComboBox {...shared} width={220} />
}
