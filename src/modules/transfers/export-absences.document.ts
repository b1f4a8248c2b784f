import { say } from '#core/texts.ts'
import { type SheetColumn, sheet, writeWorkbook } from '#print/sheet.ts'
import { answer } from '#server/handler.ts'
import { exportAbsences } from './absence.contract.ts'
import { type AbsenceRow, readAbsences } from './absence.queries.ts'
import { absenceWord } from './absence.rules.ts'
import { registerTexts } from './transfers.texts.ts'

const most = 20_000

export default answer(exportAbsences, async (context, { language, ...filters }) => {
  const rows = await readAbsences(context, filters, most, 0)
  const word = (key: keyof typeof registerTexts, numbers = {}) => say(registerTexts, key, language, numbers)
  const text = (key: keyof typeof registerTexts, width: number, value: (row: AbsenceRow) => string | null) =>
    ({ title: word(key), kind: 'text', width, value }) satisfies SheetColumn<AbsenceRow>
  const day = (key: 'fromOn' | 'untilOn' | 'nextContactBy' | 'transferredOn') =>
    ({ title: word(key), kind: 'day', width: 12, value: (row) => row[key] }) satisfies SheetColumn<AbsenceRow>
  const columns: SheetColumn<AbsenceRow>[] = [
    text('branch', 24, (row) => row.branch.name),
    text('person', 12, (row) => row.person.name),
    text('whereTo', 14, (row) => word(`where.${row.whereTo}`)),
    text('place', 24, (row) => row.place),
    day('fromOn'),
    day('untilOn'),
    text('contact', 12, (row) => row.contact?.name ?? null),
    text('contacts', 40, (row) =>
      row.contacts
        .map(({ on }) => on)
        .toReversed()
        .join(language === 'zh' ? '、' : ', '),
    ),
    day('nextContactBy'),
    day('transferredOn'),
    text('state', 26, (row) => word(absenceWord(row))),
    text('stoppedReference', 24, (row) => row.stoppedReference),
    text('remark', 40, ({ struck }) => (struck ? word('struckWhy', { reason: struck.reason }) : null)),
  ]
  return {
    fileName: `${word('absences')} ${context.today}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeWorkbook([sheet({ name: word('absences'), columns, rows })]),
  }
})
