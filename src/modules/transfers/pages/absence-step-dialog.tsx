import { useState } from 'react'
import { ask, sentenceOf } from '#regulations/index.ts'
import { useTell } from '#web/api.ts'
import { ReasonDialog } from '#web/reason-dialog.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker, Notice, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { lostGiven } from '../absence.rules.ts'
import { recordFound, recordLost, recordStopped, strikeAbsence } from '../absence-step.contract.ts'
import { dialogTexts } from '../transfers-pages.texts.ts'
import { type Absence, type AbsenceTask, lastContactOf } from './absence.ts'
import { AbsenceAmend } from './absence-amend.tsx'
import { ContactDialog } from './contact-dialog.tsx'
import { useStepRefusal } from './step-refusal.ts'

interface StepProps {
  absence: Absence
  onClose: () => void
}

/** The form of one step of an absence. */
export function AbsenceStepDialog({ task, ...props }: StepProps & { task: AbsenceTask }) {
  switch (task) {
    case 'contact':
      return <ContactDialog {...props} />
    case 'amend':
      return <AbsenceAmend {...props} />
    case 'lost':
    case 'found':
      return <DayStep kind={task} {...props} />
    case 'stopped':
      return <Stopped {...props} />
    case 'strike-absence':
      return <Strike {...props} />
  }
}

function DayStep({ kind, absence, onClose }: StepProps & { kind: 'lost' | 'found' }) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const telling = useTell(kind === 'lost' ? recordLost : recordFound)
  const [on, setOn] = useState<string | null>(kind === 'lost' ? (lastContactOf(absence) ?? absence.fromOn) : today)
  const refusal = useStepRefusal(absence, kind, on)
  return (
    <SaveDialog
      commands={[telling]}
      onClose={onClose}
      onSave={async () => (on ? telling.tell({ absenceId: absence.id, version: absence.version, on }) : { ok: false })}
      ready={refusal === null}
      save={t(`${kind}.save`)}
      saved={t(`${kind}.saved`)}
      title={t(`${kind}.title`, { name: absence.person.name })}
      warning={refusal ?? null}
    >
      <DatePicker label={t(`${kind}.day`)} latest={today} onChange={setOn} required value={on} />
      <p>{t(`${kind}.note`)}</p>
    </SaveDialog>
  )
}

/** Only what an organisation has decided, with its reference; a decision that came early is warned of (TR-08). */
function Stopped({ absence, onClose }: StepProps) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const telling = useTell(recordStopped)
  const [on, setOn] = useState<string | null>(today)
  const [reference, setReference] = useState('')
  const refusal = useStepRefusal(absence, 'stopped', on)
  const given = on ? lostGiven({ ...absence, stoppedOn: on }) : null
  const early = given
    ? ask('lost-contact', given, today).because.find(({ text }) => text === 'lost.stopped-too-early')
    : null
  return (
    <SaveDialog
      commands={[telling]}
      onClose={onClose}
      onSave={async () =>
        on
          ? telling.tell({ absenceId: absence.id, version: absence.version, on, reference: reference.trim() })
          : { ok: false }
      }
      ready={refusal === null && reference.trim().length > 1}
      save={t('stopped.save')}
      saved={t('stopped.saved')}
      title={t('stopped.title', { name: absence.person.name })}
      warning={refusal ?? null}
    >
      <DatePicker label={t('stopped.day')} latest={today} onChange={setOn} required value={on} />
      <TextField
        label={t('stopped.reference')}
        maxLength={120}
        note={t('stopped.referenceNote')}
        onChange={setReference}
        required
        value={reference}
      />
      {early ? <Notice kind="warning">{sentenceOf(early, language)}</Notice> : null}
      <p>{t('stopped.note')}</p>
    </SaveDialog>
  )
}

function Strike({ absence, onClose }: StepProps) {
  const t = useWords(dialogTexts)
  const striking = useTell(strikeAbsence)
  return (
    <ReasonDialog
      command={striking}
      confirm={t('strike.confirm')}
      done={t('strike.done')}
      onClose={onClose}
      onConfirm={(reason) => striking.tell({ absenceId: absence.id, version: absence.version, reason })}
      reason={t('strike.reason')}
      title={t('strike.absence', { name: absence.person.name })}
    >
      {t('strike.words')}
    </ReasonDialog>
  )
}
