import { useCallback } from 'react'
import type { Numbers } from '#core/decision.ts'
import { useWords } from '#web/words.ts'
import { termTexts } from '../people-pages.texts.ts'
import css from './terms.module.css'

export type Precision = 'day' | 'month' | 'year' | 'assumed' | 'by'

type Term = keyof typeof termTexts

/** The word of a kind, an office, a tie; what has none stays as it is. */
export function useTerm(): (term: string, numbers?: Numbers) => string {
  const t = useWords(termTexts)
  return useCallback((term, numbers) => (term in termTexts ? t(term as Term, numbers) : term), [t])
}

/** A day as far as it is known: 2016-07-01, 2016-07, 2016. */
export function dayAsKnown(on: string, precision: Precision = 'day'): string {
  if (precision === 'month') return on.slice(0, 7)
  return precision === 'year' ? on.slice(0, 4) : on
}

/** A day as far as it is known, and how it is known when it is not simply recorded. */
export function Since({ on, precision = 'day' }: { on: string; precision?: Precision }) {
  const term = useTerm()
  const how = term(`precision.${precision}`)
  return (
    <span className={css.since}>
      {dayAsKnown(on, precision)}
      {how ? <small>{how}</small> : null}
    </span>
  )
}
