import { type CSSProperties, Fragment, type ReactNode } from 'react'
import { useWords } from '#web/words.ts'
import { cx } from '../cx.ts'
import { EmptyState } from '../states/empty-state.tsx'
import { Loading, useLasting } from '../states/loading.tsx'
import words from '../ui.texts.ts'
import type { Column, TableProps } from './columns.ts'
import { Head } from './head.tsx'
import { Row } from './row.tsx'
import { Scroll } from './scroll.tsx'
import css from './table.module.css'

/** A ledger: words left, numbers right, no zebra and no vertical lines. */
export function Table<Subject>(props: TableProps<Subject>) {
  const { label, columns, rows, density = 'ledger', line = 'heavy', least = 560, empty, emptyAction } = props
  const t = useWords(words)
  const rereading = useLasting(props.loading === true && rows !== undefined)
  return (
    <div className={css.wrap}>
      <Scroll label={label}>
        <table
          aria-busy={rows === undefined || props.loading === true}
          className={cx(css.table, css[density], css[`over-${line}`])}
          style={{ '--least': `${least}px` } as CSSProperties}
        >
          <caption className={css.caption}>{label}</caption>
          <colgroup>
            {columns.map((column) => (
              <col
                className={column.kind === 'action' ? css.action : undefined}
                key={column.key}
                style={column.width === undefined ? {} : { inlineSize: column.width }}
              />
            ))}
          </colgroup>
          <Head {...props} running={rereading} />
          {bodies(props)}
          <Sums columns={columns} sums={props.sums} word={t('total')} />
        </table>
      </Scroll>
      {rows === undefined ? <Loading /> : null}
      {rows?.length === 0 ? <EmptyState action={emptyAction}>{empty ?? t('noRows')}</EmptyState> : null}
    </div>
  )
}

function bodies<Subject>(props: TableProps<Subject>): ReactNode {
  const { rows = [], groupOf, rowKey, columns } = props
  const drawn = (row: Subject) => <Row key={rowKey(row)} row={row} table={props} />
  if (!groupOf) return <tbody>{rows.map(drawn)}</tbody>
  return grouped(rows, groupOf).map(({ group, members }) => (
    <tbody key={group.key}>
      <tr className={css.group}>
        <th colSpan={columns.length} scope="rowgroup">
          {group.title}
          {group.note === undefined ? null : <small>{group.note}</small>}
        </th>
      </tr>
      {members.map((row) => (
        <Fragment key={rowKey(row)}>{drawn(row)}</Fragment>
      ))}
    </tbody>
  ))
}

function grouped<Subject, Group extends { key: string }>(rows: readonly Subject[], groupOf: (row: Subject) => Group) {
  const found: { group: Group; members: Subject[] }[] = []
  for (const row of rows) {
    const group = groupOf(row)
    const last = found.at(-1)
    if (last?.group.key === group.key) last.members.push(row)
    else found.push({ group, members: [row] })
  }
  return found
}

interface SumsProps<Subject> {
  columns: readonly Column<Subject>[]
  sums: TableProps<Subject>['sums']
  word: string
}

function Sums<Subject>({ columns, sums, word }: SumsProps<Subject>) {
  if (!sums) return null
  return (
    <tfoot>
      <tr>
        {columns.map((column, at) =>
          at === 0 ? (
            <th key={column.key} scope="row">
              {sums[column.key] ?? word}
            </th>
          ) : (
            <td className={css[column.kind ?? 'words']} key={column.key}>
              {sums[column.key]}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  )
}
