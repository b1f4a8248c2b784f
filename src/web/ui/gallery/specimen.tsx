import { createContext, type ReactNode, useContext, useId } from 'react'
import { useLanguage } from '#web/words.ts'
import css from './specimen.module.css'

export type Shown = 'desk' | 'floor' | 'both'

/** Which density the gallery shows, or both side by side. */
export const ShownDensity = createContext<Shown>('desk')

/** The words of the gallery stand where they are shown, in both languages. */
export function useBoth(): (zh: string, en: string) => string {
  const { language } = useLanguage()
  return (zh, en) => (language === 'zh' ? zh : en)
}

/** One component in one set of states, in the densities asked for. */
export function Specimen({ name, note, children }: { name: string; note?: ReactNode; children: ReactNode }) {
  const shown = useContext(ShownDensity)
  const id = useId()
  const densities = shown === 'both' ? (['desk', 'floor'] as const) : ([shown] as const)
  return (
    <section aria-labelledby={id} className={css.specimen}>
      <header>
        <h3 id={id}>{name}</h3>
        {note === undefined ? null : <p>{note}</p>}
      </header>
      <div className={css.densities} data-count={densities.length}>
        {densities.map((density) => (
          <div className={css.density} data-density={density} key={density}>
            {children}
          </div>
        ))}
      </div>
    </section>
  )
}

/** Things side by side. */
export function Line({ children }: { children: ReactNode }) {
  return <div className={css.line}>{children}</div>
}
