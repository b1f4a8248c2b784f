import { yearOf } from '#core/day.ts'
import type { OwnUnit } from '#web/own-units.ts'
import { useSession } from '#web/session.tsx'
import { FilterBar, Segment, Select } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { pageTexts } from '../learning-page.texts.ts'
import type { Filters } from './filters.ts'

interface FilterFieldsProps {
  filters: Filters
  year: number
  unit: OwnUnit
  units: readonly OwnUnit[]
  total: number | undefined
  onChange: (change: Partial<Filters>) => void
}

/** Year, branch or group, and whether all are shown or those with a gap. */
export function FilterFields({ filters, year, unit, units, total, onChange }: FilterFieldsProps) {
  const t = useWords(pageTexts)
  const { today } = useSession()
  const years = [0, 1, 2, 3].map((back) => String(yearOf(today) - back))
  return (
    <FilterBar right={total === undefined ? null : t('countedOf', { total })}>
      <Select
        label={t('year')}
        labelHidden
        onChange={(chosen) => onChange({ year: chosen === years[0] ? '' : chosen })}
        options={years.map((value) => ({ value, label: value }))}
        value={String(year)}
        width={120}
      />
      {units.length > 1 ? (
        <Select
          label={t('unit')}
          labelHidden
          onChange={(chosen) => onChange({ unit: chosen === units[0]?.id ? '' : chosen })}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          value={unit.id}
          width={200}
        />
      ) : null}
      <Segment
        label={t('show')}
        onChange={(show) => onChange({ show: show === 'lacking' ? show : '' })}
        options={(['everybody', 'lacking'] as const).map((value) => ({ value, label: t(value) }))}
        value={filters.show === 'lacking' ? 'lacking' : 'everybody'}
      />
    </FilterBar>
  )
}
