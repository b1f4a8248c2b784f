import type { ReactNode } from 'react'
import css from './band.module.css'

interface BandProps {
  /** 一, 三, 一, 四: the 48 px numeral. */
  numeral: string
  /** 支部, 主线, 融合, 小组 */
  label: string
  children: ReactNode
}

/** One band of the 1-3-1-4 pattern: its numeral at the left, its columns at the right. */
export function Band({ numeral, label, children }: BandProps) {
  return (
    <section className={css.band}>
      <h2 className={css.numeral}>
        {numeral}
        <small>{label}</small>
      </h2>
      <div>{children}</div>
    </section>
  )
}
