import type { ReactNode } from 'react'
import css from './columns.module.css'

/** Equal columns with a hairline between; they fold under one another when narrower than `least` px each. */
export function Columns({ least = 180, children }: { least?: number; children: ReactNode }) {
  return (
    <div className={css.clip}>
      <div
        className={css.columns}
        style={{ gridTemplateColumns: `repeat(auto-fit, minmax(min(100%, ${least}px), 1fr))` }}
      >
        {children}
      </div>
    </div>
  )
}

/** Main part and a column of 432 at its right with a hairline between; under it when the page is narrower than 1280. */
export function Split({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className={css.split}>
      <div className={css.main}>{children}</div>
      <aside className={css.aside}>{aside}</aside>
    </div>
  )
}
