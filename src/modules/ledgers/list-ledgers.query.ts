import { reaches } from '#core/actor.ts'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { type Lack, lacksOf } from './gaps.queries.ts'
import { listLedgers } from './ledgers.contract.ts'
import { openScope } from './scope.queries.ts'
import { sectionsFor } from './sections.queries.ts'

export default answer(listLedgers, async (context, asked) => {
  const scope = await openScope(context, asked)
  if (!scope) return no('ledgers.unknown-unit')
  const { id, name, kind, branchId, path } = scope.unit
  const [open, lacks] = await Promise.all([sectionsFor(scope), lacksOf(scope)])
  const ledgers = open.map(async ({ id, byMonth, byPerson, grid, count }) => ({
    id,
    byMonth,
    byPerson,
    grid,
    records: await count(scope),
    lacks: counted(lacks.filter(({ ledger }) => ledger === id)),
  }))
  return {
    unit: { id, name, kind, branchId },
    ledgers: await Promise.all(ledgers),
    may: { bind: reaches(context.actor, 'keep-gatherings', path) },
  }
})

function counted(lacks: readonly Lack[]) {
  const kinds = Map.groupBy(lacks, ({ kind }) => kind)
  return [...kinds].map(([kind, some]) => ({ kind, count: some.length }))
}
