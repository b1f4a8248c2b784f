import { cut } from './hanzi.rules.ts'
import { isNothing } from './roster-dates.rules.ts'
import type { RosterField } from './roster-fields.rules.ts'
import { headingKey, type Refused, readHeading } from './roster-headings.rules.ts'
import { letters, type Table } from './roster-table.rules.ts'

/** A column of a staged file and what it is taken to mean. */
export interface MappedColumn {
  readonly index: number
  readonly letter: string
  readonly heading: string
  readonly field: RosterField | null
  readonly by: 'memory' | 'heading' | 'choice' | 'none'
  readonly refused: Refused | null
  readonly samples: readonly string[]
}

const sampleCount = 3

/**
 * Maps columns to fields: what the unit said last time goes before what the heading says; a field goes to the first column
 * that claims it, memory before heading.
 */
export function mapColumns(table: Table, remembered: ReadonlyMap<string, RosterField | null>): MappedColumn[] {
  const taken = new Set<RosterField>()
  const claim = (field: RosterField | null | undefined): RosterField | null => {
    if (!field || taken.has(field)) return null
    taken.add(field)
    return field
  }
  const memories = table.columns.map(({ heading, refused }) => {
    const known = refused ? undefined : remembered.get(headingKey(heading))
    return known === null ? ('ignore' as const) : claim(known)
  })
  return table.columns.map(({ index, heading, refused }, place): MappedColumn => {
    const memory = memories[place]
    const read = refused || memory ? null : readHeading(heading)
    const field = memory && memory !== 'ignore' ? memory : read?.kind === 'field' ? claim(read.field) : null
    const by = memory ? 'memory' : field ? 'heading' : 'none'
    return {
      index,
      letter: letters(index),
      heading,
      field,
      by,
      refused,
      samples: refused ? [] : samplesOf(table, index),
    }
  })
}

function samplesOf({ rows }: Table, index: number): string[] {
  const samples = new Set<string>()
  for (const { cells } of rows) {
    const cell = cells[index] ?? null
    const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '')
    if (!isNothing(text)) samples.add(cut(text, 40))
    if (samples.size === sampleCount) break
  }
  return [...samples]
}

/** Field → index of its column. */
export function columnsByField(columns: readonly MappedColumn[]): Map<RosterField, number> {
  return new Map(columns.flatMap(({ field, index }) => (field ? [[field, index] as const] : [])))
}
