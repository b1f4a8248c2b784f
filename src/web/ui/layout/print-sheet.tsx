import type { ReactNode } from 'react'
import { useWords } from '#web/words.ts'
import words from './print.texts.ts'
import css from './print-sheet.module.css'

interface PrintSheetProps {
  title: ReactNode
  /** Under the title: （2026 年第 4 次，演示）. */
  sub?: ReactNode
  children: ReactNode
  /** The foot every ledger carries. */
  branch: string
  period: string
  printedOn: string
  /** Head of the record chain. */
  chain: string
  /** Who signs: 校核, 书记. */
  sign?: string
}

/** A sheet of A4 as it will be printed: the page around it stays away. Pages are numbered by the printer. */
export function PrintSheet({ title, sub, children, branch, period, printedOn, chain, sign }: PrintSheetProps) {
  const t = useWords(words)
  return (
    <article className={css.sheet} data-print-sheet="">
      <h1 className={css.title}>{title}</h1>
      {sub === undefined ? null : <p className={css.sub}>{sub}</p>}
      <div className={css.body}>{children}</div>
      <footer className={css.foot}>
        <span>{branch}</span>
        <span>{period}</span>
        <span>{t('printedOn', { day: printedOn })}</span>
        <span>{t('chain', { head: chain })}</span>
        <span className={css.sign}>{sign ?? t('checked')}</span>
      </footer>
    </article>
  )
}
