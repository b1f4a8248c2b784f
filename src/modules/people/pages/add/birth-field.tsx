import { isNo } from '#core/decision.ts'
import { useSession } from '#web/session.tsx'
import { TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { addTexts } from '../../people-pages.texts.ts'
import { useSentence } from '../sentence.ts'
import { dayAsKnown, useTerm } from '../terms.tsx'
import { readBirth } from './birth.ts'

interface BirthFieldProps {
  value: string
  onChange: (typed: string) => void
}

/** When someone was born, written as it is known; says how it was read. */
export function BirthField({ value, onChange }: BirthFieldProps) {
  const t = useWords(addTexts)
  const term = useTerm()
  const sentence = useSentence()
  const { today } = useSession()
  const read = readBirth(value, today)
  const known = read.ok ? read.value : null
  return (
    <TextField
      label={term('field.birthOn')}
      maxLength={30}
      note={known ? t('birthRead', { read: dayAsKnown(known.on, known.precision) }) : t('birthNote')}
      onChange={onChange}
      value={value}
      warning={isNo(read) ? sentence(read) : undefined}
    />
  )
}
