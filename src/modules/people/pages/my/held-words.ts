import { stamp } from '#web/dates.ts'
import { useWords } from '#web/words.ts'
import { useCodeWord } from '../terms.tsx'
import { deviceName } from './device.ts'
import { heldHeads } from './held-heads.texts.ts'
import { heldTables } from './held-tables.texts.ts'
import { heldValues } from './held-values.texts.ts'
import { myTexts } from './my.texts.ts'

type Row = Readonly<Record<string, unknown>>

const isId = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value)
const isNothing = (value: unknown) => value === null || value === undefined || value === '' || isId(value)
const isInstant = (value: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)

const heldTexts = { ...heldTables, ...heldHeads, ...heldValues }

// How the program keeps its rows in order: said in the export, no word about anybody.
const housekeeping = new Set(['version', 'position'])

/** Columns that say something: not those that only point somewhere or are empty throughout. */
export function headsOf({ rows }: { rows: readonly Row[] }): string[] {
  const heads = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return heads.filter(
    (head) => !housekeeping.has(head) && rows.some((row) => !isNothing(row[head]) && typeof row[head] !== 'object'),
  )
}

/** Names of tables and columns, and what stands in them, in words; what has no word stays as it is kept. */
export function useWrittenOut(zone: string) {
  const t = useWords(heldTexts)
  const say = useWords(myTexts)
  const codeWord = useCodeWord()
  const wordOf = (set: 'table' | 'column' | 'head' | 'value', name: string): string => {
    const key = `${set}.${name}`
    return key in heldTexts ? t(key as keyof typeof heldTexts) : name
  }
  const written = (head: string, value: unknown): string => {
    if (isNothing(value)) return '–'
    if (head === 'device') return deviceName(String(value))
    if (typeof value === 'boolean') return say(value ? 'yes' : 'no')
    if (typeof value !== 'string') return typeof value === 'object' ? JSON.stringify(value) : String(value)
    if (isInstant(value)) return stamp(value, zone)
    const word = wordOf('value', value)
    return word === value ? codeWord(value) : word
  }
  return { wordOf, written }
}
