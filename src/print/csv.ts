import { parse } from 'csv-parse/sync'

/**
 * The rows of a csv file as text, or undefined when the bytes are no text. Encodings met in plants: UTF-8 with or without its mark,
 * UTF-16 (Excel's "Unicode text", separated by tabs), and GB18030, which covers GBK and GB 2312. One row more than `most` is read.
 */
export function readCsv(bytes: Uint8Array, most: number): (string | null)[][] | undefined {
  const text = decode(bytes)
  if (text === undefined || text.trim() === '' || text.trimStart().startsWith('<') || /[\p{Cc}--[\t\n\r]]/v.test(text))
    return undefined
  try {
    const rows: string[][] = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
      skip_empty_lines: false,
      to: most + 1,
    })
    const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''))
    return rows.slice(0, last + 1).map((row) => row.map((cell) => (cell === '' ? null : cell)))
  } catch {
    return undefined
  }
}

function decode(bytes: Uint8Array): string | undefined {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe
  for (const encoding of marked ? ['utf-16le'] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // not this one
    }
  }
  return undefined
}

/** The sign that divides the first line most often. */
function delimiterOf(text: string): string {
  const [line = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 1)
  const counts = [',', '\t', ';', '，'].map((sign) => ({ sign, count: line.split(sign).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign
}
