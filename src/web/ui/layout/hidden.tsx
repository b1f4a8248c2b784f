import type { ReactNode } from 'react'
import css from './hidden.module.css'

/** Said to a screen reader, not shown. */
export function Hidden({ children }: { children: ReactNode }) {
  return <span className={css.hidden}>{children}</span>
}
