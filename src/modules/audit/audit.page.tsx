import { useState } from 'react'
import type { OutputOf } from '#core/operation.ts'
import { link, useAsk, type Wire } from '#web/api.ts'
import { stamp } from '#web/dates.ts'
import { useFilters } from '#web/filters.ts'
import { useSession } from '#web/session.tsx'
import {
  Button,
  type Column,
  DatePicker,
  FilterBar,
  LinkButton,
  PageHead,
  Pager,
  Select,
  Table,
} from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { exportChain, listEntries } from './audit.contract.ts'
import { auditTexts } from './audit.texts.ts'
import { VerifyDialog } from './verify-dialog.tsx'

type EntryRow = Wire<OutputOf<typeof listEntries>>['rows'][number]

const size = 50

/** Every command on record, newest first, and the proof that none was changed. */
export default function AuditPage() {
  const t = useWords(auditTexts)
  const [filters, setFilters] = useFilters({ operation: '', from: '', until: '', page: 1 })
  const { operation, page } = filters
  const asked = useAsk(listEntries, { operation, from: filters.from || null, until: filters.until || null, page, size })
  const [verifying, setVerifying] = useState(false)
  const filtered = operation !== '' || filters.from !== '' || filters.until !== ''
  return (
    <>
      <PageHead
        actions={
          <>
            <LinkButton href={link(exportChain, {})}>{t('export')}</LinkButton>
            <Button onPress={() => setVerifying(true)}>{t('verify')}</Button>
          </>
        }
        line="none"
        sub={t('note')}
        title={t('title')}
      />
      <FilterBar onClear={filtered ? () => setFilters({ operation: '', from: '', until: '' }) : undefined}>
        <Select
          label={t('operation')}
          labelHidden
          onChange={(value) => setFilters({ operation: value === 'all' ? '' : value })}
          options={[
            { value: 'all', label: t('anyOperation') },
            ...(asked.value?.operations ?? []).map((value) => ({ value, label: value })),
          ]}
          value={operation || 'all'}
          width={280}
        />
        <DatePicker
          label={t('from')}
          labelHidden
          onChange={(from) => setFilters({ from: from ?? '' })}
          value={filters.from || null}
        />
        <DatePicker
          label={t('until')}
          labelHidden
          onChange={(until) => setFilters({ until: until ?? '' })}
          value={filters.until || null}
        />
      </FilterBar>
      <Table
        columns={useColumns()}
        density="tight"
        empty={t('none')}
        label={t('title')}
        least={820}
        loading={asked.stale}
        rowKey={(row) => row.id}
        rows={asked.value?.rows}
      />
      <Pager onPage={(next) => setFilters({ page: next })} page={page} size={size} total={asked.value?.total ?? 0} />
      {verifying ? <VerifyDialog onClose={() => setVerifying(false)} /> : null}
    </>
  )
}

function useColumns(): Column<EntryRow>[] {
  const t = useWords(auditTexts)
  const { zone } = useSession()
  return [
    { key: 'seq', title: t('seq'), kind: 'number', width: 80, cell: (row) => row.seq ?? t('pending') },
    { key: 'at', title: t('at'), kind: 'date', whole: true, cell: (row) => stamp(row.at, zone) },
    { key: 'actor', title: t('actor'), whole: true, cell: (row) => row.actor ?? t('commandLine') },
    { key: 'operation', title: t('operation'), cell: (row) => row.operation },
    { key: 'unit', title: t('unit'), cell: (row) => row.unit ?? '–' },
    { key: 'hash', title: t('hash'), cell: (row) => (row.hash ? <code>{row.hash}</code> : '–') },
  ]
}
