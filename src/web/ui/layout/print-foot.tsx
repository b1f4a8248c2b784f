import { useWords } from '#web/words.ts'
import words from './print.texts.ts'
import css from './print-foot.module.css'

export interface PrintFootProps {
  branch: string
  period: string
  printedOn: string
  /** Head of the record chain, by `useRecordHead`. */
  chain: string
  /** Who signs: 校核, 书记. */
  sign?: string | undefined
}

/** The foot every ledger carries: whose it is, of when, printed when, against which head of the record chain. */
export function PrintFoot({ branch, period, printedOn, chain, sign }: PrintFootProps) {
  const t = useWords(words)
  return (
    <footer className={css.foot}>
      <span>{branch}</span>
      <span>{period}</span>
      <span>{t('printedOn', { day: printedOn })}</span>
      <span>{t('chain', { head: chain })}</span>
      <span className={css.sign}>{sign ?? t('checked')}</span>
    </footer>
  )
}
