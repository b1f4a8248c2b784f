import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import css from './tag.module.css'

interface TagProps {
  children: ReactNode
  /** `blue`: in writing, chosen. `violet`: without a vote, not final (dashed). `red`: refused or short now. */
  tone?: 'ink' | 'blue' | 'violet' | 'red' | 'ochre' | 'green'
  /** `seal` is the wide one in the masthead (演示). */
  size?: 'regular' | 'seal'
  /** Spoken in place of a one-character tag, and shown on hover: 休 is 夜班后休息. */
  meaning?: string | undefined
}

/** An outlined tag: 演示, 全国, 本地, 预, 休, 岗. */
export function Tag({ children, tone = 'ink', size = 'regular', meaning }: TagProps) {
  return (
    <span className={cx(css.tag, css[tone], size === 'seal' && css.seal)} title={meaning}>
      {meaning ? (
        <>
          <span aria-hidden="true">{children}</span>
          <span className={css.spoken}>{meaning}</span>
        </>
      ) : (
        children
      )}
    </span>
  )
}
