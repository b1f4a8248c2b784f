import { useState } from 'react'
import { useSession } from '#web/session.tsx'
import { Button, DatePicker, Notice } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { mapRosterColumns } from '../../roster-import.contract.ts'
import { useSentence } from '../sentence.ts'
import { useTelling } from '../use-telling.ts'
import css from './import.module.css'
import { importPageTexts } from './import.texts.ts'
import type { Preview } from './staged.ts'

interface EffectiveDayProps {
  importId: string
  preview: Preview
}

/** From which day undated facts hold, and why that day; another one compares anew. */
export function EffectiveDay({ importId, preview }: EffectiveDayProps) {
  const t = useWords(importPageTexts)
  const sentence = useSentence()
  const { today } = useSession()
  const { effectiveOn, unit, version } = preview
  const [chosen, choose] = useState<string | null>(effectiveOn)
  const { tell, working, refusal } = useTelling(mapRosterColumns)
  return (
    <>
      <div className={css.day}>
        <DatePicker label={t('effectiveOn')} earliest={unit.fromOn} latest={today} onChange={choose} value={chosen} />
        {chosen && chosen !== effectiveOn && chosen >= unit.fromOn && chosen <= today ? (
          <Button onPress={() => void tell({ importId, version, effectiveOn: chosen })} working={working}>
            {t('recompare')}
          </Button>
        ) : null}
      </div>
      <p className={css.why}>{t('effectiveNote', { unit: unit.name, since: unit.fromOn })}</p>
      {refusal ? <Notice kind="refusal">{sentence(refusal)}</Notice> : null}
    </>
  )
}
