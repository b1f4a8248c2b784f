import { useState } from 'react'
import { searchPeople } from '#modules/people/roster.contract.ts'
import { useAsk } from '#web/api.ts'
import { useRested } from '#web/rested.ts'
import { ComboBox, type Option } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { planTexts } from './plan/plan.texts.ts'

interface PersonPickerProps {
  label: string
  labelHidden?: boolean
  note?: string
  warning?: string | null
  /** Offered before anything is typed. */
  offered: readonly Option[]
  /** Where to look for others. */
  unitId: string | null
  value: { readonly id: string; readonly name: string } | null
  onChange: (person: { id: string; name: string } | null) => void
  width?: number
}

/** One person: chosen from those at hand, or found by name, pinyin or initials. */
export function PersonPicker({ offered, unitId, value, onChange, ...field }: PersonPickerProps) {
  const t = useWords(planTexts)
  const [typed, setTyped] = useState('')
  const wanted = typed.trim()
  const text = useRested(wanted)
  const {
    value: found,
    stale,
    loading,
  } = useAsk(searchPeople, text === '' ? null : { text, ...(unitId ? { unitId } : {}) })
  // Only what answers to what stands in the field: an entry that is about to vanish must not be pressed.
  const waiting = wanted !== text || stale || loading
  const others = (waiting || wanted === '' ? [] : (found?.people ?? [])).map((person) => ({
    value: person.id,
    label: person.name,
    note: [person.group, person.crew].filter(Boolean).join(' '),
  }))
  const matching = offered.filter(({ label }) => label.includes(wanted))
  const known = new Set(matching.map(({ value: id }) => id))
  return (
    <ComboBox
      {...field}
      loading={waiting}
      onChange={(id, option) => onChange(id === null ? null : { id, name: option?.label ?? value?.name ?? '' })}
      onSearch={setTyped}
      options={[...matching, ...others.filter(({ value: id }) => !known.has(id))]}
      placeholder={t('personSearch')}
      selectedLabel={value?.name}
      value={value?.id ?? null}
    />
  )
}
