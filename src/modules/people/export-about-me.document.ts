import { no } from '#core/decision.ts'
import { type Language, say } from '#core/texts.ts'
import { sheet, type Written, writeWorkbook } from '#print/sheet.ts'
import { answer } from '#server/handler.ts'
import { exportAboutMe } from './about-me.contract.ts'
import { type Held, readHeld } from './held.queries.ts'
import { ledgerTexts } from './ledger.texts.ts'
import { type PersonRecord, readRecord } from './record.queries.ts'

export default answer(exportAboutMe, async (context, { format, language }) => {
  const record = await readRecord(context, context.actor.personId, context.today)
  if (!record) return no('people.unknown-person')
  const held = await readHeld(context, context.actor.personId)
  const name = `${say(ledgerTexts, 'aboutMeTitle', language)} ${record.person.name} ${context.today}`
  if (format === 'json')
    return {
      fileName: `${name}.json`,
      mediaType: 'application/json',
      body: JSON.stringify({ on: context.today, record, held }, null, 2),
    }
  return {
    fileName: `${name}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeWorkbook([headSheet(record, language), ...held.map(tableSheet)]),
  }
})

function headSheet({ person, phone }: PersonRecord, language: Language) {
  const word = (key: keyof typeof ledgerTexts) => say(ledgerTexts, key, language)
  const rows: [string, Written][] = [
    [word('field.name'), person.name],
    [word('field.sex'), person.sex ? word(`sex.${person.sex}`) : null],
    [word('field.birthOn'), person.birthOn],
    [word('field.education'), person.education],
    [word('field.phone'), phone],
  ]
  const column = (title: string, at: 0 | 1) => ({
    title,
    kind: 'text' as const,
    width: 30,
    value: (row: [string, Written]) => row[at],
  })
  return sheet({ name: word('aboutMeTitle'), columns: [column(word('field'), 0), column(word('value'), 1)], rows })
}

/** One sheet a table, every column of it as it is kept. */
function tableSheet({ table, column, rows }: Held) {
  const names = Object.keys(rows[0] ?? {})
  const columns = names.map((title) => ({
    title,
    kind: 'text' as const,
    width: 20,
    value: (row: Record<string, unknown>) => written(row[title]),
  }))
  return sheet({ name: column === 'person_id' ? table : `${table} ${column}`, columns, rows })
}

function written(value: unknown): Written {
  if (value === null || value === undefined) return null
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
