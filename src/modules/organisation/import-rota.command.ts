import { no, yes } from '#core/decision.ts'
import { answer, newId } from '#server/handler.ts'
import { mayOverride, mayStartRota } from './override.rules.ts'
import { insertOverrides, writeRota } from './rota.queries.ts'
import type { Override, Schedule } from './rota.rules.ts'
import { readRotaFile } from './rota-file.queries.ts'
import { cutAt, overrideOf, type RotaPlan } from './rota-plan.rules.ts'
import { importRota } from './rota-sheet.contract.ts'
import { unitInReach } from './unit.queries.ts'

export default answer(importRota, async (context, input) => {
  const { db, today, now, audit, emit } = context
  const workshop = await unitInReach(context, 'keep-rota', input.workshopId, { kind: 'workshop', lock: true })
  if (!workshop) return no('organisation.unknown-unit')
  const file = await readRotaFile(db, today, input)
  if (!file.ok) return file
  const { plan, odd, seal, schedule, newest, from } = file.value
  const [first] = odd
  if (first)
    return no('organisation.sheet-has-odd-cells', {
      count: odd.length,
      cell: `${first.sheet}!${first.column}${first.row}`,
    })
  if (!plan || !from) return no('organisation.sheet-fits-nothing')
  if (seal !== input.seal)
    return no('organisation.rota-changed', { pattern: newest?.pattern_code ?? '–', from: newest?.from_on ?? '–' })
  const starts = plan.rota ? mayStartRota(schedule, from, today) : yes()
  if (!starts.ok) return starts
  const overrides = plan.changes.map((change) => overrideOf(change, newId(now)))
  const refused = firstRefusal(schedule, plan, overrides, today)
  if (refused) return refused
  if (plan.rota) await writeRota(db, newId(now), workshop.id, plan.rota)
  await insertOverrides(
    db,
    workshop.id,
    overrides.map((override) => ({ ...override, reason: null })),
  )
  audit({ unitId: workshop.id })
  emit('organisation.rota-set', { workshopId: workshop.id, rotaId: null, fromOn: from })
  return { changes: overrides.length, patternCode: plan.rota?.patternCode ?? null }
})

/** Every change is held to what a change entered by hand is held to. */
function firstRefusal(schedule: Schedule, { rota }: RotaPlan, overrides: readonly Override[], today: string) {
  const laid = rota ? { ...schedule, rotas: [...cutAt(schedule.rotas, rota.fromOn), rota] } : schedule
  for (const [place, override] of overrides.entries()) {
    const beside = { ...laid, overrides: [...laid.overrides, ...overrides.slice(0, place)] }
    const allowed = mayOverride(beside, override, today)
    if (!allowed.ok) return allowed
  }
  return null
}
