import { useEffect, useState } from 'react'
import { useRested } from '#web/rested.ts'
import { SearchField } from './search-field.tsx'

interface RestedSearchProps {
  placeholder: string
  /** What the list is narrowed by now, as its address has it. */
  value: string
  onChange: (text: string) => void
  width?: number
}

/** Narrows a list by text: types freely and asks when the typing rests, or on Enter. */
export function RestedSearch({ value, onChange, ...field }: RestedSearchProps) {
  const [typed, setTyped] = useState(value)
  const rested = useRested(typed.trim())
  useEffect(() => setTyped(value), [value])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a pause in typing asks; an address changed elsewhere does not
  useEffect(() => {
    if (rested !== value) onChange(rested)
  }, [rested])
  return <SearchField {...field} onChange={setTyped} onSubmit={onChange} value={typed} />
}
