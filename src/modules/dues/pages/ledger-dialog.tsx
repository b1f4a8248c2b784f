import { useState } from 'react'
import { useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { Fields, MonthPicker, NumberField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { pageTexts } from '../dues-page.texts.ts'
import { amendLedger, beginLedger } from '../ledger.contract.ts'
import type { Doing } from './dues.ts'
import { Labelled } from './labelled.tsx'

/** From which month a branch keeps its dues here, and on which day it collects. */
export function LedgerDialog({ branchId, year: { ledger }, onClose }: Doing) {
  const t = useWords(pageTexts)
  const { today } = useSession()
  const beginning = useTell(beginLedger)
  const amending = useTell(amendLedger)
  const [fromMonth, setFromMonth] = useState(ledger?.fromMonth ?? `${today.slice(0, 4)}-01`)
  const [collectionDay, setCollectionDay] = useState<number | null>(ledger?.collectionDay ?? 15)
  const fits = collectionDay !== null && Number.isInteger(collectionDay) && collectionDay >= 1 && collectionDay <= 28
  const said = { branchId, fromMonth, collectionDay: collectionDay ?? 0 }
  return (
    <SaveDialog
      commands={[beginning, amending]}
      onClose={onClose}
      onSave={() => (ledger ? amending.tell({ ...said, version: ledger.version }) : beginning.tell(said))}
      ready={fits}
      save={t('save')}
      saved={t('saved')}
      title={t(ledger ? 'amendLedger' : 'begin')}
    >
      <Fields>
        <Labelled label={t('fromMonth')}>
          <MonthPicker earliest="2000-01" label={t('fromMonth')} onChange={setFromMonth} value={fromMonth} />
        </Labelled>
        <NumberField
          label={t('collectionDay')}
          maximum={28}
          minimum={1}
          note={t('collectionNote')}
          onChange={setCollectionDay}
          unit={t('dayOfMonth')}
          value={collectionDay}
        />
      </Fields>
    </SaveDialog>
  )
}
