import { useState } from 'react'
import { yearOf } from '#core/day.ts'
import { say } from '#core/texts.ts'
import { newId, useAsk, useTell } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { type Person, PersonField, useMembers } from '#web/person-field.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker, Dialog, Fields, Loading, Select, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { listOccasions, recordTalk } from '../talks.contract.ts'
import { categoryFor, longestFollowUp, mayRecordTalk, type TalkCategory, talkCategories } from '../talks.rules.ts'
import { talksTexts, talkTerms } from '../talks.texts.ts'
import { dialogTexts } from '../talks-page.texts.ts'
import type { Occasion } from './occasions.tsx'

interface TalkDialogProps {
  branchId: string
  /** Empty where the address names none. */
  personId: string
  occasionId: string
  onClose: () => void
}

/** Records a talk; with whom and in answer to what may stand in the address. */
export function TalkDialog({ branchId, personId, occasionId, onClose }: TalkDialogProps) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const members = useMembers(branchId)
  // What happened late in December is talked about in January.
  const now = useAsk(listOccasions, { branchId, year: yearOf(today), size: 100 }).value
  const before = useAsk(listOccasions, { branchId, year: yearOf(today) - 1, size: 100 }).value
  if (members.length === 0 || !now || !before)
    return (
      <Dialog onClose={onClose} open title={t('recordTitle')}>
        <Loading />
      </Dialog>
    )
  const occasions = [...now.occasions, ...before.occasions].filter(({ struck }) => !struck)
  const occasion = occasions.find(({ id }) => id === occasionId) ?? null
  const person = occasion?.person ?? members.find(({ id }) => id === personId) ?? null
  return <TalkForm {...{ branchId, members, occasions, occasion, person, onClose }} />
}

interface TalkFormProps {
  branchId: string
  members: readonly Person[]
  occasions: readonly Occasion[]
  occasion: Occasion | null
  person: Person | null
  onClose: () => void
}

function TalkForm({ branchId, members, occasions, occasion, person, onClose }: TalkFormProps) {
  const t = useWords(dialogTexts)
  const term = useWords(talkTerms)
  const { language } = useLanguage()
  const { today, person: me } = useSession()
  const recording = useTell(recordTalk)
  const self = members.find(({ id }) => id === me?.id && id !== person?.id) ?? null
  const [draft, setDraft] = useState({
    one: self,
    other: person,
    heldOn: today as string | null,
    category: (occasion ? categoryFor(occasion.kind) : 'routine') as TalkCategory,
    occasionId: occasion?.id ?? '',
    followUp: '',
    followUpBy: null as string | null,
  })
  const change = (part: Partial<typeof draft>) => {
    recording.clear()
    setDraft((now) => ({ ...now, ...part }))
  }
  const { one, other, heldOn, followUpBy } = draft
  const possible = occasions.filter((row) => row.person.id === one?.id || row.person.id === other?.id)
  const answered = possible.find(({ id }) => id === draft.occasionId)
  const wanted =
    one && other && heldOn
      ? {
          oneId: one.id,
          otherId: other.id,
          heldOn,
          followUp: draft.followUp.trim() || null,
          followUpBy,
          occasion: answered ? { personId: answered.person.id, occurredOn: answered.occurredOn } : null,
        }
      : null
  const decision = wanted && mayRecordTalk(wanted, today)
  const warning = decision && !decision.ok ? say(talksTexts, decision.code, language, decision.numbers) : null
  const save = async () => {
    if (!wanted) return { ok: false }
    const { occasion: _, ...talk } = wanted
    return recording.tell({
      ...talk,
      id: newId(),
      branchId,
      category: draft.category,
      occasionId: answered?.id ?? null,
    })
  }
  return (
    <SaveDialog
      commands={[recording]}
      onClose={onClose}
      onSave={save}
      ready={decision?.ok ?? false}
      save={t('save')}
      saved={t('saved')}
      title={t('recordTitle')}
      warning={warning}
    >
      <Fields>
        <PersonField
          branchId={branchId}
          label={t('one')}
          onChange={(next) => change({ one: next })}
          required
          value={one}
        />
        <PersonField
          branchId={branchId}
          label={t('other')}
          onChange={(next) => change({ other: next })}
          required
          value={other}
        />
        <DatePicker
          label={t('heldOn')}
          latest={today}
          onChange={(next) => change({ heldOn: next })}
          required
          value={heldOn}
        />
        <Select
          label={t('category')}
          onChange={(category) => change({ category })}
          options={talkCategories.map((value) => ({ value, label: term(`category.${value}`) }))}
          value={draft.category}
        />
      </Fields>
      {possible.length > 0 ? (
        <Select
          label={t('occasion')}
          onChange={(id) => change({ occasionId: id === none ? '' : id })}
          options={[
            { value: none, label: t('noOccasion') },
            ...possible.map(({ id, kind, occurredOn }) => ({
              value: id,
              label: t('occasionOf', { kind: term(`occasion.${kind}`), day: shortDay(occurredOn, today) }),
            })),
          ]}
          value={answered?.id ?? none}
        />
      ) : null}
      <TextField
        label={t('followUp')}
        maxLength={longestFollowUp}
        note={t('followUpNote')}
        onChange={(followUp) => change({ followUp })}
        value={draft.followUp}
      />
      <DatePicker
        {...(heldOn ? { earliest: heldOn } : {})}
        label={t('followUpBy')}
        note={t('optional')}
        onChange={(next) => change({ followUpBy: next })}
        value={followUpBy}
      />
    </SaveDialog>
  )
}

// A list box takes no empty key.
const none = 'none'
