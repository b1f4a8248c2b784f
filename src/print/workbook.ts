import { unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/universal'
import { type Decision, type No, no, yes } from '#core/decision.ts'
import { readCsv } from './csv.ts'

/**
 * A cell as it was read. An xlsx cell formatted as a date is a Date at midnight UTC of its day (Excel's serial day, either epoch);
 * a serial in a cell that is not formatted as a date stays a number. Text is trimmed, an empty cell is null; csv has text only.
 */
export type Cell = string | number | boolean | Date | null

export interface WorkbookSheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
}

/** Larger than any roster or rota of a plant, small enough to read within a second. */
export const sheetLimits = {
  bytes: 10_000_000,
  unpackedBytes: 60_000_000,
  rows: 20_000,
  columns: 200,
  sheets: 50,
} as const

/** Why a file was not read; the sentences are `sheet.texts.ts`. */
export const sheetRefusals = [
  'sheet.too-large',
  'sheet.too-many-rows',
  'sheet.too-many-columns',
  'sheet.too-many-sheets',
  'sheet.old-format',
  'sheet.locked',
  'sheet.faulty-cell',
  'sheet.not-a-spreadsheet',
] as const

export type SheetRefusal = (typeof sheetRefusals)[number]
type Read = Decision<readonly WorkbookSheet[], SheetRefusal>

/** Reads an xlsx or csv file by what its bytes are, whatever its name says; the name is only the name of a csv file's sheet. */
export async function readWorkbook(fileName: string, bytes: Uint8Array): Promise<Read> {
  if (bytes.length > sheetLimits.bytes) return no('sheet.too-large', { bytes: bytes.length, most: sheetLimits.bytes })
  if (startsWith(bytes, [0x50, 0x4b])) return readXlsx(bytes)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return no(isEncrypted(bytes) ? 'sheet.locked' : 'sheet.old-format')
  const rows = readCsv(bytes, sheetLimits.rows)
  if (!rows) return no('sheet.not-a-spreadsheet')
  return withinLimits([{ name: fileName.replace(/\.[^.]*$/, ''), rows }])
}

async function readXlsx(bytes: Uint8Array): Promise<Read> {
  try {
    const tooMuch = refuseBeforeReading(bytes)
    if (tooMuch) return tooMuch
    const sheets = await readExcelFile(new Uint8Array(bytes).buffer)
    return withinLimits(sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as Cell[][] })))
  } catch {
    return no('sheet.not-a-spreadsheet')
  }
}

/**
 * A small file can unpack to gigabytes, and one far-off cell makes the reader fill everything before it: both are
 * counted from the directory of the zip and from the addresses in the sheets before anything is built.
 */
function refuseBeforeReading(bytes: Uint8Array): No<SheetRefusal> | undefined {
  const unpacked = unpackedBytes(bytes)
  if (unpacked > sheetLimits.unpackedBytes)
    return no('sheet.too-large', { bytes: unpacked, most: sheetLimits.unpackedBytes })
  for (const part of Object.values(unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') }))) {
    const { faulty, ...extent } = surveyed(new TextDecoder().decode(part))
    if (faulty) return no('sheet.faulty-cell', { cell: faulty })
    const refused = refuseExtent(extent)
    if (refused) return refused
  }
  return undefined
}

function unpackedBytes(bytes: Uint8Array): number {
  let sum = 0
  const filter = ({ originalSize }: { originalSize: number }) => {
    sum += originalSize
    return false
  }
  unzipSync(bytes, { filter })
  return sum
}

interface Extent {
  readonly rows: number
  readonly columns: number
}

/** How far the cells of a sheet reach, and the first that holds an error (#REF!), which the reader would take for an empty one. */
function surveyed(xml: string): Extent & { faulty?: string } {
  let [row, column, rows, columns] = [0, 0, 0, 0]
  let faulty: string | undefined
  for (const [, tag, attributes = ''] of xml.matchAll(/<(?:\w+:)?(row|c)\b([^>]*)>/g)) {
    const [, letters = '', digits = ''] = /\sr\s*=\s*["']([A-Za-z]*)(\d+)["']/.exec(attributes) ?? []
    if (digits) row = Number(digits)
    else if (tag === 'row') row += 1 // without an address: the one after the last
    column = tag === 'row' ? 0 : letters ? columnNumber(letters.toUpperCase()) : column + 1
    rows = Math.max(rows, row)
    columns = Math.max(columns, column)
    if (tag === 'c' && /\st\s*=\s*["']e["']/.test(attributes)) faulty ??= `${letters}${digits}`
  }
  return { rows, columns, ...(faulty ? { faulty } : {}) }
}

function refuseExtent({ rows, columns }: Extent): No<SheetRefusal> | undefined {
  if (rows > sheetLimits.rows) return no('sheet.too-many-rows', { rows, most: sheetLimits.rows })
  if (columns > sheetLimits.columns) return no('sheet.too-many-columns', { columns, most: sheetLimits.columns })
  return undefined
}

/** A is 1, Z 26, AA 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

function withinLimits(sheets: WorkbookSheet[]): Read {
  if (sheets.length > sheetLimits.sheets)
    return no('sheet.too-many-sheets', { sheets: sheets.length, most: sheetLimits.sheets })
  for (const { rows } of sheets) {
    const refused = refuseExtent({ rows: rows.length, columns: Math.max(0, ...rows.map((row) => row.length)) })
    if (refused) return refused
  }
  return yes(sheets)
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}

/** Excel keeps a workbook with a password in the container of the old format, under this name in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}
