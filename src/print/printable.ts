/** Characters that have no mark on paper and would upset a file format: controls, half a surrogate, direction overrides, a stray byte-order mark. */
const markless = /[[\p{Cc}--\n]\p{Noncharacter_Code_Point}\p{Bidi_Control}\ufeff]/gv

/** A copy of plain contents fit for paper: composed characters, line breaks as `\n`, nothing markless. Names stay as typed otherwise. */
export function printable<T extends object>(contents: T): T {
  return JSON.parse(JSON.stringify(contents), (_, value) => (typeof value === 'string' ? cleaned(value) : value))
}

function cleaned(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll('\t', ' ')
  return lines.toWellFormed().normalize('NFC').replace(markless, '')
}
