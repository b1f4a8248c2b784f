import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { begin, finish } from './case.queries.ts'
import { amendElection } from './opening.contract.ts'
import { knowsAll, writeVacancies } from './plan.queries.ts'
import { seatsFit } from './plan.rules.ts'

export default answer(amendElection, async (context, input) => {
  const begun = await begin(context, input, 'amend')
  if (isNo(begun)) return begun
  const { id, kind } = begun.row
  const fit = seatsFit(kind, input.seats, input.vacancies.length)
  if (!fit.ok) return fit
  if (!(await knowsAll(context, input.vacancies))) return no('elections.unknown-person')
  await context.db
    .updateTable('elections.election')
    .set({ seats: input.seats, reason: input.reason, planned_on: input.plannedOn })
    .where('id', '=', id)
    .execute()
  await writeVacancies(context.db, id, input.vacancies)
  return finish(context, begun.row)
})
