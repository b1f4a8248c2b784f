import type { Day } from '#core/day.ts'
import type { WorkCode } from './pattern.rules.ts'
import { findHeader, type Header, plain, type Sheet } from './rota-header.rules.ts'

export interface CrewName {
  readonly id: string
  readonly name: string
  readonly shortName: string
  /** On the rota in force: its 白 is a shift, not a day crew's working day. */
  readonly onRota: boolean
}

/** A cell that cannot be taken over, named as the user finds it: sheet, row and column as the spreadsheet shows them. */
export interface OddCell {
  readonly sheet: string
  readonly row: number
  readonly column: string
  readonly value: string
  readonly why: 'unknown-code' | 'empty' | 'unknown-crew' | 'crew-twice' | 'no-such-day' | 'no-days' | 'clash'
}

export interface ReadCell {
  readonly crewId: string
  readonly on: Day
  readonly code: WorkCode
  readonly sheet: string
  readonly row: number
  readonly column: string
}

const words: readonly (readonly [WorkCode, readonly string[]])[] = [
  ['D', ['早', '早班', 'D', '白', '白班', '日', '日班']],
  ['M', ['中', '中班', 'M', '午', '午班', '小夜']],
  ['N', ['夜', '夜班', 'N', '晚', '晚班', '大夜']],
  ['W', ['W', '常白', '常白班', '长白', '长白班']],
  ['R', ['休', '休息', 'R', '歇', '公休', '轮休', '调休', '休班', 'OFF']],
]
const codes = new Map(words.flatMap(([code, spellings]) => spellings.map((spelling) => [spelling, code] as const)))

export function columnName(index: number): string {
  const rest = index % 26
  const letter = String.fromCharCode(65 + rest)
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

/** Reads rota sheets as crews keep them: rows crews, columns days, with titles, weekday rows and notes around them. */
export function readRotaSheets(
  sheets: readonly Sheet[],
  crews: readonly CrewName[],
  fallbackMonth: Day,
): { readonly cells: readonly ReadCell[]; readonly odd: readonly OddCell[] } {
  const cells: ReadCell[] = []
  const odd: OddCell[] = []
  for (const sheet of sheets) {
    if (sheet.rows.every((row) => row.every((cell) => plain(cell) === ''))) continue
    const header = findHeader(sheet, fallbackMonth)
    if (header) readRows(sheet, header, crews, cells, odd)
    else odd.push({ sheet: sheet.name, row: 1, column: 'A', value: plain(sheet.rows[0]?.[0]), why: 'no-days' })
  }
  return { cells, odd }
}

function readRows(sheet: Sheet, header: Header, crews: readonly CrewName[], cells: ReadCell[], odd: OddCell[]): void {
  const below = [...sheet.rows.entries()].slice(header.row + 1)
  const named = below.map(([row, values]) => ({ row, values, crew: crewOf(values.slice(0, header.first), crews) }))
  // A day no crew has anything for is a day not planned yet, not a fault.
  const given = new Set(
    [...header.days.keys()].filter((column) => named.some((one) => one.crew && plain(one.values[column]) !== '')),
  )
  const seen = new Set<string>()
  const read = new Map(cells.map((cell) => [`${cell.crewId} ${cell.on}`, cell.code]))
  for (const { row, values, crew } of named) {
    const at = (column: number, why: OddCell['why']) =>
      odd.push({ sheet: sheet.name, row: row + 1, column: columnName(column), value: plain(values[column]), why })
    if (!crew) {
      if (looksLikeCrewRow(values, header)) at(Math.max(0, header.first - 1), 'unknown-crew')
      continue
    }
    if (seen.has(crew.id)) {
      at(Math.max(0, header.first - 1), 'crew-twice')
      continue
    }
    seen.add(crew.id)
    const asShift = worksShifts(values, header, crew)
    for (const [column, on] of header.days) {
      if (!given.has(column)) continue
      const text = plain(values[column])
      const code = codes.get(text)
      if (on === null) at(column, 'no-such-day')
      else if (!code) at(column, text === '' ? 'empty' : 'unknown-code')
      else if (read.has(`${crew.id} ${on}`)) at(column, 'crew-twice')
      else {
        const place = { sheet: sheet.name, row: row + 1, column: columnName(column) }
        cells.push({ crewId: crew.id, on, code: code === 'D' && !asShift ? 'W' : code, ...place })
      }
    }
  }
}

const letters: Readonly<Record<string, string>> = { A: '甲', B: '乙', C: '丙', D: '丁', E: '戊' }

function crewKey(value: unknown): string {
  const text = plain(value).replace(/[班组]+$/, '')
  return letters[text] ?? text.replace(/^长白|^常日/, '常白')
}

function crewOf(labels: readonly unknown[], crews: readonly CrewName[]): CrewName | undefined {
  const keys = labels.map(crewKey).filter((key) => key !== '')
  return crews.find((crew) => keys.some((key) => key === crewKey(crew.name) || key === crewKey(crew.shortName)))
}

function looksLikeCrewRow(values: readonly unknown[], header: Header): boolean {
  const filled = [...header.days.keys()].map((column) => plain(values[column])).filter((text) => text !== '')
  const understood = filled.filter((text) => codes.has(text)).length
  return filled.length >= 3 && understood * 2 > filled.length
}

/** 白 means the day shift in a row that also has nights, and the ordinary working day in a row that never has. */
function worksShifts(values: readonly unknown[], header: Header, crew: CrewName): boolean {
  const row = [...header.days.keys()].map((column) => codes.get(plain(values[column])))
  if (row.some((code) => code === 'M' || code === 'N')) return true
  return crew.onRota && row.filter((code) => code !== undefined).length < 7
}
