import type { ReactNode } from 'react'
import type { OutputOf } from '#core/operation.ts'
import { showTree } from '#modules/organisation/unit.contract.ts'
import { useAsk, type Wire } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { DatePicker, FilterBar, type Option, RestedSearch } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { rosterTexts } from '../../people-pages.texts.ts'
import type { countRoster } from '../../roster.contract.ts'
import { Choice } from '../choice.tsx'
import { useRosterUnit } from '../places.ts'
import { useTerm } from '../terms.tsx'
import { isNarrowed, noFilters, type RosterFilters, singleKinds } from './filters.ts'

type Counts = Wire<OutputOf<typeof countRoster>>

interface FilterFieldsProps {
  filters: RosterFilters
  unitId: string
  counts: Counts | undefined
  onChange: (change: Partial<RosterFilters>) => void
  right: ReactNode
}

const cleared = { search: '', kind: '', group: '', crew: '', post: '', on: '' }

/** Search, standing, group, crew, post and the day, each with how many stand behind it. */
export function FilterFields({ filters, unitId, counts, onChange, right }: FilterFieldsProps) {
  const t = useWords(rosterTexts)
  const term = useTerm()
  const kinds = useKinds(counts)
  const { today } = useSession()
  const choice = (name: 'group' | 'crew' | 'post' | 'kind') => ({
    label: term(`field.${name}`),
    labelHidden: true,
    value: filters[name] || null,
    onChange: (value: string | null) => onChange({ [name]: value ?? '' }),
  })
  return (
    <FilterBar onClear={isNarrowed(filters) || filters.on ? () => onChange(cleared) : undefined} right={right}>
      <RestedSearch
        onChange={(search) => onChange({ search })}
        placeholder={t('search')}
        value={filters.search}
        width={220}
      />
      <Units onChange={(unit) => onChange({ ...cleared, on: filters.on, unit })} value={unitId} />
      <Choice {...choice('kind')} none={t('everyKind')} options={kinds} width={164} />
      <Choice {...choice('group')} none={t('everyGroup')} options={tallied(counts?.groups)} width={164} />
      <Choice {...choice('crew')} none={t('everyCrew')} options={tallied(counts?.crews)} width={140} />
      <Choice {...choice('post')} none={t('everyPost')} options={tallied(counts?.posts)} width={176} />
      <DatePicker
        label={t('asOf')}
        labelHidden
        latest={today}
        onChange={(on) => onChange({ on: on && on !== today ? on : '' })}
        value={filters.on || today}
        width={160}
      />
    </FilterBar>
  )
}

function tallied(tally: Counts['groups'] | undefined): Option[] {
  return (tally ?? []).map(({ id, name, people }) => ({ value: id, label: name, note: String(people) }))
}

function useKinds(counts: Counts | undefined): Option[] {
  const t = useWords(rosterTexts)
  const term = useTerm()
  const noted = (value: string, label: string, people: number | undefined): Option =>
    people === undefined ? { value, label } : { value, label, note: String(people) }
  return [
    noted('members', t('members'), counts?.members),
    noted('others', t('nonMembers'), counts && counts.total - counts.members),
    ...singleKinds.map((kind) => noted(kind, term(`kind.${kind}`), counts?.kinds[kind])),
  ]
}

/** Branches and what stands above them; not there when there is only one. */
function Units({ value, onChange }: { value: string; onChange: (unitId: string) => void }) {
  const t = useWords(rosterTexts)
  const own = useRosterUnit()
  const tree = useAsk(showTree, {}).value
  const units = (tree?.units ?? []).filter(({ kind }) => ['committee', 'general-branch', 'branch'].includes(kind))
  if (units.length < 2) return null
  return (
    <Choice
      label={t('unit')}
      labelHidden
      none={null}
      onChange={(unitId) => onChange(unitId === own ? noFilters.unit : (unitId ?? noFilters.unit))}
      options={units.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      width={200}
    />
  )
}
