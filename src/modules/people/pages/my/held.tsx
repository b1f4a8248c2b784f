import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Disclosure, Section, Table } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import type { aboutMe } from '../../about-me.contract.ts'
import { headsOf, useWrittenOut } from './held-words.ts'
import { myTexts } from './my.texts.ts'

type Held = Wire<OutputOf<typeof aboutMe>>['held'][number]

const shown = 20

/** Every table that names the person who asks, with its rows: nothing is left out of the count, the export has every column. */
export function HeldAboutMe({ held }: { held: readonly Held[] }) {
  const t = useWords(myTexts)
  const rows = held.reduce((sum, { count }) => sum + count, 0)
  return (
    <Section note={t('heldNote', { tables: held.length, rows })} title={t('held')} under="light">
      {held.map((table) => (
        <HeldTable held={table} key={`${table.table} ${table.column}`} />
      ))}
    </Section>
  )
}

function HeldTable({ held }: { held: Held }) {
  const t = useWords(myTexts)
  const { wordOf, written } = useWrittenOut(useSession().zone)
  const table = wordOf('table', held.table)
  const title = held.column === 'person_id' ? table : t('as', { table, column: wordOf('column', held.column) })
  const rows = held.rows.slice(0, shown).map((row, at) => ({ row, key: String(row.id ?? at) }))
  const columns = headsOf(held).map(
    (head): Column<(typeof rows)[number]> => ({
      key: head,
      title: wordOf('head', head),
      cell: ({ row }) => written(head, row[head]),
    }),
  )
  return (
    <Disclosure note={t('rows', { count: held.count })} title={title}>
      <Table columns={columns} density="tight" label={title} line="light" rowKey={({ key }) => key} rows={rows} />
      {held.count > shown ? <p>{t('more', { shown })}</p> : null}
    </Disclosure>
  )
}
