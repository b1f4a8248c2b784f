import { no } from '#core/decision.ts'
import { shippedTables } from '#regulations/calendar/working-days.rules.ts'
import { answer } from '#server/handler.ts'
import { loadWorkingDays } from './working-days.contract.ts'
import { administersAll, readLoaded } from './working-days.queries.ts'
import { judgeTable, workedDays } from './working-days.rules.ts'

export default answer(loadWorkingDays, async (context, { source, ...table }) => {
  const { db, actor, now, emit } = context
  if (!(await administersAll(context))) return no('organisation.not-at-the-top')
  const judged = judgeTable(table)
  if (!judged.ok) return judged
  const before = (await readLoaded(db)).find(({ year }) => year === table.year)
  const shipped = shippedTables.find(({ year }) => year === table.year)
  const row = {
    holidays: JSON.stringify(table.off),
    worked: JSON.stringify(table.worked.toSorted()),
    source,
    loaded_by: actor.personId,
    loaded_at: now,
  }
  await db
    .insertInto('organisation.working_days')
    .values({ year: table.year, ...row })
    .onConflict((conflict) => conflict.column('year').doUpdateSet(row))
    .execute()
  emit('organisation.working-days-loaded', {})
  return {
    year: table.year,
    workedDays: workedDays(table),
    replaced: before ?? (shipped ? { ...shipped, source: null } : null),
  }
})
