import { useState } from 'react'
import { ask } from '#regulations/index.ts'
import { useAsk, useTell } from '#web/api.ts'
import { JudgedPanel } from '#web/judged.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { Checkbox, Fields, MonthPicker } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { dialogTexts } from '../dialog.texts.ts'
import { showMember } from '../ledger.contract.ts'
import { recordArrival } from '../payment.contract.ts'
import type { Doing, Member } from './dues.ts'
import { Labelled } from './labelled.tsx'
import { told } from './unpaid-answer.ts'

/** The month up to which dues are paid by the letter of transfer; the next one is the first here (DU-21). */
export function ArrivalDialog({ branchId, filters, onClose }: Doing) {
  const { value } = useAsk(showMember, filters.person ? { branchId, personId: filters.person } : null)
  const arrival = value?.arrivals.at(-1)
  return arrival ? <Letter arrival={arrival} onClose={onClose} /> : null
}

function Letter({ arrival, onClose }: { arrival: Member['arrivals'][number]; onClose: () => void }) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const command = useTell(recordArrival)
  const [month, setMonth] = useState(arrival.paidThrough ?? arrival.fromOn.slice(0, 7))
  const [unknown, setUnknown] = useState(false)
  const paidThrough = unknown ? null : month
  return (
    <SaveDialog
      commands={[command]}
      onClose={onClose}
      onSave={() => command.tell({ membershipId: arrival.membershipId, paidThrough })}
      ready
      save={t('enter')}
      saved={t('entered')}
      title={t('arrivalTitle')}
    >
      <Fields>
        {unknown ? null : (
          <Labelled label={t('arrivalField')}>
            <MonthPicker earliest="2000-01" label={t('arrivalField')} onChange={setMonth} value={month} />
          </Labelled>
        )}
        <Checkbox checked={unknown} onChange={setUnknown}>
          {t('arrivalUnknown')}
        </Checkbox>
      </Fields>
      <JudgedPanel
        about={t('arrivalFrom', { on: arrival.fromOn })}
        answer={told(ask('dues-after-transfer', { paidThrough }, today))}
      />
    </SaveDialog>
  )
}
