import { type ReactNode, useEffect } from 'react'
import css from './paper.module.css'
import { useRecordHead } from './record-head.ts'
import { useSession } from './session.tsx'
import { PrintSheet } from './ui/index.ts'

interface PaperColumn<Row> {
  readonly key: string
  readonly title: string
  readonly cell: (row: Row) => ReactNode
  /** Never broken: a day, a number. */
  readonly still?: boolean
}

interface PaperProps<Row> {
  title: string
  sub?: string | undefined
  branch: string
  period: string
  columns: readonly PaperColumn<Row>[]
  /** Undefined while they are being read: it prints as soon as they are there. */
  rows: readonly Row[] | undefined
  rowKey: (row: Row) => string
  onDone: () => void
  /** Above the table. */
  children?: ReactNode
}

/**
 * A ledger on paper: every row under the filters, not the page of it on the screen. While it is there the page around it
 * carries `data-print="hide"`.
 */
export function Paper<Row>({ columns, rows, rowKey, onDone, children, ...sheet }: PaperProps<Row>) {
  const chain = useRecordHead()
  const { today } = useSession()
  const ready = rows !== undefined
  useEffect(() => {
    if (!ready) return
    addEventListener('afterprint', onDone, { once: true })
    window.print()
    return () => removeEventListener('afterprint', onDone)
  }, [ready, onDone])
  if (!rows) return null
  return (
    <div className={css.paper}>
      <PrintSheet chain={chain} printedOn={today} {...sheet}>
        {children}
        <table className={css.rows}>
          <thead>
            <tr>
              {columns.map(({ key, title }) => (
                <th key={key} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map(({ key, cell, still }) => (
                  <td className={still ? css.still : undefined} key={key}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </PrintSheet>
    </div>
  )
}
