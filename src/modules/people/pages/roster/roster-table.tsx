import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import { useMay } from '#web/session.tsx'
import { EmptyState, LinkButton, Pager, Table } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { rosterTexts } from '../../people-pages.texts.ts'
import type { listRoster } from '../../roster.contract.ts'
import { RowKeys } from '../row-keys.tsx'
import { useRosterColumns } from './columns.tsx'
import { isNarrowed, type RosterFilters } from './filters.ts'

export const pageSize = 50

interface RosterTableProps {
  roster: Wire<OutputOf<typeof listRoster>> | undefined
  stale: boolean
  filters: RosterFilters
  onChange: (change: Partial<RosterFilters>) => void
}

/** The people, and what to do when there are none yet. */
export function RosterTable({ roster, stale, filters, onChange }: RosterTableProps) {
  const t = useWords(rosterTexts)
  const mayImport = useMay('keep-people')
  const columns = useRosterColumns(roster?.unit.kind === 'committee' || roster?.unit.kind === 'general-branch')
  const toImport = mayImport ? <LinkButton href="/roster/import">{t('import')}</LinkButton> : undefined
  const narrowed = isNarrowed(filters)
  return (
    <>
      <RowKeys>
        <Table
          columns={columns}
          empty={narrowed ? t('noMatch') : t(mayImport ? 'empty' : 'emptyReadOnly')}
          emptyAction={narrowed ? undefined : toImport}
          label={t('table')}
          least={1080}
          loading={stale}
          onSort={({ column, direction }) => onChange({ sort: column, down: direction === 'descending' })}
          rowHref={({ id }) => `/people/${id}${filters.on ? `?on=${filters.on}` : ''}`}
          rowKey={({ id }) => id}
          rows={roster?.rows}
          sort={{ column: filters.sort, direction: filters.down ? 'descending' : 'ascending' }}
        />
      </RowKeys>
      <Pager onPage={(page) => onChange({ page })} page={filters.page} size={pageSize} total={roster?.total ?? 0} />
      {mayImport && roster?.total === 1 && !narrowed ? <EmptyState action={toImport}>{t('onlyYou')}</EmptyState> : null}
    </>
  )
}
