import type { ReactNode } from 'react'
import { useWords } from '#web/words.ts'
import { cx } from '../cx.ts'
import { Hidden } from '../layout/hidden.tsx'
import words from '../ui.texts.ts'
import css from './steps.module.css'

interface StepsProps {
  label: string
  steps: readonly { key: string; title: ReactNode; note?: ReactNode }[]
  /** Key of the step one is at; those before it are done. Null: all are. */
  current: string | null
}

/** The steps of one task, in order. */
export function Steps({ label, steps, current }: StepsProps) {
  const t = useWords(words)
  const at = current === null ? steps.length : steps.findIndex((step) => step.key === current)
  return (
    <ol aria-label={label} className={css.steps}>
      {steps.map((step, index) => {
        const state = index < at ? 'done' : index === at ? 'current' : 'ahead'
        return (
          <li
            aria-current={state === 'current' ? 'step' : undefined}
            className={cx(css.step, css[state])}
            key={step.key}
          >
            <span className={css.number}>{index + 1}</span>
            <span>
              {step.title}
              <Hidden>{t(state === 'done' ? 'stepDone' : state === 'current' ? 'stepCurrent' : 'stepAhead')}</Hidden>
              {step.note === undefined ? null : <small>{step.note}</small>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
