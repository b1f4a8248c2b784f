import { useAsk } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { EmptyState, LinkButton, Notice, PageHead, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { useRosterUnit } from './pages/places.ts'
import { FilterFields } from './pages/roster/filter-fields.tsx'
import { askOf, isNarrowed, noFilters, type RosterFilters } from './pages/roster/filters.ts'
import { RosterActions } from './pages/roster/roster-actions.tsx'
import { pageSize, RosterTable } from './pages/roster/roster-table.tsx'
import { useSentence } from './pages/sentence.ts'
import { rosterTexts } from './people-pages.texts.ts'
import { countRoster, listRoster } from './roster.contract.ts'

/** L02: who belongs to a branch, by Party relation or by posting; its filters are its address. */
export default function RosterPage() {
  const t = useWords(rosterTexts)
  const own = useRosterUnit()
  const [filters, setFilters] = useFilters(noFilters)
  const unitId = filters.unit || own
  if (unitId) return <Roster {...{ unitId, filters, setFilters }} />
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState action={<LinkButton href="/my">{t('toMine')}</LinkButton>}>{t('noOffice')}</EmptyState>
    </>
  )
}

interface RosterProps {
  unitId: string
  filters: RosterFilters
  setFilters: (change: Partial<RosterFilters>) => void
}

function Roster({ unitId, filters, setFilters }: RosterProps) {
  const t = useWords(rosterTexts)
  const sentence = useSentence()
  const asked = askOf(filters, unitId)
  const { value, stale, refusal } = useAsk(listRoster, { ...asked, page: filters.page, size: pageSize })
  const counts = useAsk(countRoster, { unitId, ...(asked.on ? { on: asked.on } : {}) }).value
  return (
    <>
      <PageHead
        actions={<RosterActions asked={asked} mayKeep={value?.may.keep ?? false} />}
        line="none"
        sub={
          value && counts
            ? t('sub', { unit: value.unit.name, people: counts.total, members: counts.members })
            : '\u00a0'
        }
        title={t('title')}
      />
      {refusal ? <Notice kind="refusal">{sentence(refusal)}</Notice> : null}
      <FilterFields
        counts={counts}
        filters={filters}
        onChange={setFilters}
        right={value && isNarrowed(filters) ? t('countedOf', { total: value.total, all: counts?.total ?? '…' }) : null}
        unitId={unitId}
      />
      {asked.on ? (
        <Notice action={<TextButton onPress={() => setFilters({ on: '' })}>{t('toToday')}</TextButton>}>
          {t('asOfNote', { on: asked.on })}
        </Notice>
      ) : null}
      {refusal ? null : <RosterTable filters={filters} onChange={setFilters} roster={value} stale={stale} />}
    </>
  )
}
