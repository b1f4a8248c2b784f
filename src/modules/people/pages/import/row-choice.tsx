import type { AskOf } from '#core/operation.ts'
import { useTell } from '#web/api.ts'
import { Select, TextButton, toast } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { settleRosterRows } from '../../roster-import.contract.ts'
import { useSentence } from '../sentence.ts'
import { importPageTexts } from './import.texts.ts'
import type { StagedRow } from './staged.ts'

interface RowChoiceProps {
  importId: string
  version: number
  row: StagedRow
}

type Settled = AskOf<typeof settleRosterRows>['settled'][number]['choice']

/** Says of one row who is meant, or that it is left out; what was said can be taken back. */
export function RowChoice({ importId, version, row }: RowChoiceProps) {
  const t = useWords(importPageTexts)
  const sentence = useSentence()
  const { tell, working } = useTell(settleRosterRows)
  const settle = async (choice: Settled) => {
    const reply = await tell({ importId, version, settled: [{ rowNumber: row.rowNumber, choice }] })
    if (!reply.ok) toast(sentence(reply) ?? reply.code, 'refusal')
  }
  if (row.status === 'question')
    return (
      <Select
        disabled={working}
        label={`${t('deal')} ${row.rowNumber}`}
        labelHidden
        onChange={(value) => void settle(choiceOf(value))}
        options={[
          ...row.candidates.map(({ personId, name, birthOn, place }) => ({
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
  if (row.choice !== null)
    return (
      <TextButton disabled={working} label={`${t('takeBack')} ${row.rowNumber}`} onPress={() => void settle(null)}>
        {t('takeBack')}
      </TextButton>
    )
  if (row.status !== 'error') return '–'
  return (
    <TextButton
      disabled={working}
      label={`${t('leaveOut')} ${row.rowNumber}`}
      onPress={() => void settle({ kind: 'leave-out' })}
    >
      {t('leaveOut')}
    </TextButton>
  )
}

function choiceOf(value: string): Settled {
  if (value === 'another' || value === 'leave-out') return { kind: value }
  return { kind: 'same', personId: value }
}
