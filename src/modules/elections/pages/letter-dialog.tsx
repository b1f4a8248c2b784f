import { useState } from 'react'
import { say } from '#core/texts.ts'
import { useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker, Fields, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dialogTexts } from '../dialogs.texts.ts'
import { electionsTexts } from '../elections.texts.ts'
import { pageTexts } from '../elections-pages.texts.ts'
import { letterFits } from '../letters.rules.ts'
import { recordLetter } from '../opening.contract.ts'
import type { LetterKind } from '../terms.rules.ts'
import type { Election } from './case.ts'

/** A letter to or from the higher organisation: number, day, and with whom. */
export function LetterDialog(props: { election: Election; kind: LetterKind; onClose: () => void }) {
  const { election, kind, onClose } = props
  const t = useWords(dialogTexts)
  const word = useWords(pageTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const recording = useTell(recordLetter)
  const [number, setNumber] = useState('')
  const [on, setOn] = useState<string | null>(today)
  const [otherSide, setOtherSide] = useState(election.letters[0]?.otherSide ?? election.superior)
  const fits = on ? letterFits(kind, on, election.letters) : null
  const save = async () => {
    if (!on) return { ok: false }
    return recording.tell({
      electionId: election.id,
      version: election.version,
      kind,
      number: number.trim() || null,
      on,
      otherSide: otherSide.trim(),
    })
  }
  return (
    <SaveDialog
      commands={[recording]}
      onClose={onClose}
      onSave={save}
      ready={Boolean(on && otherSide.trim() && fits?.ok)}
      save={t('record')}
      saved={t('recorded')}
      title={t('letterTitle', { letter: word(`letter.${kind}`) })}
      warning={fits && !fits.ok ? say(electionsTexts, fits.code, language, fits.numbers) : null}
    >
      <TextField label={t('otherSide')} maxLength={80} onChange={setOtherSide} required value={otherSide} />
      <Fields>
        <TextField label={t('number')} maxLength={80} onChange={setNumber} value={number} />
        <DatePicker label={t('day')} latest={today} onChange={setOn} required value={on} />
      </Fields>
    </SaveDialog>
  )
}
