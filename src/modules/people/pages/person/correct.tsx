import { TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { personTexts } from './person.texts.ts'
import type { Begin, PersonRecord, Wrong } from './task.ts'

export interface LedgerOf {
  readonly record: PersonRecord
  readonly begin: Begin
}

/** The way to put a fact right. */
export function Correct({ begin, wrong }: { begin: NonNullable<Begin>; wrong: Wrong }) {
  const t = useWords(personTexts)
  return <TextButton onPress={() => begin({ kind: 'correct', wrong })}>{t('correct')}</TextButton>
}
