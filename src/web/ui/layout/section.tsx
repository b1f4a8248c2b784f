import { type ReactNode, useId } from 'react'
import { cx } from '../cx.ts'
import css from './section.module.css'

interface SectionProps {
  title: ReactNode
  /** In `ink2` beside the title: 十件，先违规者在前. */
  note?: ReactNode
  /** At the right end of the title line: counts, a link, a small button. */
  right?: ReactNode
  /** The line above the title; a table inside brings its own, so `none`. */
  line?: 'heavy' | 'light' | 'none'
  /** The line below the title. */
  under?: 'heavy' | 'light' | 'none'
  level?: 2 | 3
  children?: ReactNode
}

/** A titled part of a page. Level 2 is 19 px, level 3 18 px. */
export function Section({ title, note, right, line = 'none', under = 'none', level = 2, children }: SectionProps) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section aria-labelledby={id} className={cx(css.section, css[`over-${line}`])}>
      <header className={cx(css.head, css[`under-${under}`])}>
        <Heading className={level === 2 ? css.title : css.sub} id={id}>
          {title}
        </Heading>
        {note === undefined ? null : <p className={css.note}>{note}</p>}
        {right === undefined ? null : <div className={css.right}>{right}</div>}
      </header>
      {children}
    </section>
  )
}
