import { CheckboxGroup, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { dialogTexts } from '../learning-page.texts.ts'
import css from './learning.module.css'

interface PeopleFieldProps {
  offered: readonly { readonly id: string; readonly name: string }[]
  value: readonly string[]
  onChange: (ids: string[]) => void
}

/** One or many, ticked in the order of the roster. */
export function PeopleField({ offered, value, onChange }: PeopleFieldProps) {
  const t = useWords(dialogTexts)
  if (offered.length === 0) return null
  return (
    <div className={css.who}>
      <CheckboxGroup
        label={t('who')}
        onChange={onChange}
        options={offered.map(({ id, name }) => ({ value: id, label: name }))}
        required
        value={value}
      />
      <p className={css.whoHead}>
        <span>{t('chosen', { count: value.length })}</span>
        <TextButton disabled={value.length === offered.length} onPress={() => onChange(offered.map(({ id }) => id))}>
          {t('all')}
        </TextButton>
        <TextButton disabled={value.length === 0} onPress={() => onChange([])}>
          {t('clear')}
        </TextButton>
      </p>
    </div>
  )
}
