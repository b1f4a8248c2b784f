import type { CSSProperties, ReactNode } from 'react'
import { ProgressBar } from 'react-aria-components'
import { cx } from '../cx.ts'
import css from './progress.module.css'

interface ProgressProps {
  /** What is being done, in words. */
  label: string
  /** Done so far; leave out when the end is not known. */
  done?: number | undefined
  of?: number
  /** Beside the line: 214 / 360 行. */
  note?: ReactNode
}

/** A 2 px ink line and words. Determinate where the end is known; otherwise the words alone carry it. */
export function Progress({ label, done, of = 100, note }: ProgressProps) {
  const known = done !== undefined
  return (
    <ProgressBar
      aria-label={label}
      className={css.progress ?? ''}
      isIndeterminate={!known}
      maxValue={of}
      value={done ?? 0}
    >
      {({ percentage }) => (
        <>
          <span className={css.words}>
            <span>{label}</span>
            {note === undefined ? null : <span className={css.note}>{note}</span>}
          </span>
          <span className={css.track}>
            <span
              className={cx(css.line, !known && css.unknown)}
              style={{ '--done': `${percentage ?? 100}%` } as CSSProperties}
            />
          </span>
        </>
      )}
    </ProgressBar>
  )
}
