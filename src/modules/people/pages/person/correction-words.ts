import type { Language } from '#core/texts.ts'
import { dayAsKnown, type Precision } from '../terms.tsx'

/** What a correction says of a fact, in either spelling of its keys: as a table keeps it, or as a command says it. */
export type Said = Readonly<Record<string, unknown>>

interface Speech {
  readonly language: Language
  /** The word of a kind, an office, a sex, a precision. */
  readonly wordOf: (code: string) => string
  /** The name behind an id: a unit or a post. */
  readonly nameOf: (id: string) => string | undefined
  readonly notGiven: string
}

const text = (said: Said, camel: string): string | null => {
  const value = said[camel] ?? said[camel.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]
  return typeof value === 'string' && value !== '' ? value : null
}

/** A fact before or after a correction, in one line. */
export function wordsOf(subject: string, said: Said, speech: Speech): string {
  if (subject === 'person') return particularsOf(said, speech)
  const names = ['branchId', 'groupId', 'crewId', 'postId'].flatMap((key) => {
    const id = text(said, key)
    return id ? [speech.nameOf(id) ?? '–'] : []
  })
  const words = [
    ...names,
    ...['kind', 'role', 'duty'].flatMap((key) => text(said, key) ?? []).map(speech.wordOf),
    text(said, 'reference') ?? '',
    `${text(said, 'fromOn') ?? ''}–${text(said, 'untilOn') ?? speech.wordOf('stillHolds')}`,
  ]
  return words.filter(Boolean).join(speech.language === 'zh' ? '，' : ', ')
}

/** Only what was changed stands in a correction of particulars. */
function particularsOf(said: Said, { language, wordOf, notGiven }: Speech): string {
  const birth = text(said, 'birthOn')
  const precision = (text(said, 'birthPrecision') ?? 'day') as Precision
  const parts = [
    'name' in said ? [wordOf('name'), text(said, 'name')] : [],
    'sex' in said ? [wordOf('sex'), said.sex ? wordOf(String(said.sex)) : null] : [],
    'birth_on' in said ? [wordOf('birthOn'), birth && dayAsKnown(birth, precision)] : [],
    'birth_precision' in said && !('birth_on' in said) ? [wordOf('birthOn'), wordOf(precision)] : [],
    'education' in said ? [wordOf('education'), text(said, 'education')] : [],
  ]
  const worded = parts.flatMap(([name, value]) => (name ? [`${name} ${value ?? notGiven}`] : []))
  return worded.join(language === 'zh' ? '，' : ', ')
}
