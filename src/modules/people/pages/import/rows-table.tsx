import { FilterBar, Pager, Section, Select, Table } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { importPageTexts } from './import.texts.ts'
import { LeaveOutAll } from './leave-out-all.tsx'
import { useRowColumns } from './rows-columns.tsx'
import { choicesOf, countOf, type Look, type Looking, type Preview, pageSize, type Shown, shownOf } from './staged.ts'
import { useSettling } from './use-settling.ts'

interface RowsTableProps {
  shown: Shown
  preview: Preview
  looking: Looking
  look: Look
  stale: boolean
}

/** The rows as they would be written, a page at a time, narrowed to what needs looking at. */
export function RowsTable({ shown, preview, looking, look, stale }: RowsTableProps) {
  const t = useWords(importPageTexts)
  const { importId, rows, total } = shown
  const settling = useSettling(importId, preview.version)
  const chosen = shownOf(looking.status)
  const options = choicesOf(preview, chosen).map((value) => {
    const count = countOf(value, preview)
    return { value, label: t(`status.${value}`), ...(count === null ? {} : { note: String(count) }) }
  })
  return (
    <Section note={t('expires')} title={t('table')}>
      <FilterBar
        right={
          <>
            <LeaveOutAll count={preview.counts.error} {...{ importId, settling }} status="error" />
            <LeaveOutAll count={preview.counts.question} {...{ importId, settling }} status="question" />
          </>
        }
      >
        <Select
          label={t('show')}
          labelHidden
          onChange={(status) => look({ status, page: 1 })}
          options={options}
          value={chosen}
          width={180}
        />
      </FilterBar>
      <Table
        columns={useRowColumns(settling)}
        empty={t('noRows')}
        label={t('table')}
        least={1080}
        loading={stale}
        rowKey={({ rowNumber }) => String(rowNumber)}
        rows={rows}
        rowTone={({ status }) => (status === 'left-out' ? 'done' : undefined)}
      />
      <Pager onPage={(page) => look({ page })} page={looking.page} size={pageSize} total={total} />
    </Section>
  )
}
