import { useState } from 'react'
import { useAsk } from '#web/api.ts'
import { PersonField, useMembers } from '#web/person-field.tsx'
import { FilterBar, Pager, Section, Table } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useWords } from '#web/words.ts'
import { listTalks } from '../talks.contract.ts'
import { pageTexts } from '../talks-page.texts.ts'
import { type Filters, pageSize } from './filters.ts'
import { type Talk, useTalkColumns } from './talk-columns.tsx'
import { CompleteDialog, StrikeDialog } from './task-dialogs.tsx'

interface TalkListProps {
  branchId: string
  year: number
  filters: Filters
  onChange: (change: Partial<Filters>) => void
}

/** The talks of the year, all or those with one person. */
export function TalkList({ branchId, year, filters, onChange }: TalkListProps) {
  const t = useWords(pageTexts)
  const asked = { branchId, year, ...(filters.with ? { personId: filters.with } : {}) }
  const { value, stale } = useAsk(listTalks, { ...asked, page: filters.page, size: pageSize })
  const [task, begin] = useState<{ kind: 'complete' | 'strike'; talk: Talk } | null>(null)
  const wide = useWide(768)
  const columns = useTalkColumns(!wide, (kind, talk) => begin({ kind, talk }))
  const members = useMembers(branchId)
  const shown = members.find(({ id }) => id === filters.with) ?? (filters.with ? { id: filters.with, name: '' } : null)
  return (
    <Section title={t('list')}>
      <FilterBar
        onClear={filters.with ? () => onChange({ with: '' }) : undefined}
        right={value ? t('counted', { total: value.total }) : null}
      >
        <PersonField
          branchId={branchId}
          label={t('person')}
          labelHidden
          onChange={(person) => onChange({ with: person?.id ?? '' })}
          placeholder={t('everybody')}
          value={shown}
          width={220}
        />
      </FilterBar>
      <Table
        columns={columns}
        density="roomy"
        empty={t(filters.with ? 'noMatch' : 'none')}
        label={t('list')}
        least={wide ? 820 : 300}
        loading={stale}
        rowKey={({ id }) => id}
        rowTone={({ struck }) => (struck ? 'done' : undefined)}
        rows={value?.talks}
      />
      <Pager onPage={(page) => onChange({ page })} page={filters.page} size={pageSize} total={value?.total ?? 0} />
      {task?.kind === 'complete' ? <CompleteDialog onClose={() => begin(null)} talk={task.talk} /> : null}
      {task?.kind === 'strike' ? <StrikeDialog onClose={() => begin(null)} talk={task.talk} /> : null}
    </Section>
  )
}
