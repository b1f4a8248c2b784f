import { useRef, useState } from 'react'
import { newId, sentenceOf, useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker, Notice, Section, TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { recordContact, removeContact } from '../absence-step.contract.ts'
import { dialogTexts } from '../transfers-pages.texts.ts'
import type { Absence } from './absence.ts'
import { useStepRefusal } from './step-refusal.ts'
import css from './transfers.module.css'

/** Records that somebody spoke with him, and shows when it was done before. The day only, never what was said. */
export function ContactDialog({ absence, onClose }: { absence: Absence; onClose: () => void }) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const recording = useTell(recordContact)
  const removing = useTell(removeContact)
  const [on, setOn] = useState<string | null>(today)
  const refusal = useStepRefusal(absence, 'contact', on)
  const { name } = absence.person
  // The button pressed goes with its line: the focus leaves it first, and stays in the dialog.
  const before = useRef<HTMLDivElement>(null)
  const remove = (contactId: string) => {
    before.current?.focus()
    void removing.tell({ contactId })
  }
  return (
    <SaveDialog
      commands={[recording]}
      onClose={onClose}
      onSave={async () => (on ? recording.tell({ id: newId(), absenceId: absence.id, on }) : { ok: false })}
      ready={refusal === null}
      save={t('contact.save')}
      saved={t('contact.saved')}
      title={t('contact.title', { name })}
      warning={refusal ?? null}
    >
      <DatePicker
        earliest={absence.fromOn}
        label={t('contact.day')}
        latest={today}
        note={t('contact.note')}
        onChange={setOn}
        required
        value={on}
      />
      <div ref={before} tabIndex={-1}>
        {absence.contacts.length > 0 ? (
          <Section level={3} line="light" title={t('contact.before')}>
            <ul className={css.contacts}>
              {absence.contacts.map((contact) => (
                <li key={contact.id}>
                  {contact.on}
                  {absence.may.keep ? (
                    <TextButton
                      disabled={removing.working}
                      label={t('contact.removeOf', { day: contact.on })}
                      onPress={() => remove(contact.id)}
                    >
                      {t('contact.remove')}
                    </TextButton>
                  ) : null}
                </li>
              ))}
            </ul>
            {removing.refusal ? <Notice kind="refusal">{sentenceOf(removing.refusal, language)}</Notice> : null}
          </Section>
        ) : null}
      </div>
    </SaveDialog>
  )
}
