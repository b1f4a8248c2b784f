import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { readRotaFile } from './rota-file.queries.ts'
import { previewRotaImport } from './rota-sheet.contract.ts'
import { unitInReach } from './unit.queries.ts'

export default answer(previewRotaImport, async (context, input) => {
  const workshop = await unitInReach(context, 'keep-rota', input.workshopId, { kind: 'workshop' })
  if (!workshop) return no('organisation.unknown-unit')
  const file = await readRotaFile(context.db, context.today, input)
  if (!file.ok) return file
  const { read, from, until, crewIds, plan, odd, seal } = file.value
  const rota = plan?.rota && {
    patternCode: plan.rota.patternCode,
    epoch: plan.rota.epoch,
    crews: Object.entries(plan.rota.offsets).map(([crewId, offsetDays]) => ({ crewId, offsetDays })),
  }
  return {
    read,
    from,
    until,
    crewIds,
    plan: plan && { rota: rota ?? null, changes: [...plan.changes] },
    odd: [...odd],
    seal,
  }
})
