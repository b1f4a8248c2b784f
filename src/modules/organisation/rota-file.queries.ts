import { createHash } from 'node:crypto'
import { addDays, type Day } from '#core/day.ts'
import { yes } from '#core/decision.ts'
import type { Database } from '#db/connect.ts'
import { readWorkbook } from '#print/sheet.ts'
import { readSchedule } from './rota.public.ts'
import { crewsOf, newestRota } from './rota.queries.ts'
import { planRota } from './rota-plan.rules.ts'
import { readRotaSheets } from './rota-sheet.rules.ts'

interface RotaFile {
  readonly workshopId: string
  readonly fileName: string
  readonly contentBase64: string
  readonly month: string
}

/**
 * Reads a rota file and lays it on what stands: what it would change, what is odd in it, and a seal over both. The same file
 * on the same rota gives the same seal, so what is confirmed is what was shown.
 */
export async function readRotaFile(db: Database, today: Day, file: RotaFile) {
  const sheets = await readWorkbook(file.fileName, Buffer.from(file.contentBase64, 'base64'))
  if (!sheets.ok) return sheets
  const month = `${file.month}-01`
  const newest = await newestRota(db, file.workshopId)
  const onRota = newest ? await crewIdsOn(db, newest.id) : []
  const crews = await crewsOf(db, file.workshopId, today)
  const { cells, odd } = readRotaSheets(
    sheets.value,
    crews.map((crew) => ({ ...crew, onRota: onRota.includes(crew.id) })),
    month,
  )
  const days = cells.map((cell) => cell.on).sort()
  const [from = null, last = null] = [days[0], days.at(-1)]
  const until = last && addDays(last, 1)
  const schedule = await readSchedule(db, file.workshopId, from ?? month, until ?? month)
  const plan = planRota(schedule, cells)
  const oddCells = [...odd, ...(plan?.odd ?? [])]
  const seal = createHash('sha256')
    .update(JSON.stringify([newest?.id, plan, oddCells]))
    .digest('base64url')
  return yes({
    read: cells.length,
    from,
    until,
    crewIds: crews.map((crew) => crew.id),
    schedule,
    plan,
    odd: oddCells,
    seal,
    newest,
  })
}

async function crewIdsOn(db: Database, rotaId: string): Promise<string[]> {
  const rows = await db.selectFrom('organisation.rota_crew').select('crew_id').where('rota_id', '=', rotaId).execute()
  return rows.map((row) => row.crew_id)
}
