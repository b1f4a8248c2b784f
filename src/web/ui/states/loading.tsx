import { useEffect, useState } from 'react'
import { useWords } from '#web/words.ts'
import words from '../ui.texts.ts'
import css from './loading.module.css'

/** True once `on` has lasted 300 ms: what is quicker than that is not worth a word. */
export function useLasting(on: boolean, milliseconds = 300): boolean {
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    if (!on) return setLasting(false)
    const timer = setTimeout(() => setLasting(true), milliseconds)
    return () => clearTimeout(timer)
  }, [on, milliseconds])
  return on && lasting
}

/** Waiting, said in words after 300 ms. No skeletons, nothing that turns. */
export function Loading({ children }: { children?: string }) {
  const t = useWords(words)
  const lasting = useLasting(true)
  return (
    <p className={css.loading} role="status">
      {lasting ? (children ?? t('loading')) : '\u00a0'}
    </p>
  )
}
