import { useState } from 'react'
import { listGatherings } from '#modules/gatherings/reading.contract.ts'
import { useAsk, useTell } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { ReasonDialog } from '#web/reason-dialog.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker, Select } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { whatWords } from '../line-words.rules.ts'
import { completeLine, dropLine, linkGathering } from '../workplan.contract.ts'
import { lineTexts, planPageTexts } from '../workplan-page.texts.ts'
import type { Line } from './plan-types.ts'

interface OfLine {
  line: Line
  onClose: () => void
}

const useWhat = (line: Line) => whatWords(line, useLanguage().language)

export function DropDialog({ line, onClose }: OfLine) {
  const t = useWords(lineTexts)
  const dropping = useTell(dropLine)
  return (
    <ReasonDialog
      command={dropping}
      confirm={t('drop')}
      done={t('dropped')}
      onClose={onClose}
      onConfirm={(reason) => dropping.tell({ id: line.id, version: line.version, reason })}
      reason={t('dropReason')}
      title={t('dropTitle', { what: useWhat(line) })}
    >
      {t('dropWords')}
    </ReasonDialog>
  )
}

/** Names the gathering of the unit that does the line. */
export function LinkDialog({ line, branchId, year, onClose }: OfLine & { branchId: string; year: number }) {
  const t = useWords(lineTexts)
  const page = useWords(planPageTexts)
  const linking = useTell(linkGathering)
  const { today } = useSession()
  const { purpose, unit } = line
  const asked = { unitId: unit.id, year, pageSize: 100, ...(purpose ? { kind: purpose } : {}) }
  const listed = useAsk(listGatherings, asked).value?.gatherings ?? []
  const offered = listed.filter(
    (one) => one.unit.id === unit.id && one.branch.id === branchId && one.state !== 'cancelled',
  )
  const [gatheringId, setGatheringId] = useState<string | null>(null)
  return (
    <SaveDialog
      commands={[linking]}
      onClose={onClose}
      onSave={() => linking.tell({ id: line.id, version: line.version, gatheringId })}
      ready={gatheringId !== null}
      save={t('link')}
      saved={t('linked')}
      title={t('linkTitle', { what: useWhat(line) })}
    >
      {offered.length === 0 ? (
        <p>{page('noGatherings')}</p>
      ) : (
        <Select
          label={page('gathering')}
          onChange={setGatheringId}
          options={offered.map(({ id, title, heldOn }) => ({ value: id, label: title, note: shortDay(heldOn, today) }))}
          value={gatheringId}
        />
      )}
    </SaveDialog>
  )
}

export function CompleteDialog({ line, onClose }: OfLine) {
  const t = useWords(lineTexts)
  const { today } = useSession()
  const completing = useTell(completeLine)
  const [doneOn, setDoneOn] = useState<string | null>(today)
  return (
    <SaveDialog
      commands={[completing]}
      onClose={onClose}
      onSave={() => completing.tell({ id: line.id, version: line.version, doneOn })}
      ready={doneOn !== null && doneOn <= today}
      save={t('complete')}
      saved={t('completed')}
      title={t('completeTitle', { what: useWhat(line) })}
    >
      <DatePicker label={t('doneOn')} onChange={setDoneOn} required value={doneOn} />
    </SaveDialog>
  )
}
