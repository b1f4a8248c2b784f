import { say } from '#core/texts.ts'
import { type SheetColumn, sheet, writeWorkbook } from '#print/sheet.ts'
import { answer } from '#server/handler.ts'
import { exportLetters } from './letter.contract.ts'
import { type LetterRow, readLetters } from './letter.queries.ts'
import { registerTexts } from './transfers.texts.ts'

/** Many years of a large committee; a longer list is narrowed first. */
const most = 20_000

export default answer(exportLetters, async (context, { language, ...filters }) => {
  const rows = await readLetters(context, filters, most, 0)
  const word = (key: keyof typeof registerTexts, numbers = {}) => say(registerTexts, key, language, numbers)
  const text = (key: keyof typeof registerTexts, width: number, value: (row: LetterRow) => string | null) =>
    ({ title: word(key), kind: 'text', width, value }) satisfies SheetColumn<LetterRow>
  const day = (key: 'issuedOn' | 'validTo' | 'receivedOn' | 'counterfoilOn' | 'fileOn') =>
    ({ title: word(key), kind: 'day', width: 12, value: (row) => row[key] }) satisfies SheetColumn<LetterRow>
  const columns: SheetColumn<LetterRow>[] = [
    text('branch', 24, (row) => row.branch.name),
    text('direction', 8, (row) => word(`direction.${row.direction}`)),
    text('person', 12, (row) => row.person.name),
    text('otherSide', 32, (row) => row.otherSide),
    text('number', 16, (row) => row.number),
    day('issuedOn'),
    { title: word('validDays'), kind: 'number', width: 10, value: (row) => row.validDays },
    day('validTo'),
    text('paidThrough', 12, (row) => row.paidThrough),
    day('receivedOn'),
    day('counterfoilOn'),
    day('fileOn'),
    text('state', 16, (row) => word(`status.${row.status}`)),
    text('remark', 40, remark),
  ]
  function remark({ struck, refused }: LetterRow) {
    if (struck) return word('struckWhy', { reason: struck.reason })
    return refused ? word(`refused.${refused}`) : null
  }
  return {
    fileName: `${word('letters')} ${context.today}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeWorkbook([sheet({ name: word('letters'), columns, rows })]),
  }
})
