import { useWords } from '#web/words.ts'
import { pageTexts } from '../dues-page.texts.ts'
import css from './dues.module.css'

/** Who took a row back and why; nothing for one that counts. */
export function StruckWords({ struck }: { struck: { by: string; reason: string } | null }) {
  const t = useWords(pageTexts)
  return struck ? <span className={css.quiet}>{t('struckWords', { by: struck.by, reason: struck.reason })}</span> : null
}
