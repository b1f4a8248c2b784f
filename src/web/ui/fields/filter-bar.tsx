import type { ReactNode } from 'react'
import { useWords } from '#web/words.ts'
import { TextButton } from '../actions/text-link.tsx'
import words from '../ui.texts.ts'
import css from './filter-bar.module.css'

interface FilterBarProps {
  /** Fields with `labelHidden`, segments, ticks. */
  children: ReactNode
  /** Shown when something is filtered. */
  onClear?: (() => void) | undefined
  /** At the right end: how many rows, print, export. */
  right?: ReactNode
}

/** What a list is narrowed by; its values live in the URL. */
export function FilterBar({ children, onClear, right }: FilterBarProps) {
  const t = useWords(words)
  return (
    <search aria-label={t('filters')} className={css.bar}>
      {children}
      {onClear === undefined ? null : <TextButton onPress={onClear}>{t('clearAll')}</TextButton>}
      {right === undefined ? null : <div className={css.right}>{right}</div>}
    </search>
  )
}
