import { Fields, TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { addTexts } from '../../people-pages.texts.ts'
import { Choice } from '../choice.tsx'
import { useTerm } from '../terms.tsx'
import { BirthField } from './birth-field.tsx'

/** Name, sex, birth, education, telephone: as they are written down, before they are read. */
export interface Particulars {
  readonly name: string
  readonly sex: 'male' | 'female' | null
  readonly birth: string
  readonly education: string
  readonly phone: string
}

interface ParticularsFieldsProps {
  draft: Particulars
  onChange: (part: Partial<Particulars>) => void
  /** The telephone number is asked only of who may see it. */
  withPhone?: boolean
}

const sexes = ['male', 'female'] as const

/** The few things kept about a person himself. */
export function ParticularsFields({ draft, onChange, withPhone = true }: ParticularsFieldsProps) {
  const t = useWords(addTexts)
  const term = useTerm()
  return (
    <Fields>
      <TextField
        autoFocus
        label={term('field.name')}
        maxLength={60}
        onChange={(name) => onChange({ name })}
        required
        value={draft.name}
      />
      <Choice
        label={term('field.sex')}
        none={t('noSex')}
        onChange={(sex) => onChange({ sex: sexes.find((one) => one === sex) ?? null })}
        options={sexes.map((value) => ({ value, label: term(`sex.${value}`) }))}
        value={draft.sex}
      />
      <BirthField onChange={(birth) => onChange({ birth })} value={draft.birth} />
      <TextField
        label={term('field.education')}
        maxLength={60}
        onChange={(education) => onChange({ education })}
        value={draft.education}
      />
      {withPhone ? (
        <TextField
          autoComplete="off"
          label={term('field.phone')}
          maxLength={40}
          note={t('phoneNote')}
          onChange={(phone) => onChange({ phone })}
          type="tel"
          value={draft.phone}
        />
      ) : null}
    </Fields>
  )
}
