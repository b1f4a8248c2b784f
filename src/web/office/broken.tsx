import { Button, EmptyState, PageHead } from '../ui/index.ts'
import { useWords } from '../words.ts'
import words from './frame.texts.ts'

/** A page that failed to load or to draw; the rest of the office still stands. */
export function Broken() {
  const t = useWords(words)
  return (
    <>
      <PageHead title={t('broken')} />
      <EmptyState action={<Button onPress={() => window.location.reload()}>{t('reload')}</Button>}>
        {t('brokenNote')}
      </EmptyState>
    </>
  )
}
