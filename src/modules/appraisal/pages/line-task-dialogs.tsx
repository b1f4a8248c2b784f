import { useState } from 'react'
import { useTell } from '#web/api.ts'
import { ReasonDialog } from '#web/reason-dialog.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker, TextArea } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { lineTexts } from '../appraisal-page.texts.ts'
import { completeRectification, strikeRectification } from '../rectification.contract.ts'
import { longestLine, mayComplete } from '../rectification.rules.ts'
import type { Line } from './path.ts'

interface TaskProps {
  line: Line
  onClose: () => void
}

/** A line is done: when, and what came of it. */
export function CompleteLineDialog({ line, onClose }: TaskProps) {
  const t = useWords(lineTexts)
  const { today } = useSession()
  const completing = useTell(completeRectification)
  const [doneOn, setDoneOn] = useState<string | null>(today)
  const [outcome, setOutcome] = useState('')
  const ready = doneOn !== null && mayComplete(line.listedOn, doneOn, today).ok && outcome.trim() !== ''
  return (
    <SaveDialog
      commands={[completing]}
      onClose={onClose}
      onSave={async () =>
        doneOn
          ? completing.tell({ id: line.id, version: line.version, doneOn, outcome: outcome.trim() })
          : { ok: false }
      }
      ready={ready}
      save={t('complete')}
      saved={t('saved')}
      title={t('completeTitle')}
    >
      <p>{line.problem}</p>
      <DatePicker
        earliest={line.listedOn}
        label={t('doneOn')}
        latest={today}
        onChange={setDoneOn}
        required
        value={doneOn}
      />
      <TextArea label={t('outcome')} maxLength={longestLine} onChange={setOutcome} required rows={2} value={outcome} />
    </SaveDialog>
  )
}

export function StrikeLineDialog({ line, onClose }: TaskProps) {
  const t = useWords(lineTexts)
  const striking = useTell(strikeRectification)
  return (
    <ReasonDialog
      command={striking}
      confirm={t('strike')}
      done={t('saved')}
      onClose={onClose}
      onConfirm={(reason) => striking.tell({ id: line.id, version: line.version, reason })}
      reason={t('reason')}
      title={t('strikeTitle')}
    >
      {t('strikeWords')}
    </ReasonDialog>
  )
}
