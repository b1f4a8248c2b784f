import type { MouseEvent } from 'react'
import { TextLink } from '../actions/text-link.tsx'
import { cx } from '../cx.ts'
import type { TableProps } from './columns.ts'
import css from './table.module.css'

/** One row. Its link is the first cell; the mouse may press anywhere else on it, without losing the choice of text. */
export function Row<Subject>({ row, table }: { row: Subject; table: TableProps<Subject> }) {
  const href = table.rowHref?.(row)
  const tone = table.rowTone?.(row)
  const cells = table.columns.map((column, at) => {
    const content = column.cell(row)
    return (
      <td className={cx(css[column.kind ?? 'words'], column.whole && css.whole)} key={column.key}>
        {at === 0 && href !== undefined ? (
          <TextLink href={href} quiet>
            {content}
          </TextLink>
        ) : (
          (content ?? '–')
        )}
      </td>
    )
  })
  const className = cx(href !== undefined && css.linked, tone && css[tone])
  if (href === undefined) return <tr className={className}>{cells}</tr>
  return (
    // The link in the first cell is the way of the keyboard.
    <tr className={className} onClick={follow}>
      {cells}
    </tr>
  )
}

function follow(event: MouseEvent<HTMLTableRowElement>) {
  const pressed = event.target as HTMLElement
  if (pressed.closest('a, button, input, label, select, textarea') || String(getSelection())) return
  event.currentTarget.querySelector('a')?.click()
}
