import type { ReactNode } from 'react'
import css from './labelled.module.css'

/** A label above a control that brings none of its own: the month picker. */
export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={css.labelled}>
      <span aria-hidden="true" className={css.label}>
        {label}
      </span>
      {children}
    </div>
  )
}
