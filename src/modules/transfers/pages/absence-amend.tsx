import { useState } from 'react'
import { say } from '#core/texts.ts'
import { useTell } from '#web/api.ts'
import { type Person, PersonField } from '#web/person-field.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker, Fields } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { amendAbsence } from '../absence.contract.ts'
import { judgePlan } from '../absence.rules.ts'
import { registerTexts, transfersTexts } from '../transfers.texts.ts'
import { dialogTexts } from '../transfers-pages.texts.ts'
import type { Absence } from './absence.ts'
import { AwayPreview, Ticks } from './absence-ticks.tsx'

/** What of an absence is a plan or was settled since: the return, who keeps in touch, how it is kept, the transfer. */
export function AbsenceAmend({ absence, onClose }: { absence: Absence; onClose: () => void }) {
  const t = useWords(dialogTexts)
  const word = useWords(registerTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const amending = useTell(amendAbsence)
  const { untilOn, transferredOn, moved, leaveAgreed, keptAsMobile, fixedPlace } = absence
  const [draft, setDraft] = useState({ untilOn, transferredOn, moved, leaveAgreed, keptAsMobile, fixedPlace })
  const [contact, setContact] = useState<Person | null>(absence.contact)
  const change = (part: Partial<typeof draft>) => {
    amending.clear()
    setDraft((now) => ({ ...now, ...part }))
  }
  const judged = judgePlan({ ...draft, fromOn: absence.fromOn }, today)
  const sameOne = contact?.id === absence.person.id ? say(transfersTexts, 'transfers.unknown-contact', language) : null
  const save = () => {
    const { fixedPlace: _, ...plan } = draft
    return amending.tell({ absenceId: absence.id, version: absence.version, ...plan, contactId: contact?.id ?? null })
  }
  return (
    <SaveDialog
      commands={[amending]}
      onClose={onClose}
      onSave={save}
      ready={judged.ok && !sameOne}
      save={t('amend.save')}
      saved={t('amend.saved')}
      title={t('amend.title', { name: absence.person.name })}
      warning={judged.ok ? null : say(transfersTexts, judged.code, language, judged.numbers)}
    >
      <Fields>
        <DatePicker
          earliest={absence.fromOn}
          label={t('away.until')}
          note={t('away.untilNote')}
          onChange={(next) => change({ untilOn: next })}
          value={draft.untilOn}
        />
        <DatePicker
          earliest={absence.fromOn}
          label={t('amend.transferred')}
          latest={today}
          note={t('amend.transferredNote')}
          onChange={(next) => change({ transferredOn: next })}
          value={draft.transferredOn}
        />
      </Fields>
      <Ticks onChange={change} value={draft} />
      <PersonField
        branchId={absence.branch.id}
        label={word('contact')}
        onChange={setContact}
        value={contact}
        warning={sameOne}
        width={280}
      />
      {judged.ok ? (
        <AwayPreview absence={{ ...absence, ...draft }} contacts={absence.contacts.map(({ on }) => on)} />
      ) : null}
    </SaveDialog>
  )
}
