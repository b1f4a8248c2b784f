import { type Day, day, dayAt, daysInMonth, isDay, monthOf, yearOf } from '#core/day.ts'

/** A sheet as the spreadsheet reader gives it. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly unknown[])[]
}

/** Full-width forms folded, every space dropped, capitals: `Ｄ `, ` 早 班` and `d` read like `D`, `早班` and `D`. */
export function plain(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return String(value).normalize('NFKC').replace(/\s/g, '').toUpperCase()
}

/** Where the days of a sheet stand. */
export interface Header {
  readonly row: number
  /** Column index → day, or null for a day the month does not have (the 31st of a 30-day sheet). */
  readonly days: ReadonlyMap<number, Day | null>
  readonly first: number
}

/** The row of days: three or more, rising, in the month its titles or its name give. */
export function findHeader(sheet: Sheet, fallbackMonth: Day): Header | null {
  for (const [row, cells] of sheet.rows.entries()) {
    const month = monthOfSheet(sheet, row) ?? fallbackMonth
    const days = new Map<number, Day | null>()
    for (const [column, cell] of cells.entries()) {
      const found = dayOfCell(cell, month)
      if (found !== undefined) days.set(column, found)
    }
    const known = [...days.values()].filter((on) => on !== null)
    const rising = known.every((on, place) => place === 0 || on > (known[place - 1] as Day))
    if (known.length >= 3 && rising) return { row, days, first: Math.min(...days.keys()) }
  }
  return null
}

/** `2026年12月`, `2026-12`, `2026.12` in the sheet's name or in the title rows. */
function monthOfSheet(sheet: Sheet, rows: number): Day | null {
  const titles = sheet.rows.slice(0, rows).flat().map(plain)
  for (const text of [plain(sheet.name), ...titles]) {
    const found = /(20\d\d)[年./-]?(1[0-2]|0?[1-9])(?!\d)/.exec(text)
    if (found) return day(Number(found[1]), Number(found[2]), 1)
  }
  return null
}

/** The day a header cell means; undefined when it means none, null when the month lacks it. */
function dayOfCell(cell: unknown, month: Day): Day | null | undefined {
  const text = plain(cell)
  const serial = typeof cell === 'number' && Number.isInteger(cell) && cell > 40_000 && cell < 70_000
  if (serial) return dayAt(cell - 25_569)
  const full = /^(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text)
  if (full) return existing(Number(full[1]), Number(full[2]), Number(full[3]))
  const short = /^(\d{1,2})[-/.月](\d{1,2})日?$/.exec(text)
  if (short) return existing(yearOf(month), Number(short[1]), Number(short[2]))
  const number = /^([1-9]|0[1-9]|[12]\d|3[01])[日号]?$/.exec(text)
  return number ? existing(yearOf(month), monthOf(month), Number(number[1])) : undefined
}

function existing(year: number, month: number, dayOfMonth: number): Day | null | undefined {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return undefined
  const on = day(year, month, dayOfMonth)
  return dayOfMonth <= daysInMonth(year, month) && isDay(on) ? on : null
}
