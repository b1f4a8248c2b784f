import { useAsk } from '#web/api.ts'
import { Progress } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { showRosterImport } from '../../roster-import.contract.ts'
import { importPageTexts } from './import.texts.ts'

/** How far a step under way has come, asked twice a second. */
export function ImportProgress({ importId }: { importId: string }) {
  const t = useWords(importPageTexts)
  const { value } = useAsk(showRosterImport, { importId, status: 'left-out', size: 20 }, { everyMs: 500 })
  const progress = value?.progress
  if (!progress) return <Progress label={t('sending')} />
  const { step, done, total } = progress
  const known = step !== 'reading'
  return (
    <Progress
      done={known ? done : undefined}
      label={t(`progress.${step}`)}
      note={known ? t('rowsOf', { done, total }) : undefined}
      of={total}
    />
  )
}
