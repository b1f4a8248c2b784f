import type { ReactNode } from 'react'
import { PrintFoot, type PrintFootProps } from './print-foot.tsx'
import css from './print-sheet.module.css'

interface PrintSheetProps extends PrintFootProps {
  title: ReactNode
  /** Under the title: （2026 年第 4 次，演示）. */
  sub?: ReactNode
  children: ReactNode
}

/** A sheet of A4 as it will be printed: the page around it stays away. Pages are numbered by the printer. */
export function PrintSheet({ title, sub, children, ...foot }: PrintSheetProps) {
  return (
    <article className={css.sheet} data-print-sheet="">
      <h1 className={css.title}>{title}</h1>
      {sub === undefined ? null : <p className={css.sub}>{sub}</p>}
      <div className={css.body}>{children}</div>
      <PrintFoot {...foot} />
    </article>
  )
}
