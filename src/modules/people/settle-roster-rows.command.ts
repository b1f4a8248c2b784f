import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { settleRosterRows } from './roster-import.contract.ts'
import { openImport } from './roster-import.queries.ts'
import { compareStaged, keepSummary, readStaged, stageRows } from './roster-staging.queries.ts'

export default answer(settleRosterRows, async (context, { importId, version, settled }) => {
  const open = await openImport(context, importId, version)
  if (!open.ok) return open
  const { rows: touched } = await sql<{ name: string }>`
    update people.roster_import_row as row set choice = settled.choice
    from jsonb_to_recordset(${JSON.stringify(settled)}::jsonb) as settled ("rowNumber" int, choice jsonb)
    where row.import_id = ${importId} and row.row_number = settled."rowNumber"
    returning row.name_key as name`.execute(context.db)
  if (touched.length !== new Set(settled.map(({ rowNumber }) => rowNumber)).size) return no('people.unknown-row')
  // Rows of one name decide about each other, and only they.
  const rows = await readStaged(context, importId, [...new Set(touched.map(({ name }) => name))])
  const { compared } = await compareStaged(context, open.value, rows, null)
  const wrong = settled.find(({ rowNumber, choice }) => {
    const row = compared.find(({ entry }) => entry.rowNumber === rowNumber)
    return (
      choice?.kind === 'same' &&
      row?.known?.id !== choice.personId &&
      row?.verdict.candidates.every(({ personId }) => personId !== choice.personId)
    )
  })
  if (wrong) return no('people.not-a-candidate', { row: wrong.rowNumber })
  await stageRows(context, importId, rows, compared)
  return { importId, ...(await keepSummary(context, open.value, open.value.notices)) }
})
