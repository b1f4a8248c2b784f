import { useWords } from '#web/words.ts'
import { Button } from '../actions/button.tsx'
import words from '../ui.texts.ts'
import css from './pager.module.css'

interface PagerProps {
  /** From 1. */
  page: number
  /** Rows of a page. */
  size: number
  /** Rows in all. */
  total: number
  onPage: (page: number) => void
}

/** One page back, one page on, and where one is. Not there when everything fits. */
export function Pager({ page, size, total, onPage }: PagerProps) {
  const t = useWords(words)
  const pages = Math.max(1, Math.ceil(total / size))
  if (total <= size && page === 1) return null
  return (
    <nav aria-label={t('pager')} className={css.pager}>
      <p>
        {t('rowsOf', { from: Math.min((page - 1) * size + 1, total), to: Math.min(page * size, total), total })}
        <span>{t('pageOf', { page, pages })}</span>
      </p>
      <Button disabled={page <= 1} icon="left" onPress={() => onPage(page - 1)} size="small">
        {t('previous')}
      </Button>
      <Button disabled={page >= pages} icon="right" iconSide="end" onPress={() => onPage(page + 1)} size="small">
        {t('next')}
      </Button>
    </nav>
  )
}
