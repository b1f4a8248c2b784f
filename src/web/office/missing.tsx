import { EmptyState, LinkButton, PageHead } from '../ui/index.ts'
import { useWords } from '../words.ts'
import words from './frame.texts.ts'

/** An address without a page. */
export function Missing() {
  const t = useWords(words)
  return (
    <>
      <PageHead title={t('missing')} />
      <EmptyState action={<LinkButton href="/">{t('home')}</LinkButton>}>{t('missingNote')}</EmptyState>
    </>
  )
}
