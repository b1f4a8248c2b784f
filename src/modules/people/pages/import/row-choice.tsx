import { Select, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { importPageTexts } from './import.texts.ts'
import type { StagedRow } from './staged.ts'
import type { Settled, Settling } from './use-settling.ts'

interface RowChoiceProps {
  row: StagedRow
  settling: Settling
}

/** Says of one row who is meant, or that it is left out; what was said can be taken back. */
export function RowChoice({ row, settling }: RowChoiceProps) {
  const t = useWords(importPageTexts)
  const { rowNumber, status, candidates } = row
  const settle = (choice: Settled['choice']) => void settling.settle([{ rowNumber, choice }])
  if (status === 'question')
    return (
      <Select
        disabled={settling.working}
        label={`${t('deal')} ${rowNumber}`}
        labelHidden
        onChange={(value) => settle(choiceOf(value))}
        options={[
          ...candidates.map(({ personId, name, birthOn, place }) => ({
            value: personId,
            label: t('same', { name, born: birthOn ?? '–', place: place || '–' }),
          })),
          { value: 'another', label: t('another') },
          { value: 'leave-out', label: t('leaveOut') },
        ]}
        placeholder={t('decide')}
        value={null}
        width={220}
      />
    )
  const word = row.choice !== null ? 'takeBack' : status === 'error' ? 'leaveOut' : null
  if (word === null) return '–'
  return (
    <TextButton
      disabled={settling.working}
      label={`${t(word)} ${rowNumber}`}
      onPress={() => settle(word === 'takeBack' ? null : { kind: 'leave-out' })}
    >
      {t(word)}
    </TextButton>
  )
}

function choiceOf(value: string): Settled['choice'] {
  if (value === 'another' || value === 'leave-out') return { kind: value }
  return { kind: 'same', personId: value }
}
