import { useState } from 'react'
import type { OutputOf } from '#core/operation.ts'
import { useAsk, type Wire } from '#web/api.ts'
import { dateTime } from '#web/dates.ts'
import { useFilters } from '#web/filters.ts'
import { useSession } from '#web/session.tsx'
import { type Column, FilterBar, PageHead, Pager, RestedSearch, Segment, Table, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { AccountDialog, type AccountTask } from './account-dialog.tsx'
import { listAccounts } from './identity.contract.ts'
import { identityTexts } from './identity.texts.ts'

type AccountRow = Wire<OutputOf<typeof listAccounts>>['rows'][number]

const size = 20

/** Who may sign in: the people in reach, with or without an account. */
export default function AccountsPage() {
  const t = useWords(identityTexts)
  const [filters, setFilters] = useFilters({ search: '', having: 'all', page: 1 })
  const asked = useAsk(listAccounts, { ...filters, having: filters.having as 'all', size })
  const [task, setTask] = useState<AccountTask | null>(null)
  return (
    <>
      <PageHead line="none" sub={t('accountsNote')} title={t('accounts')} />
      <FilterBar
        onClear={
          filters.search || filters.having !== 'all' ? () => setFilters({ search: '', having: 'all' }) : undefined
        }
      >
        <RestedSearch onChange={(search) => setFilters({ search })} placeholder={t('search')} value={filters.search} />
        <Segment
          label={t('having')}
          onChange={(having) => setFilters({ having })}
          options={(['all', 'with', 'without', 'closed'] as const).map((value) => ({ value, label: t(value) }))}
          value={filters.having as 'all'}
        />
      </FilterBar>
      <Table
        columns={useColumns(setTask)}
        density="roomy"
        empty={t('noneFound')}
        label={t('accounts')}
        least={760}
        loading={asked.stale}
        rowKey={(row) => row.personId}
        rows={asked.value?.rows}
      />
      <Pager onPage={(page) => setFilters({ page })} page={filters.page} size={size} total={asked.value?.total ?? 0} />
      {task ? <AccountDialog key={`${task.kind} ${task.personId}`} onClose={() => setTask(null)} task={task} /> : null}
    </>
  )
}

function useColumns(setTask: (task: AccountTask) => void): Column<AccountRow>[] {
  const t = useWords(identityTexts)
  const { person, zone } = useSession()
  return [
    { key: 'name', title: t('person'), cell: (row) => row.name, whole: true },
    { key: 'login', title: t('login'), cell: (row) => row.login ?? '–' },
    { key: 'unit', title: t('unit'), cell: (row) => row.unitName ?? '–' },
    { key: 'state', title: t('state'), cell: (row) => t(stateOf(row)), whole: true },
    {
      key: 'last',
      title: t('lastSignIn'),
      kind: 'date',
      cell: (row) => (row.lastSignInAt ? dateTime(row.lastSignInAt, zone) : '–'),
    },
    { key: 'sessions', title: t('openSessions'), kind: 'number', cell: (row) => row.openSessions },
    {
      key: 'do',
      title: '',
      kind: 'action',
      whole: true,
      cell: (row) =>
        tasksFor(row, person?.id).map((kind) => (
          <TextButton key={kind} onPress={() => setTask({ kind, personId: row.personId, name: row.name })}>
            {t(kind)}
          </TextButton>
        )),
    },
  ]
}

function stateOf(row: AccountRow): 'accountNone' | 'accountClosed' | 'accountOpen' {
  if (row.login === null) return 'accountNone'
  return row.closedAt ? 'accountClosed' : 'accountOpen'
}

function tasksFor(row: AccountRow, self: string | undefined): AccountTask['kind'][] {
  if (row.login === null) return ['openAccount']
  if (row.closedAt) return ['reopenAccount']
  return row.personId === self ? ['resetPassword'] : ['resetPassword', 'closeAccount']
}
