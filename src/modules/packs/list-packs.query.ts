import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { adoptingUnit, readHistory } from './adopted.queries.ts'
import { mayAdoptAs } from './adoption.rules.ts'
import { inEffect } from './effect.rules.ts'
import { listPacks } from './packs.contract.ts'
import { shownPack } from './shown.rules.ts'

export default answer(listPacks, async (context, { unitId, on = context.today }) => {
  const unit = await adoptingUnit(context, 'see', unitId)
  if (!unit) return no('packs.unknown-unit')
  const rows = await readHistory(context, unitId)
  return {
    unit: { id: unit.id, name: unit.name },
    packs: rows.map((row) => shownPack(row, rows, on)).reverse(),
    local: inEffect(rows),
    mayAdopt: unit.mayAdopt && mayAdoptAs(unit.kind),
  }
})
