import { useState } from 'react'
import { say } from '#core/texts.ts'
import { newId, useTell } from '#web/api.ts'
import { type Person, PersonField } from '#web/person-field.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker, Fields, RadioGroup, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { recordAbsence } from '../absence.contract.ts'
import { judgePlan, type Whereabouts, whereabouts } from '../absence.rules.ts'
import { registerTexts, transfersTexts } from '../transfers.texts.ts'
import { dialogTexts } from '../transfers-pages.texts.ts'
import { AwayPreview, Ticks } from './absence-ticks.tsx'
import { useGone } from './gone.ts'

interface AbsenceFormProps {
  branchId: string
  /** Named in the address, or null. */
  person: Person | null
  onClose: () => void
}

/** Enters a member as away and says at once what follows for his relation. */
export function AbsenceForm({ branchId, person, onClose }: AbsenceFormProps) {
  const t = useWords(dialogTexts)
  const word = useWords(registerTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const recording = useTell(recordAbsence)
  const [draft, setDraft] = useState({
    person,
    contact: null as Person | null,
    whereTo: 'in-country' as Whereabouts,
    place: '',
    fromOn: today as string | null,
    untilOn: null as string | null,
    fixedPlace: true,
    moved: false,
    leaveAgreed: false,
    keptAsMobile: false,
  })
  const change = (part: Partial<typeof draft>) => {
    recording.clear()
    setDraft((now) => ({ ...now, ...part }))
  }
  const { fromOn, contact, person: who, ...rest } = draft
  const judged = fromOn ? judgePlan({ fromOn, untilOn: draft.untilOn, transferredOn: null }, today) : null
  const gone = useGone(who, fromOn)
  const sameOne =
    who !== null && who.id === contact?.id ? say(transfersTexts, 'transfers.unknown-contact', language) : null
  const save = async () =>
    who && fromOn
      ? recording.tell({ ...rest, id: newId(), personId: who.id, fromOn, contactId: contact?.id ?? null })
      : { ok: false }
  return (
    <SaveDialog
      commands={[recording]}
      onClose={onClose}
      onSave={save}
      ready={Boolean(who && judged?.ok && !gone && !sameOne && draft.place.trim())}
      save={t('away.save')}
      saved={t('away.saved')}
      title={t('away.title')}
      warning={judged && !judged.ok ? say(transfersTexts, judged.code, language, judged.numbers) : null}
    >
      <Fields>
        <PersonField
          branchId={branchId}
          label={word('person')}
          onChange={(next) => change({ person: next })}
          required
          value={who}
          warning={gone}
        />
        <TextField
          label={word('place')}
          maxLength={60}
          note={t('away.placeNote')}
          onChange={(place) => change({ place })}
          required
          value={draft.place}
        />
        <DatePicker
          label={t('away.from')}
          latest={today}
          onChange={(next) => change({ fromOn: next })}
          required
          value={fromOn}
        />
        <DatePicker
          {...(fromOn ? { earliest: fromOn } : {})}
          label={t('away.until')}
          note={t('away.untilNote')}
          onChange={(next) => change({ untilOn: next })}
          value={draft.untilOn}
        />
      </Fields>
      <RadioGroup
        label={word('whereTo')}
        onChange={(whereTo) => change({ whereTo })}
        options={whereabouts.map((value) => ({ value, label: word(`where.${value}`) }))}
        value={draft.whereTo}
      />
      <Ticks onChange={change} value={draft} withPlace />
      <PersonField
        branchId={branchId}
        label={word('contact')}
        onChange={(next) => change({ contact: next })}
        value={contact}
        warning={sameOne}
        width={280}
      />
      {fromOn && judged?.ok ? (
        <AwayPreview
          absence={{ ...draft, fromOn, transferredOn: null, lostSince: null, foundOn: null, stoppedOn: null }}
          contacts={[]}
        />
      ) : null}
    </SaveDialog>
  )
}
