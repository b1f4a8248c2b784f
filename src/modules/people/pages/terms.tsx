import { useCallback } from 'react'
import { useLanguage, useWords } from '#web/words.ts'
import type { OfficeRole } from '../office.rules.ts'
import type { committeeDuties } from '../people.contract.ts'
import { peopleWords, wordOfCode } from '../people-words.texts.ts'
import css from './terms.module.css'

export type Precision = 'day' | 'month' | 'year' | 'assumed' | 'by'

/** The words of the closed sets: `kind.full`, `role.secretary`, `left.transfer`. */
export function useTerm() {
  return useWords(peopleWords)
}

/** The word of a code that says of itself what it is, as refusals and histories carry them; what is no code stays as it is. */
export function useCodeWord(): (code: string) => string {
  const { language } = useLanguage()
  return useCallback((code) => wordOfCode(code, language), [language])
}

interface Held {
  readonly role: OfficeRole
  readonly duty?: (typeof committeeDuties)[number] | null
}

/** An office by its portfolio where it has one: 组织委员 rather than 支部委员. */
export function useOfficeWord(): (held: Held) => string {
  const term = useTerm()
  const { language } = useLanguage()
  return ({ role, duty }) => {
    const office = term(`role.${role}`)
    if (!duty) return office
    return language === 'zh' ? term(`duty.${duty}`) : `${office} (${term(`duty.${duty}`)})`
  }
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
