import { addMonths } from '#core/day.ts'
import { no } from '#core/decision.ts'
import { sheet, writeWorkbook } from '#print/sheet.ts'
import { answer } from '#server/handler.ts'
import { readSchedule } from './rota.public.ts'
import { crewsOf } from './rota.queries.ts'
import { rotaGrid } from './rota-grid.rules.ts'
import { exportRota } from './rota-sheet.contract.ts'
import { unitInReach } from './unit.queries.ts'

export default answer(exportRota, async (context, { workshopId, from, months }) => {
  const { db } = context
  const workshop = await unitInReach(context, 'see', workshopId, { kind: 'workshop' })
  if (!workshop) return no('organisation.unknown-unit')
  const [first, until] = [`${from}-01`, addMonths(`${from}-01`, months)]
  const schedule = await readSchedule(db, workshopId, first, until)
  const crews = await crewsOf(db, workshopId, first, until)
  const sheets = Array.from({ length: months }, (_, ahead) => {
    const grid = rotaGrid(schedule, crews, addMonths(first, ahead))
    const [head = [], ...rows] = grid.rows
    const columns = head.map((title, column) => ({
      title: String(title),
      kind: 'text' as const,
      width: column === 0 ? 12 : 4,
      value: (row: readonly unknown[]) => String(row[column] ?? ''),
    }))
    return sheet({ name: grid.name, columns, rows })
  })
  const span = months === 1 ? from : `${from}–${addMonths(first, months - 1).slice(0, 7)}`
  return {
    fileName: `${workshop.name} 排班表 ${span}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeWorkbook(sheets),
  }
})
