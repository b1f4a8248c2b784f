import { useState } from 'react'
import { newId, useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { CheckboxGroup, RadioGroup } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { dialogTexts } from '../appraisal-page.texts.ts'
import { amendYear, openYear } from '../life-year.contract.ts'
import type { Scale } from '../terms.rules.ts'
import type { Opened } from './path.ts'

interface OpenDialogProps {
  branchId: string
  year: number
  /** Null while the year is not opened. */
  opened: Opened | null
  onClose: () => void
}

/** Opens a year, or changes which of the two it holds. */
export function OpenDialog({ branchId, year, opened, onClose }: OpenDialogProps) {
  const t = useWords(dialogTexts)
  const opening = useTell(openYear)
  const amending = useTell(amendYear)
  const [id] = useState(newId)
  const [parts, setParts] = useState<('life' | 'appraisal')[]>([
    ...(opened === null || opened.hasLife ? (['life'] as const) : []),
    ...(opened === null || opened.hasAppraisal ? (['appraisal'] as const) : []),
  ])
  const [scale, setScale] = useState<Scale>(opened?.scale ?? 'four')
  const holds = { hasLife: parts.includes('life'), hasAppraisal: parts.includes('appraisal'), scale }
  const save = () =>
    opened
      ? amending.tell({ lifeYearId: opened.id, version: opened.version, ...holds })
      : opening.tell({ id, branchId, year, ...holds })
  return (
    <SaveDialog
      commands={[opening, amending]}
      onClose={onClose}
      onSave={save}
      ready={parts.length > 0}
      save={t(opened ? 'save' : 'openSave')}
      saved={t(opened ? 'saved' : 'opened')}
      title={t(opened ? 'amendTitle' : 'openTitle', { year })}
    >
      <CheckboxGroup
        label={t('parts')}
        onChange={setParts}
        options={[
          { value: 'life', label: t('life') },
          { value: 'appraisal', label: t('appraisal') },
        ]}
        required
        value={parts}
      />
      {holds.hasAppraisal ? (
        <RadioGroup
          label={t('scale')}
          note={t('scaleNote')}
          onChange={setScale}
          options={[
            { value: 'four', label: t('four') },
            { value: 'three', label: t('three') },
          ]}
          value={scale}
        />
      ) : null}
    </SaveDialog>
  )
}
