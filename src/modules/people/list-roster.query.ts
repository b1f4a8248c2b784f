import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { listRoster } from './roster.contract.ts'
import { readRoster } from './roster.queries.ts'

export default answer(listRoster, async (context, { page, size, ...filters }) => {
  const roster = await readRoster(context, filters, { offset: (page - 1) * size, limit: size })
  if (!roster) return no('people.unknown-unit')
  const { unit, rows, total, keep } = roster
  return { unit, on: filters.on ?? context.today, rows, total, may: { keep } }
})
