import { useState } from 'react'
import { yearOf } from '#core/day.ts'
import { say } from '#core/texts.ts'
import { useAsk, useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker, Fields, Segment } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { listHours, listMissed, recordEntry } from '../learning.contract.ts'
import { learningTerms, learningTexts } from '../learning.texts.ts'
import { dialogTexts } from '../learning-page.texts.ts'
import { modes } from '../sessions.rules.ts'
import { askOf, type Draft, emptyDraft, judge } from './entry-draft.ts'
import { MissedField, OwnFields } from './entry-fields.tsx'
import { PeopleField } from './people-field.tsx'

interface EntryDialogProps {
  unitId: string
  year: number
  /** Empty where the address names none. */
  personId: string
  missedId: string
  mode: string
  onClose: () => void
}

/** Records what one or many learned; for whom, and what is made up for, may stand in the address. */
export function EntryDialog({ unitId, year, personId, missedId, mode, onClose }: EntryDialogProps) {
  const t = useWords(dialogTexts)
  const term = useWords(learningTerms)
  const { language } = useLanguage()
  const { today } = useSession()
  const recording = useTell(recordEntry)
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(today, personId, missedId, mode))
  const change = (part: Partial<Draft>) => {
    recording.clear()
    setDraft((now) => ({ ...now, ...part }))
  }
  const missable = useAsk(listMissed, { unitId, year }).value?.gatherings ?? []
  const made = draft.mode === 'make-up'
  const missed = made ? missable.find(({ gatheringId }) => gatheringId === draft.missedId) : undefined
  const members = useAsk(listHours, { unitId, year: yearOf(draft.heldOn ?? today), size: 500 }).value?.members ?? []
  const offered = made ? (missed?.missing ?? []) : members.map(({ person }) => person)
  // Only who is offered can be meant: choosing another sitting leaves out who was there.
  const people = draft.people.filter((id) => offered.some((person) => person.id === id))
  const wanted = askOf({ ...draft, people })
  const decision = judge(draft, missed?.heldOn ?? null, today)
  return (
    <SaveDialog
      commands={[recording]}
      onClose={onClose}
      onSave={async () => (wanted ? recording.tell(wanted) : { ok: false })}
      ready={wanted !== null && decision.ok}
      save={t('save')}
      saved={t('saved')}
      title={t('title')}
      warning={decision.ok ? null : say(learningTexts, decision.code, language, decision.numbers)}
    >
      <Segment
        label={t('mode')}
        onChange={(mode) => change({ mode })}
        options={modes.map((value) => ({ value, label: term(`mode.${value}`) }))}
        value={draft.mode}
      />
      {made ? (
        <MissedField
          gatherings={missable}
          onChange={(id) => change({ missedId: id })}
          value={draft.missedId}
          year={year}
        />
      ) : (
        <OwnFields change={change} draft={draft} />
      )}
      <Fields>
        <DatePicker
          label={t('heldOn')}
          latest={today}
          onChange={(heldOn) => change({ heldOn })}
          required
          value={draft.heldOn}
        />
        {draft.mode === 'together' || draft.mode === 'training' ? (
          <DatePicker
            label={t('firstHeldOn')}
            latest={draft.heldOn ?? today}
            note={t('firstNote')}
            onChange={(firstHeldOn) => change({ firstHeldOn })}
            value={draft.firstHeldOn}
          />
        ) : null}
      </Fields>
      <PeopleField offered={offered} onChange={(next) => change({ people: next })} value={people} />
    </SaveDialog>
  )
}
