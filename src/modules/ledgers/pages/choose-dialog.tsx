import { useState } from 'react'
import { newId, useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { CheckboxGroup, Fields } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { makeBinder } from '../binder.contract.ts'
import type { LedgerId } from '../ledgers.rules.ts'
import { ledgersTexts } from '../ledgers.texts.ts'
import { pageTexts } from '../ledgers-page.texts.ts'
import type { Ledger } from './catalogue.tsx'

interface ChooseDialogProps {
  unitId: string
  year: number
  ledgers: readonly Ledger[]
  onClose: () => void
}

/** Which ledgers are bound: all that hold something, until some are taken out. */
export function ChooseDialog({ unitId, year, ledgers, onClose }: ChooseDialogProps) {
  const t = useWords(pageTexts)
  const name = useWords(ledgersTexts)
  const making = useTell(makeBinder)
  const [id] = useState(newId)
  const [chosen, choose] = useState<LedgerId[]>(() => ledgers.filter(({ records }) => records > 0).map((one) => one.id))
  return (
    <SaveDialog
      commands={[making]}
      onClose={onClose}
      onSave={() => making.tell({ id, unitId, year, ledgers: chosen })}
      ready={chosen.length > 0}
      save={t('making')}
      saved={t('asked')}
      title={t('chooseTitle', { year })}
    >
      <Fields>
        <CheckboxGroup
          direction="column"
          label={t('ledgers')}
          onChange={choose}
          options={ledgers.map((one) => ({ value: one.id, label: `${one.id} ${name(`ledger.${one.id}`)}` }))}
          value={chosen}
        />
      </Fields>
    </SaveDialog>
  )
}
