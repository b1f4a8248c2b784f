import { useState } from 'react'
import { say } from '#core/texts.ts'
import { useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { judgeLetterStep } from '../letter.rules.ts'
import { recordCounterfoil } from '../letter-step.contract.ts'
import { transfersTexts } from '../transfers.texts.ts'
import { dialogTexts } from '../transfers-pages.texts.ts'
import type { Letter } from './letter.ts'

/** The counterfoil is back, or went back; it may say when he was received (TR-05). */
export function CounterfoilDialog({ letter, onClose }: { letter: Letter; onClose: () => void }) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const telling = useTell(recordCounterfoil)
  const [on, setOn] = useState<string | null>(today)
  const [receivedOn, setReceivedOn] = useState<string | null>(null)
  const state = { ...letter, struck: letter.struck !== null }
  const judged = on ? judgeLetterStep(state, { kind: 'counterfoil', on, receivedOn }, today) : null
  return (
    <SaveDialog
      commands={[telling]}
      onClose={onClose}
      onSave={async () =>
        on ? telling.tell({ letterId: letter.id, version: letter.version, on, receivedOn }) : { ok: false }
      }
      ready={judged?.ok ?? false}
      save={t('counterfoil.save')}
      saved={t('counterfoil.saved')}
      title={t('counterfoil.title', { name: letter.person.name })}
      warning={judged && !judged.ok ? say(transfersTexts, judged.code, language, judged.numbers) : null}
    >
      <DatePicker
        earliest={letter.issuedOn}
        label={t(letter.direction === 'out' ? 'counterfoil.day' : 'counterfoil.sent')}
        latest={today}
        onChange={setOn}
        required
        value={on}
      />
      {letter.receivedOn === null ? (
        <DatePicker
          earliest={letter.issuedOn}
          label={t('counterfoil.received')}
          latest={today}
          note={t('counterfoil.receivedNote')}
          onChange={setReceivedOn}
          value={receivedOn}
        />
      ) : null}
    </SaveDialog>
  )
}
