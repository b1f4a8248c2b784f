import { answer } from '#server/handler.ts'
import { listWorkingDays } from './working-days.contract.ts'
import { administersAll, readLoaded } from './working-days.queries.ts'
import { knownTables, workedDays } from './working-days.rules.ts'

export default answer(listWorkingDays, async (context) => {
  const loaded = await readLoaded(context.db)
  const years = knownTables(loaded).map((table) => {
    const row = loaded.find(({ year }) => year === table.year)
    return { ...table, workedDays: workedDays(table), source: row?.source ?? null, loadedAt: row?.loadedAt ?? null }
  })
  return { years, mayLoad: await administersAll(context) }
})
