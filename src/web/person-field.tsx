import { useState } from 'react'
import { listRoster, searchPeople } from '#modules/people/roster.contract.ts'
import { useAsk } from '#web/api.ts'
import { useRested } from '#web/rested.ts'
import { ComboBox } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { personFieldTexts } from './person-field.texts.ts'

export interface Person {
  readonly id: string
  readonly name: string
}

/** The members of a branch, in the order of the roster: offered before anything is typed. */
export function useMembers(branchId: string): readonly Person[] {
  const asked = { unitId: branchId, kinds: ['full', 'probationary'] as ('full' | 'probationary')[], size: 100 as const }
  return useAsk(listRoster, asked).value?.rows ?? []
}

interface PersonFieldProps {
  branchId: string
  label: string
  labelHidden?: boolean
  required?: boolean
  warning?: string | null
  placeholder?: string
  value: Person | null
  onChange: (person: Person | null) => void
  width?: number
}

/** One person of the branch: a member, or anybody else found by name, pinyin or initials. */
export function PersonField({ branchId, value, onChange, placeholder, ...field }: PersonFieldProps) {
  const t = useWords(personFieldTexts)
  const [typed, setTyped] = useState('')
  const wanted = typed.trim()
  const text = useRested(wanted)
  const members = useMembers(branchId)
  const found = useAsk(searchPeople, text === '' ? null : { text, unitId: branchId })
  const waiting = wanted !== text || found.stale || found.loading
  const offered = members.filter(({ name }) => name.includes(wanted))
  const known = new Set(offered.map(({ id }) => id))
  const others = waiting || wanted === '' ? [] : (found.value?.people ?? []).filter(({ id }) => !known.has(id))
  return (
    <ComboBox
      {...field}
      loading={waiting}
      onChange={(id, option) => onChange(id === null ? null : { id, name: option?.label ?? value?.name ?? '' })}
      onSearch={setTyped}
      options={[...offered, ...others].map(({ id, name }) => ({ value: id, label: name }))}
      placeholder={placeholder ?? t('search')}
      selectedLabel={value?.name}
      value={value?.id ?? null}
    />
  )
}
