import { Fields, TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { committeeDuties, officeRoles, standingKinds } from '../../people.contract.ts'
import { BranchFields } from '../branch-fields.tsx'
import { Choice } from '../choice.tsx'
import { PostingFields } from '../posting-fields.tsx'
import { useTerm } from '../terms.tsx'
import type { Reading } from './correct-draft.ts'
import { DayField } from './day-field.tsx'
import { personTexts, taskTexts } from './person.texts.ts'
import type { Wrong } from './task.ts'

interface CorrectFieldsProps {
  wrong: Wrong
  reading: Reading
  onChange: (part: Partial<Reading>) => void
}

/** The fact as it should read. */
export function CorrectFields({ wrong, reading, onChange }: CorrectFieldsProps) {
  const t = useWords(personTexts)
  return (
    <>
      <Fields>
        <DayField
          label={t('from')}
          note={t('fromNote')}
          onChange={(fromOn) => onChange({ fromOn })}
          value={reading.fromOn}
        />
        <DayField
          label={t('until')}
          note={t('untilNote')}
          onChange={(untilOn) => onChange({ untilOn })}
          required={false}
          value={reading.untilOn}
        />
      </Fields>
      <Says {...{ wrong, reading, onChange }} />
    </>
  )
}

function Says({ wrong: { subject }, reading, onChange }: CorrectFieldsProps) {
  const t = useWords(personTexts)
  const term = useTerm()
  switch (subject) {
    case 'standing':
      return (
        <Choice
          label={term('field.kind')}
          none={null}
          onChange={(kind) => onChange({ kind: standingKinds.find((one) => one === kind) ?? reading.kind })}
          options={standingKinds.map((value) => ({ value, label: term(`kind.${value}`) }))}
          value={reading.kind}
          width={280}
        />
      )
    case 'membership':
      return <BranchFields onChange={(belonging) => onChange({ belonging })} value={reading.belonging} />
    case 'posting':
      return <PostingFields crewRequired onChange={(place) => onChange({ place })} value={reading.place} />
    case 'suspension':
      return (
        <TextField
          label={t('suspendedBy')}
          maxLength={120}
          onChange={(reference) => onChange({ reference })}
          required
          value={reading.reference}
        />
      )
    case 'office':
      return <OfficeSays onChange={onChange} reading={reading} />
    default:
      return subject satisfies never
  }
}

function OfficeSays({ reading, onChange }: Omit<CorrectFieldsProps, 'wrong'>) {
  const t = useWords(personTexts)
  const task = useWords(taskTexts)
  const term = useTerm()
  return (
    <Fields>
      <Choice
        label={t('role')}
        none={null}
        onChange={(role) => onChange({ role: officeRoles.find((one) => one === role) ?? reading.role, duty: null })}
        options={officeRoles.map((value) => ({ value, label: term(`role.${value}`) }))}
        value={reading.role}
      />
      {reading.role === 'committee-member' ? (
        <Choice
          label={task('duty')}
          none={task('noDuty')}
          onChange={(duty) => onChange({ duty: committeeDuties.find((one) => one === duty) ?? null })}
          options={committeeDuties.map((value) => ({ value, label: term(`duty.${value}`) }))}
          value={reading.duty}
        />
      ) : null}
      <DayField
        label={t('elected')}
        note={task('electedNote')}
        onChange={(electedOn) => onChange({ electedOn })}
        required={false}
        value={reading.electedOn}
      />
      <TextField
        label={t('reference')}
        maxLength={120}
        onChange={(reference) => onChange({ reference })}
        value={reading.reference}
      />
    </Fields>
  )
}
