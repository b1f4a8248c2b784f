import { yearOf } from '#core/day.ts'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { makeBinder } from './binder.contract.ts'
import { askFor } from './binder.queries.ts'
import { openScope } from './scope.queries.ts'
import { sectionsFor } from './sections.queries.ts'

export default answer(makeBinder, async (context, { id, unitId, year, ledgers }) => {
  const scope = await openScope(context, { unitId, year }, { ability: 'keep-gatherings' })
  if (!scope) return no('ledgers.unknown-unit')
  if (year > yearOf(context.today)) return no('ledgers.year-ahead', { year })
  const open = (await sectionsFor(scope)).map((section) => section.id)
  const wanted = open.filter((one) => ledgers === undefined || ledgers.includes(one))
  if (wanted.length === 0) return no('ledgers.nothing-asked')
  return await askFor(context, { id, unitId, year, ledgers: wanted })
})
