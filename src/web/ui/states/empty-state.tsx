import type { ReactNode } from 'react'
import css from './empty-state.module.css'

/** Nothing here yet: one sentence that says why, and one action. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={css.empty}>
      <p>{children}</p>
      {action}
    </div>
  )
}
