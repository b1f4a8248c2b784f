import type { ReactNode } from 'react'
import css from './page-head.module.css'

interface PageHeadProps {
  title: ReactNode
  /** Beside the title: 发展对象, a tag. */
  beside?: ReactNode
  /** The line below it: when, where, who. */
  sub?: ReactNode
  /** Commands at the right; at most one is `primary`. */
  actions?: ReactNode
  /** `none` when the first block brings its own 2 px line. */
  line?: 'heavy' | 'none'
}

/** Head of every page: title left, at most one red action right, a 2 px line below. */
export function PageHead({ title, beside, sub, actions, line = 'heavy' }: PageHeadProps) {
  return (
    <header className={`${css.head} ${line === 'heavy' ? css.line : ''}`}>
      <div className={css.words}>
        <h1 className={css.title}>
          {title}
          {beside === undefined ? null : <span className={css.beside}>{beside}</span>}
        </h1>
        {sub === undefined ? null : <p className={css.sub}>{sub}</p>}
      </div>
      {actions === undefined ? null : <div className={css.actions}>{actions}</div>}
    </header>
  )
}
