import { useState } from 'react'
import { no } from '#core/decision.ts'
import { ask, sentenceOf } from '#regulations/index.ts'
import { newId } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Checkbox, DatePicker, Fields, Notice, NumberField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { recordTerm } from '../../term.contract.ts'
import { termTaskWords } from '../../term.texts.ts'
import { judgeTerm } from '../../term-judgement.rules.ts'
import { useDoing } from '../person/use-doing.ts'
import { useSentence } from '../sentence.ts'
import { TaskDialog } from '../task-dialog.tsx'
import type { Terms } from './shown.ts'

interface RecordDialogProps {
  terms: Terms
  /** The day it begins with. */
  electedOn: string | null
  onClose: () => void
}

/** A committee was elected: a term begins. */
export function RecordDialog({ terms, electedOn: begun, onClose }: RecordDialogProps) {
  const t = useWords(termTaskWords)
  const sentence = useSentence()
  const { today } = useSession()
  const [id] = useState(newId)
  const [electedOn, setElectedOn] = useState(begun)
  const [seats, setSeats] = useState<number | null>(null)
  const [community, setCommunity] = useState(false)
  const { submit, working, refusal } = useDoing(recordTerm, onClose)
  const known = terms.terms.some((term) => term.id !== null && term.electedOn === electedOn)
  const coming =
    electedOn === null
      ? null
      : electedOn > today
        ? no('people.not-yet', { on: electedOn })
        : known
          ? no('people.term-known', { elected: electedOn })
          : null
  const lasts = electedOn === null ? null : judgeTerm({ electedOn, community }, null, today).values
  return (
    <TaskDialog
      onClose={onClose}
      onSubmit={() => {
        if (electedOn) void submit({ id, branchId: terms.branch.id, electedOn, seats, community })
      }}
      ready={electedOn !== null && coming === null}
      refusal={refusal}
      submit={t('save')}
      title={t('title.record')}
      working={working}
    >
      <Fields>
        <DatePicker
          label={t('electedOn')}
          note={t('electedNote')}
          onChange={setElectedOn}
          required
          value={electedOn}
          warning={sentence(coming)}
        />
        <SeatsField onChange={setSeats} terms={terms} value={seats} />
      </Fields>
      <Checkbox checked={community} onChange={setCommunity}>
        {t('community')}
      </Checkbox>
      {lasts && !coming ? (
        <Notice>{t('lasts', { expiresOn: lasts.expiresOn, remindOn: lasts.remindOn })}</Notice>
      ) : null}
    </TaskDialog>
  )
}

interface SeatsFieldProps {
  terms: Terms
  value: number | null
  onChange: (seats: number | null) => void
}

/** How many were elected; what is unusual for a branch of this size is said at once (CM-01, CM-02). */
export function SeatsField({ terms: { members, on }, value, onChange }: SeatsFieldProps) {
  const t = useWords(termTaskWords)
  const { language } = useLanguage()
  const { full: fullMembers, probationary: probationaryMembers } = members
  const judged = value ? ask('branch-size', { fullMembers, probationaryMembers, seats: value }, on) : null
  const odd = judged?.because.find(({ rule, holds }) => holds === false && (rule === 'CM-01' || rule === 'CM-02'))
  return (
    <NumberField
      label={t('seats')}
      maximum={15}
      minimum={1}
      note={t('seatsNote')}
      onChange={onChange}
      value={value}
      warning={odd ? sentenceOf(odd, language) : null}
    />
  )
}
