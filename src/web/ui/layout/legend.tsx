import type { ReactNode } from 'react'
import css from './legend.module.css'

interface LegendProps {
  entries: readonly { key: string; sign: ReactNode; words: ReactNode }[]
  right?: ReactNode
}

/** What the signs of a table or drawing mean. */
export function Legend({ entries, right }: LegendProps) {
  return (
    <div className={css.legend}>
      {entries.map((entry) => (
        <span className={css.entry} key={entry.key}>
          {entry.sign}
          {entry.words}
        </span>
      ))}
      {right === undefined ? null : <span className={css.right}>{right}</span>}
    </div>
  )
}
