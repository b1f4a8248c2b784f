import { Checkbox, FilterBar, RestedSearch, Select } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { listTexts } from '../course-pages.texts.ts'
import { courseTerms } from '../development.texts.ts'
import { type Filters, isNarrowed, stages } from './filters.ts'

interface ListFiltersProps {
  filters: Filters
  branches: readonly { readonly id: string; readonly name: string }[]
  total: number | undefined
  onChange: (change: Partial<Filters>) => void
}

/** Name, stage, lateness, and the branch where there are several. */
export function ListFilters({ filters, branches, total, onChange }: ListFiltersProps) {
  const t = useWords(listTexts)
  const term = useWords(courseTerms)
  const cleared = { stage: 0, search: '', late: false }
  return (
    <FilterBar
      onClear={isNarrowed(filters) ? () => onChange(cleared) : undefined}
      right={total === undefined ? null : t('counted', { total })}
    >
      <RestedSearch
        onChange={(search) => onChange({ search })}
        placeholder={t('search')}
        value={filters.search}
        width={200}
      />
      <Select
        label={t('stage')}
        labelHidden
        onChange={(stage) => onChange({ stage: Number(stage) })}
        options={[
          { value: '0', label: t('everyStage') },
          ...stages.map((stage) => ({ value: String(stage), label: term(`short.${stage}`) })),
        ]}
        value={String(filters.stage)}
        width={160}
      />
      {branches.length > 1 ? (
        <Select
          label={t('branch')}
          labelHidden
          onChange={(branch) => onChange({ branch: branch === every ? '' : branch })}
          options={[
            { value: every, label: t('everyBranch') },
            ...branches.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={filters.branch || every}
          width={220}
        />
      ) : null}
      <Checkbox checked={filters.late} onChange={(late) => onChange({ late })}>
        {t('lateOnly')}
      </Checkbox>
    </FilterBar>
  )
}

// A list box takes no empty key.
const every = 'every'
