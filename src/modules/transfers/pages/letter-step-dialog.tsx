import { useState } from 'react'
import { say } from '#core/texts.ts'
import { useTell } from '#web/api.ts'
import { ReasonDialog } from '#web/reason-dialog.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker, RadioGroup } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { judgeLetterStep } from '../letter.rules.ts'
import { closeLetter, recordFile, recordReceipt, recordRefusal, strikeLetter } from '../letter-step.contract.ts'
import { transfersTexts } from '../transfers.texts.ts'
import { dialogTexts } from '../transfers-pages.texts.ts'
import { CounterfoilDialog } from './counterfoil-dialog.tsx'
import type { Letter, LetterTask } from './letter.ts'

interface StepProps {
  letter: Letter
  onClose: () => void
}

/** The form of one step of a letter. */
export function LetterStepDialog({ task, ...props }: StepProps & { task: LetterTask }) {
  switch (task) {
    case 'receipt':
    case 'file':
    case 'close':
      return <DayStep kind={task} {...props} />
    case 'counterfoil':
      return <CounterfoilDialog {...props} />
    case 'refusal':
      return <Refusal {...props} />
    case 'strike-letter':
      return <Strike {...props} />
  }
}

const operations = { receipt: recordReceipt, file: recordFile, close: closeLetter } as const

function DayStep({ kind, letter, onClose }: StepProps & { kind: keyof typeof operations }) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const telling = useTell(operations[kind])
  const [on, setOn] = useState<string | null>(today)
  const judged = on ? judgeLetterStep({ ...letter, struck: letter.struck !== null }, { kind, on }, today) : null
  return (
    <SaveDialog
      commands={[telling]}
      onClose={onClose}
      onSave={async () => (on ? telling.tell({ letterId: letter.id, version: letter.version, on }) : { ok: false })}
      ready={judged?.ok ?? false}
      save={t(`${kind}.save`)}
      saved={t(`${kind}.saved`)}
      title={t(`${kind}.title`, { name: letter.person.name })}
      warning={judged && !judged.ok ? say(transfersTexts, judged.code, language, judged.numbers) : null}
    >
      <DatePicker
        earliest={letter.issuedOn}
        label={t(`${kind}.day`)}
        latest={today}
        onChange={setOn}
        required
        value={on}
      />
      <p>{t(kind === 'receipt' && letter.direction === 'in' ? 'receipt.noteIn' : `${kind}.note`)}</p>
    </SaveDialog>
  )
}

function Refusal({ letter, onClose }: StepProps) {
  const t = useWords(dialogTexts)
  const telling = useTell(recordRefusal)
  const [chosen, choose] = useState<'with-cause' | 'without-cause' | 'none'>(letter.refused ?? 'without-cause')
  const options = (['without-cause', 'with-cause', 'none'] as const).filter(
    (value) => value !== 'none' || letter.refused !== null,
  )
  return (
    <SaveDialog
      commands={[telling]}
      onClose={onClose}
      onSave={() =>
        telling.tell({ letterId: letter.id, version: letter.version, refused: chosen === 'none' ? null : chosen })
      }
      ready={chosen !== (letter.refused ?? 'none')}
      save={t('refusal.save')}
      saved={t('refusal.saved')}
      title={t('refusal.title', { name: letter.person.name })}
    >
      <RadioGroup
        direction="column"
        label={t('refusal.which')}
        onChange={choose}
        options={options.map((value) => ({ value, label: t(`refusal.${value}`) }))}
        value={chosen}
      />
      <p>{t('refusal.note')}</p>
    </SaveDialog>
  )
}

function Strike({ letter, onClose }: StepProps) {
  const t = useWords(dialogTexts)
  const striking = useTell(strikeLetter)
  return (
    <ReasonDialog
      command={striking}
      confirm={t('strike.confirm')}
      done={t('strike.done')}
      onClose={onClose}
      onConfirm={(reason) => striking.tell({ letterId: letter.id, version: letter.version, reason })}
      reason={t('strike.reason')}
      title={t('strike.letter', { name: letter.person.name })}
    >
      {t('strike.words')}
    </ReasonDialog>
  )
}
