import type { ReactNode } from 'react'
import { yearOf } from '#core/day.ts'
import type { OwnUnit } from '#web/own-units.ts'
import { useSession } from '#web/session.tsx'
import { ComboBox, FilterBar, type Option, Select } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { absenceStatuses } from '../absence.contract.ts'
import { whereabouts } from '../absence.rules.ts'
import { registerTexts } from '../transfers.texts.ts'
import { pageTexts } from '../transfers-pages.texts.ts'
import { all, type Change, cleared, type Filters, letterFilters } from './filters.ts'

interface FilterFieldsProps {
  filters: Filters
  branches: readonly OwnUnit[]
  onChange: Change
  right: ReactNode
}

/** Year, state, and which way or where: what the register is narrowed by. */
export function FilterFields({ filters, branches, onChange, right }: FilterFieldsProps) {
  const t = useWords(pageTexts)
  const word = useWords(registerTexts)
  const { today } = useSession()
  const away = filters.tab === 'away'
  const years = Array.from({ length: 6 }, (_, back) => String(yearOf(today) - back))
  const states: readonly Option[] = away
    ? absenceStatuses.map((value) => ({ value, label: t(`absence.${value}`) }))
    : letterFilters.map((value) => ({ value, label: word(`status.${value}`) }))
  const narrowed = Boolean(filters.year || filters.status || filters.direction || filters.where)
  const choice = (name: 'year' | 'status' | 'direction' | 'where', every: string, options: readonly Option[]) => (
    <Select
      label={every}
      labelHidden
      onChange={(chosen) => onChange({ [name]: chosen === 'all' ? '' : chosen })}
      options={[{ value: 'all', label: every }, ...options]}
      value={filters[name] || 'all'}
      width={164}
    />
  )
  return (
    <FilterBar onClear={narrowed ? () => onChange(cleared) : undefined} right={right}>
      {branches.length > 1 ? (
        <ComboBox
          label={word('branch')}
          labelHidden
          onChange={(unit) => onChange({ unit: unit ?? all })}
          options={branches.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={t('allBranches')}
          value={filters.unit || null}
          width={220}
        />
      ) : null}
      {choice(
        'year',
        t('allYears'),
        years.map((value) => ({ value, label: value })),
      )}
      {choice('status', t('allStates'), states)}
      {away
        ? choice(
            'where',
            t('allPlaces'),
            whereabouts.map((value) => ({ value, label: word(`where.${value}`) })),
          )
        : choice(
            'direction',
            t('bothWays'),
            (['out', 'in'] as const).map((value) => ({ value, label: word(`direction.${value}`) })),
          )}
    </FilterBar>
  )
}
