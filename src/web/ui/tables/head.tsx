import { useWords } from '#web/words.ts'
import { cx } from '../cx.ts'
import { Hidden } from '../layout/hidden.tsx'
import words from '../ui.texts.ts'
import type { Column, Sort, TableProps } from './columns.ts'
import css from './table.module.css'

type HeadProps<Row> = Pick<TableProps<Row>, 'columns' | 'sort' | 'onSort'> & { running: boolean }

/** The head: sortable columns are buttons that say their direction. */
export function Head<Row>({ columns, sort, onSort, running }: HeadProps<Row>) {
  const t = useWords(words)
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const sorted = sort?.column === column.key ? sort.direction : undefined
          return (
            <th
              aria-sort={column.sortable ? (sorted ?? 'none') : undefined}
              className={css[column.kind ?? 'words']}
              key={column.key}
              scope="col"
            >
              {column.sortable && onSort ? (
                <button className={css.sort} onClick={() => onSort(turned(column, sort))} type="button">
                  {column.title}
                  <Arrow direction={sorted} />
                </button>
              ) : (
                column.title || (column.kind === 'action' ? <Hidden>{t('actions')}</Hidden> : null)
              )}
            </th>
          )
        })}
      </tr>
      {running ? (
        <tr className={css.running}>
          <td colSpan={columns.length}>
            <span role="status">{t('loading')}</span>
          </td>
        </tr>
      ) : null}
    </thead>
  )
}

function turned<Row>(column: Column<Row>, sort: Sort | undefined): Sort {
  const again = sort?.column === column.key && sort.direction === 'ascending'
  return { column: column.key, direction: again ? 'descending' : 'ascending' }
}

function Arrow({ direction }: { direction: Sort['direction'] | undefined }) {
  return (
    <svg aria-hidden="true" className={cx(css.arrow, direction && css.sorted)} height="12" viewBox="0 0 8 12" width="8">
      {direction === 'descending' ? null : <path d="M4 1L7 5H1z" fill="currentColor" />}
      {direction === 'ascending' ? null : <path d="M4 11L1 7h6z" fill="currentColor" />}
    </svg>
  )
}
