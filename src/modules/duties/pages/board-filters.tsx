import type { AskOf, OutputOf } from '#core/operation.ts'
import { isPeriod } from '#regulations/index.ts'
import type { Wire } from '#web/api.ts'
import { FilterBar, Segment } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import type { listBoard } from '../duties.contract.ts'
import { dutiesTexts } from '../duties.texts.ts'
import { boardTexts } from '../duties-pages.texts.ts'
import { dutyStates } from '../duty.rules.ts'
import { dutyRules, familyNames, familyOf } from '../duty-kinds.rules.ts'
import { arrangementOf, arrangements } from './arrangement.ts'
import css from './board.module.css'
import { Choice, KindChoice, PeriodChoice, UnitChoice } from './board-choices.tsx'
import { PersonChoice } from './person-choice.tsx'
import { everywhere, type OwingUnit, useOwnUnit } from './use-units.ts'

/** What the address of an unfiltered board leaves out: without a state what is open, without a unit one's own branch. */
export const noFilters = {
  view: 'list',
  by: 'urgency',
  state: '',
  family: '',
  rule: '',
  unit: '',
  person: '',
  period: '',
  page: 1,
}
export type BoardFilters = typeof noFilters
export type BoardCountsRead = Pick<Wire<OutputOf<typeof listBoard>>, 'counts' | 'kinds'>

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The family and the rule an address names: a rule tells its family. */
export function kindOf({ family, rule }: Pick<BoardFilters, 'family' | 'rule'>) {
  const known = dutyRules.find((one) => one === rule) ?? ''
  return { rule: known, family: known ? familyOf(known) : (familyNames.find((one) => one === family) ?? '') } as const
}

/** The filters as the query wants them; what is no member of its set filters nothing. */
export function askOf(filters: BoardFilters): AskOf<typeof listBoard> {
  const { by, state, unit, person, period } = filters
  const { rule, family } = kindOf(filters)
  const states = state === 'all' ? [...dutyStates] : dutyStates.filter((known) => known === state)
  return {
    by: arrangementOf(by),
    ...(states.length ? { states } : {}),
    ...(rule ? { rules: [rule] } : family ? { families: [family] } : {}),
    ...(unit && unit !== everywhere ? { unitId: unit } : {}),
    ...(uuid.test(person) ? { personId: person } : {}),
    ...(isPeriod(period) ? { period } : {}),
  }
}

interface BoardFiltersProps {
  filters: BoardFilters
  units: readonly OwingUnit[]
  read: BoardCountsRead | undefined
  onChange: (change: Partial<BoardFilters>) => void
}

const cleared = { state: '', family: '', rule: '', unit: '', person: '', period: '' }

/** State, kind, person, unit and period. */
export function BoardFilterBar({ filters, units, read, onChange }: BoardFiltersProps) {
  const t = useWords(boardTexts)
  const duties = useWords(dutiesTexts)
  const own = useOwnUnit()
  const { state, unit, person, period } = filters
  const { rule, family } = kindOf(filters)
  const filtered = Boolean(state || family || rule || person || period) || unit !== own
  const states = dutyStates
    .filter((known) => read?.counts[known] || state === known)
    .map((known) => ({ value: known, label: duties(`state.${known}`), note: String(read?.counts[known] ?? 0) }))
  return (
    <FilterBar onClear={filtered ? () => onChange(cleared) : undefined}>
      <Choice
        all={t('open')}
        label={t('state')}
        onChange={(chosen) => onChange({ state: chosen })}
        options={[...states, { value: 'all', label: t('allStates') }]}
        value={state}
        width={148}
      />
      <KindChoice family={family} kinds={read?.kinds ?? {}} onChange={onChange} rule={rule} />
      <PersonChoice onChange={(chosen) => onChange({ person: chosen })} unitId={unit} value={person} />
      <UnitChoice onChange={(chosen) => onChange({ unit: chosen })} units={units} value={unit} />
      <PeriodChoice onChange={(chosen) => onChange({ period: chosen })} value={period} />
    </FilterBar>
  )
}

/** How the list is arranged, and at the right whether it is a list, a year or what lies ahead. */
export function BoardViews({ filters, onChange }: Pick<BoardFiltersProps, 'filters' | 'onChange'>) {
  const t = useWords(boardTexts)
  return (
    <div className={css.views}>
      <Segment
        label={t('arranged')}
        onChange={(by) => onChange({ by })}
        options={arrangements.map((value) => ({ value, label: t(`by.${value}`) }))}
        value={arrangementOf(filters.by)}
      />
      <ViewSegment onChange={onChange} view={filters.view} />
    </div>
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
