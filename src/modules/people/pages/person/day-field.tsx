import type { No } from '#core/decision.ts'
import { DatePicker } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { useSentence } from '../sentence.ts'
import { taskTexts } from './person.texts.ts'

interface DayFieldProps {
  label?: string
  note?: string
  value: string | null
  onChange: (on: string | null) => void
  /** What the server would refuse of this day. */
  coming?: No | null
  required?: boolean
}

/** The day something takes effect; what will be refused of it is said at once. */
export function DayField({ label, note, value, onChange, coming, required = true }: DayFieldProps) {
  const t = useWords(taskTexts)
  const sentence = useSentence()
  return (
    <DatePicker
      label={label ?? t('on')}
      note={note ?? t('onNote')}
      onChange={onChange}
      required={required}
      value={value}
      warning={sentence(coming)}
    />
  )
}
