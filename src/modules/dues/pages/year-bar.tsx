import { abilitiesOf } from '#core/abilities.ts'
import { showTree } from '#modules/organisation/unit.contract.ts'
import { useAsk } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { FilterBar, Segment, Select } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useWords } from '#web/words.ts'
import { pageTexts } from '../dues-page.texts.ts'
import type { ChangeFilters, Year } from './dues.ts'

/** Which year, and of which branch where several are kept. */
export function YearBar({ year, onChange }: { year: Year; onChange: ChangeFilters }) {
  const t = useWords(pageTexts)
  const { today, holdings } = useSession()
  const wide = useWide(768)
  const [now, first] = [Number(today.slice(0, 4)), Number(year.ledger?.fromMonth.slice(0, 4) ?? today.slice(0, 4))]
  const years = [now - 2, now - 1, now].filter((one) => one >= first).map(String)
  if (!years.includes(year.year)) years.push(year.year)
  // Only an office above branches can keep the dues of several.
  const above = holdings.some(
    ({ role, unitKind }) =>
      abilitiesOf[role].includes('keep-dues') && (unitKind === 'committee' || unitKind === 'general-branch'),
  )
  const tree = useAsk(showTree, above ? {} : null).value
  const branches = (tree?.units ?? []).filter(({ kind }) => kind === 'branch')
  return (
    <FilterBar right={t(wide ? 'gridNote' : 'listNote')}>
      <Segment
        label={t('year')}
        onChange={(chosen) => onChange({ year: chosen })}
        options={years.sort().map((value) => ({ value, label: value }))}
        value={year.year}
      />
      {branches.length > 1 ? (
        <Select
          label={t('branch')}
          labelHidden
          onChange={(branch) => onChange({ branch, person: '' })}
          options={branches.map(({ id, name }) => ({ value: id, label: name }))}
          value={year.branch.id}
          width={240}
        />
      ) : null}
    </FilterBar>
  )
}
