import { simplified } from './hanzi.rules.ts'
import type { Cell } from './roster-dates.rules.ts'
import { readHeading } from './roster-headings.rules.ts'

/** Titles above a roster seldom fill more rows than this. */
const headingDepth = 30

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && /^\s*$/.test(cell))
}

export function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? simplified(cell) : ''
}

export function isNameHeading(text: string): boolean {
  const read = readHeading(text)
  return read.kind === 'field' && read.field === 'name'
}

/** The row with the most headings; one that has a heading for the name goes before all that have none. */
export function headerRow(sheet: readonly (readonly Cell[])[]): number | null {
  let best: { at: number; score: number } | null = null
  for (const [at, row] of sheet.slice(0, headingDepth).entries()) {
    const texts = row.map(textOf).filter(Boolean)
    const known = texts.filter((text) => readHeading(text).kind !== 'unknown').length
    const score = known + (texts.some(isNameHeading) ? 1000 : 0) + (texts.length > 1 ? 0.5 : 0)
    if (score > (best?.score ?? 0.4)) best = { at, score }
  }
  return best?.at ?? null
}

/** A second row of headings stands under a merged name cell and completes at least one heading above it. */
export function isSecondHeader(first: readonly Cell[], second: readonly Cell[] | undefined): boolean {
  if (!second) return false
  const nameAt = first.findIndex((cell) => isNameHeading(textOf(cell)))
  const filled = second.flatMap((cell, index) => (isBlank(cell) ? [] : [{ cell, index }]))
  if (nameAt < 0 || filled.length === 0 || !isBlank(second[nameAt])) return false
  if (!filled.every(({ cell }) => typeof cell === 'string' && !/\d/.test(cell))) return false
  return filled.some(({ cell, index }) => {
    const below = textOf(cell)
    return [below, groupAbove(first, index) + below].some((text) => readHeading(text).kind !== 'unknown')
  })
}

/** The heading of a merged cell stands in its first column only. */
function groupAbove(first: readonly Cell[], index: number): string {
  for (let at = index; at >= 0; at--) if (!isBlank(first[at])) return textOf(first[at])
  return ''
}

export function headingAt(sheet: readonly (readonly Cell[])[], at: number, deep: boolean, index: number): string {
  const first = sheet[at] ?? []
  const above = isBlank(first[index]) ? '' : String(first[index]).trim()
  const below = deep ? textOf(sheet[at + 1]?.[index]) : ''
  if (!below) return above
  if (readHeading(below).kind !== 'unknown') return below
  return groupAbove(first, index) + below
}
