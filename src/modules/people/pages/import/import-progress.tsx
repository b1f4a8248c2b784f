import { useAsk } from '#web/api.ts'
import { Progress } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { showRosterImport } from '../../roster-import.contract.ts'
import { importPageTexts } from './import.texts.ts'

/** How far a step under way has come, asked twice a second; `waiting` is said until the server knows. */
export function ImportProgress({ importId, waiting }: { importId: string; waiting: string }) {
  const t = useWords(importPageTexts)
  const { value } = useAsk(showRosterImport, { importId, status: 'left-out', size: 20 }, { everyMs: 500 })
  const progress = value?.progress
  if (!progress) return <Progress label={waiting} />
  const { step, done, total } = progress
  // Reading has no measure; writing counts its strides, which say nothing to anyone.
  const notes = {
    reading: undefined,
    comparing: t('rowsOf', { done, total }),
    writing: `${Math.floor((done * 100) / total)}%`,
  }
  return (
    <Progress
      done={step === 'reading' ? undefined : done}
      label={t(`progress.${step}`)}
      note={notes[step]}
      of={Math.max(1, total)}
    />
  )
}
