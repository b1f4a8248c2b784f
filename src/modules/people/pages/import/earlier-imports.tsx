import { useState } from 'react'
import type { OutputOf } from '#core/operation.ts'
import { useAsk, type Wire } from '#web/api.ts'
import { dateTime } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Pager, Section, Table, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { listRosterImports } from '../../roster-import.contract.ts'
import { importPageTexts } from './import.texts.ts'

type Earlier = Wire<OutputOf<typeof listRosterImports>>['imports'][number]

const size = 20

/** Imports of before: who, when, which file, what came of it. One that waits can be gone on with. */
export function EarlierImports({ onOpen }: { onOpen: (importId: string) => void }) {
  const t = useWords(importPageTexts)
  const { zone } = useSession()
  const [page, setPage] = useState(1)
  const { value, stale } = useAsk(listRosterImports, { page, size })
  const columns: Column<Earlier>[] = [
    { key: 'file', title: t('file'), cell: ({ fileName }) => fileName },
    { key: 'when', title: t('when'), kind: 'date', whole: true, cell: ({ startedAt }) => dateTime(startedAt, zone) },
    { key: 'by', title: t('by'), whole: true, cell: ({ finishedBy, startedBy }) => finishedBy ?? startedBy },
    { key: 'rows', title: t('rows'), kind: 'number', cell: ({ counts }) => counts.rows },
    { key: 'new', title: t('status.new'), kind: 'number', cell: ({ counts }) => counts.new },
    { key: 'changed', title: t('status.changed'), kind: 'number', cell: ({ counts }) => counts.changed },
    { key: 'state', title: t('state'), whole: true, cell: ({ state }) => t(`state.${state}`) },
    {
      key: 'do',
      title: '',
      kind: 'action',
      cell: ({ importId, state, fileName }) =>
        state === 'staged' ? (
          <TextButton label={`${t('goOn')} ${fileName}`} onPress={() => onOpen(importId)}>
            {t('goOn')}
          </TextButton>
        ) : null,
    },
  ]
  return (
    <Section title={t('earlier')}>
      <Table
        columns={columns}
        density="tight"
        empty={t('noEarlier')}
        label={t('earlier')}
        least={640}
        line="light"
        loading={stale}
        rowKey={({ importId }) => importId}
        rows={value?.imports}
      />
      <Pager onPage={setPage} page={page} size={size} total={value?.total ?? 0} />
    </Section>
  )
}
