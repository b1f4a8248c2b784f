import { Button, EmptyState, LinkButton, Section } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import css from './import.module.css'
import { importPageTexts } from './import.texts.ts'
import { ImportCounts } from './import-counts.tsx'
import type { Preview } from './staged.ts'

interface EndStepProps {
  importId: string
  preview: Preview
  onAgain: () => void
}

/** What was written, and the way on. */
export function EndStep({ importId, preview, onAgain }: EndStepProps) {
  const t = useWords(importPageTexts)
  const { state, counts, unit } = preview
  if (state !== 'confirmed')
    return (
      <EmptyState action={<Button onPress={onAgain}>{t('another1')}</Button>}>
        {t('ended', { state: t(`state.${state}`) })}
      </EmptyState>
    )
  const { new: created, changed, unchanged, leftOut } = counts
  return (
    <>
      <div className={css.counts}>
        <ImportCounts importId={importId} preview={preview} />
      </div>
      <Section title={t('doneTitle')}>
        <p>{t('doneNote', { created, changed, unchanged, leftOut })}</p>
        <div className={css.bar}>
          <LinkButton href={`/roster?unit=${unit.id}`} variant="primary">
            {t('toRoster')}
          </LinkButton>
          <Button onPress={onAgain}>{t('another1')}</Button>
        </div>
      </Section>
    </>
  )
}
