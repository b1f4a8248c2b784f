import { addDays, type Day, day, daysInMonth, yearOf } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import { cut, simplified } from './hanzi.rules.ts'

/** A cell as a spreadsheet holds it. */
export type Cell = string | number | boolean | Date | null

export interface ReadDay {
  readonly on: Day
  readonly precision: 'day' | 'month' | 'year'
  /** Why the reader should look at it once. */
  readonly doubt: 'two-digit-year' | 'serial' | 'month-or-tenth' | 'day-or-month' | 'noise' | null
}

export type DayFault = 'odd.date-unreadable' | 'odd.date-impossible' | 'odd.date-future'

/** What people write for "nothing". */
const nothing = new Set(['', '/', '-', '--', '—', '——', '无', '暂无', '不详', '空', 'n/a', 'na', 'none', '至今'])

export function isNothing(text: string): boolean {
  return nothing.has(text.trim().toLowerCase())
}

/**
 * Reads a day the way rosters write it: real dates, Excel serials, '1987年3月', '1987.3.5', '2016-7', '20160701', '87.3',
 * '二〇一六年七月一日', 'July 2016'. Month or year alone become the first day of it, and say so. Null is an empty cell.
 */
export function readDay(cell: Cell, today: Day): Decision<ReadDay | null, DayFault> {
  if (cell === null || typeof cell === 'boolean') return yes(null)
  const read =
    cell instanceof Date ? fromDate(cell) : typeof cell === 'number' ? fromNumber(cell) : fromText(cell, today)
  if (read === 'nothing') return yes(null)
  if (typeof read === 'string') return no(`odd.date-${read}`, { value: shown(cell) })
  if (read.on > today) return no('odd.date-future', { value: shown(cell), on: read.on })
  return yes(read)
}

type Reading = ReadDay | 'nothing' | 'unreadable' | 'impossible'

function shown(cell: Cell): string {
  const text =
    cell instanceof Date ? (Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)) : String(cell)
  return cut(text, 40)
}

function fromDate(date: Date): Reading {
  if (Number.isNaN(date.getTime())) return 'unreadable'
  // Spreadsheet dates are UTC midnights; binary fractions may fall a moment short of one.
  const rounded = new Date(date.getTime() + 60_000)
  return made(rounded.getUTCFullYear(), rounded.getUTCMonth() + 1, rounded.getUTCDate())
}

/** 20160701, 201607, 2016, 2016.7, or the serial number of a day. */
function fromNumber(number: number): Reading {
  if (!Number.isFinite(number) || number <= 0) return 'unreadable'
  if (number >= 10_000 && number < 80_000) return fromSerial(Math.floor(number))
  const text = String(number)
  if (/^\d{4}\.\d{1,2}$/.test(text)) {
    const [year = '', month = ''] = text.split('.')
    // As a number 2016.10 loses its nought and reads 2016.1.
    return made(Number(year), Number(month), undefined, month === '1' ? 'month-or-tenth' : null)
  }
  return Number.isInteger(number) ? fromDigits(text) : 'unreadable'
}

function fromSerial(serial: number): Reading {
  return { on: addDays('1899-12-30', serial), precision: 'day', doubt: 'serial' }
}

function fromDigits(text: string): Reading {
  if (text.length === 8) return made(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)))
  if (text.length === 6) return made(Number(text.slice(0, 4)), Number(text.slice(4)))
  if (text.length === 4) return made(Number(text))
  if (text.length === 5) return fromSerial(Number(text))
  return 'unreadable'
}

const separator = String.raw`\s*[年月./\\\-–—―、,，]\s*`
const yearFirst = new RegExp(
  `^(\\d{4}|\\d{2})(?:${separator}(\\d{1,2})(?:${separator}(\\d{1,2})?)?)?\\s*(?:日|号|月|年)?[.]?$`,
)
const yearLast = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function fromText(cell: string, today: Day): Reading {
  const written = arabic(simplified(cell).replace(/^'/, ''))
  if (isNothing(written)) return 'nothing'
  const text = written
    .replace(/\(.*?\)/g, '')
    .replace(/[T\s]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/, '')
    .trim()
  const bare = text.replace(/(?<=[\d日号月年])[^\d日号月年./-]+$/u, '')
  const read = parse(bare, today)
  if (typeof read === 'string' || (bare === text && text.length >= written.length - 20 && !written.includes('(')))
    return read
  return { ...read, doubt: read.doubt ?? 'noise' }
}

function parse(text: string, today: Day): Reading {
  if (/^\d+$/.test(text) && text.length > 2) return fromDigits(text)
  const [, year, month, dayOfMonth] = yearFirst.exec(text) ?? []
  if (year && (month || year.length === 4)) return madeShort(year, month, dayOfMonth, today)
  const [, one = '', two = '', last = ''] = yearLast.exec(text) ?? []
  if (last) return fromYearLast(Number(one), Number(two), Number(last))
  return fromEnglish(text.toLowerCase())
}

function madeShort(year: string, month: string | undefined, dayOfMonth: string | undefined, today: Day): Reading {
  const [m, d] = [month ? Number(month) : undefined, dayOfMonth ? Number(dayOfMonth) : undefined]
  if (year.length === 4) return made(Number(year), m, d)
  const century = 2000 + Number(year) > yearOf(today) ? 1900 : 2000
  return made(century + Number(year), m, d, 'two-digit-year')
}

/** 7/1/2016: the month first, as Chinese and American spreadsheets write it, unless it cannot be one. */
function fromYearLast(one: number, two: number, year: number): Reading {
  if (one > 12) return made(year, two, one)
  return made(year, one, two, two > 12 || one === two ? null : 'day-or-month')
}

function fromEnglish(text: string): Reading {
  const monthAt = months.findIndex((name) => new RegExp(`\\b${name}[a-z]*\\b`).test(text))
  const year = /\b(\d{4})\b/.exec(text)?.[1]
  if (monthAt < 0 || !year) return 'unreadable'
  const dayOfMonth = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text.replace(year, ''))?.[1]
  return made(Number(year), monthAt + 1, dayOfMonth ? Number(dayOfMonth) : undefined)
}

function made(year: number, month?: number, dayOfMonth?: number, doubt: ReadDay['doubt'] = null): Reading {
  if (!(year >= 1900 && year <= 2100)) return 'impossible'
  if (month === undefined) return { on: day(year, 1, 1), precision: 'year', doubt }
  if (month < 1 || month > 12) return 'impossible'
  if (dayOfMonth === undefined) return { on: day(year, month, 1), precision: 'month', doubt }
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return 'impossible'
  return { on: day(year, month, dayOfMonth), precision: 'day', doubt }
}

const numerals = '〇一二三四五六七八九'

/** 二〇一六年七月十五日 → 2016年7月15日. */
function arabic(text: string): string {
  return text
    .replace(/[零○]/g, '〇')
    .replace(/([一二三])?十([一二三四五六七八九])?/g, (_, tens: string, ones: string) =>
      String((tens ? numerals.indexOf(tens) : 1) * 10 + (ones ? numerals.indexOf(ones) : 0)),
    )
    .replace(/[〇一二三四五六七八九]/g, (numeral) => String(numerals.indexOf(numeral)))
}
