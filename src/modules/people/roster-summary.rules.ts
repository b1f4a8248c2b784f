import { isPlace } from './roster-compare.rules.ts'
import type { PlaceField } from './roster-fields.rules.ts'
import type { RosterEntry } from './roster-row.rules.ts'
import type { Odd } from './roster-table.rules.ts'

export interface UnknownName {
  readonly field: PlaceField
  readonly wording: string
  readonly rows: number
  readonly cell: string
}

/** Names of places nothing is known under, each once, with where it stands first. */
export function unknownNames(entries: readonly RosterEntry[]): UnknownName[] {
  const found = new Map<string, UnknownName>()
  for (const { odd } of entries)
    for (const { code, field, cell, numbers } of odd) {
      if ((code !== 'odd.place-unknown' && code !== 'odd.place-ambiguous') || !field || !isPlace(field)) continue
      const wording = String(numbers.value)
      const known = found.get(`${field}:${wording}`)
      found.set(`${field}:${wording}`, {
        field,
        wording,
        rows: (known?.rows ?? 0) + 1,
        cell: known?.cell ?? cell ?? '',
      })
    }
  return [...found.values()]
}

/** What is so common that it is told once for its column: how many dates give the month only, or came as serials. */
export function asidesOf(entries: readonly RosterEntry[], letterOf: (field: string) => string): Odd[] {
  const counts = new Map<string, Odd>()
  for (const { asides } of entries)
    for (const { field, code } of asides) {
      const count = Number(counts.get(`${field}:${code}`)?.numbers.count ?? 0) + 1
      counts.set(`${field}:${code}`, { cell: letterOf(field), field, severity: 'warning', code, numbers: { count } })
    }
  return [...counts.values()]
}
