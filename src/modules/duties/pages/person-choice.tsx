import { useState } from 'react'
import { useAsk } from '#web/api.ts'
import { useRested } from '#web/rested.ts'
import { ComboBox } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { findPeople } from '../duties.contract.ts'
import { boardTexts } from '../duties-pages.texts.ts'
import { everywhere } from './use-units.ts'

interface PersonChoiceProps {
  value: string
  /** People of this unit; empty for everyone in reach. */
  unitId: string
  onChange: (person: string) => void
}

/** Somebody the duties are about, found by name, pinyin or initials. */
export function PersonChoice({ value, unitId, onChange }: PersonChoiceProps) {
  const t = useWords(boardTexts)
  const [typed, type] = useState('')
  const text = useRested(typed)
  const within = unitId && unitId !== everywhere ? { unitId } : {}
  const { value: found, stale } = useAsk(findPeople, { text, ...within })
  const chosen = useAsk(findPeople, value ? { personId: value } : null).value?.people[0]
  const several = new Set(found?.people.map(({ branch }) => branch)).size > 1
  return (
    <ComboBox
      label={t('person')}
      labelHidden
      loading={stale}
      onChange={(person) => {
        type('')
        onChange(person ?? '')
      }}
      onSearch={type}
      options={(found?.people ?? []).map(({ id, name, branch }) => ({
        value: id,
        label: name,
        ...(several ? { note: branch } : {}),
      }))}
      placeholder={t('allPeople')}
      selectedLabel={chosen?.name}
      value={value || null}
      width={148}
    />
  )
}
