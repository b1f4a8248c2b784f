import { useState } from 'react'
import type { OutputOf } from '#core/operation.ts'
import { link, useAsk, type Wire } from '#web/api.ts'
import { stamp } from '#web/dates.ts'
import { useFilters } from '#web/filters.ts'
import { useSession } from '#web/session.tsx'
import {
  Button,
  type Column,
  ComboBox,
  DatePicker,
  FilterBar,
  LinkButton,
  PageHead,
  Pager,
  Table,
} from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { exportChain, listEntries } from './audit.contract.ts'
import { auditTexts } from './audit.texts.ts'
import { VerifyDialog } from './verify-dialog.tsx'

type EntryRow = Wire<OutputOf<typeof listEntries>>['rows'][number]

const size = 50

/** Every command on record, newest first, and the proof that none was changed. */
export default function AuditPage() {
  const t = useWords(auditTexts)
  const word = useWord()
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
        <ComboBox
          label={t('operation')}
          labelHidden
          onChange={(value) => setFilters({ operation: value ?? '' })}
          options={(asked.value?.operations ?? []).map(({ name, words }) => ({ value: name, label: word(words) }))}
          placeholder={t('anyOperation')}
          value={operation || null}
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

/** The word of a pair in the language spoken here. */
function useWord() {
  const { language } = useLanguage()
  return ([zh, en]: readonly [string, string]) => (language === 'zh' ? zh : en)
}

function useColumns(): Column<EntryRow>[] {
  const t = useWords(auditTexts)
  const word = useWord()
  const { zone } = useSession()
  return [
    { key: 'seq', title: t('seq'), kind: 'number', width: 80, cell: (row) => row.seq ?? t('pending') },
    { key: 'at', title: t('at'), kind: 'date', whole: true, cell: (row) => stamp(row.at, zone) },
    { key: 'actor', title: t('actor'), whole: true, cell: (row) => row.actor ?? t('commandLine') },
    { key: 'operation', title: t('operation'), cell: (row) => word(row.operation.words) },
    { key: 'unit', title: t('unit'), cell: (row) => row.unit ?? '–' },
    { key: 'hash', title: t('hash'), cell: (row) => (row.hash ? <code>{row.hash}</code> : '–') },
  ]
}
