import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { mayStartRota } from './override.rules.ts'
import { rotaFrom } from './proposal.rules.ts'
import { setRota } from './rota.contract.ts'
import { readSchedule } from './rota.public.ts'
import { crewsOf, newestRota, writeRota } from './rota.queries.ts'
import { unitInReach } from './unit.queries.ts'

export default answer(setRota, async (context, input) => {
  const { db, today, audit, emit } = context
  const workshop = await unitInReach(context, 'keep-rota', input.workshopId, { kind: 'workshop', lock: true })
  if (!workshop) return no('organisation.unknown-unit')
  const newest = await newestRota(db, workshop.id)
  if ((newest?.id ?? null) !== input.seenRotaId)
    return no('organisation.rota-changed', { pattern: newest?.pattern_code ?? '–', from: newest?.from_on ?? '–' })
  const crews = await crewsOf(db, workshop.id, input.fromOn)
  const rota = rotaFrom(
    input,
    crews.map((crew) => crew.id),
  )
  if (!rota.ok) return rota
  const starts = mayStartRota(await readSchedule(db, workshop.id, input.fromOn, '9999-01-01'), input.fromOn, today)
  if (!starts.ok) return starts
  await writeRota(db, input.id, workshop.id, rota.value)
  audit({ unitId: workshop.id })
  emit('organisation.rota-set', { workshopId: workshop.id, rotaId: input.id, fromOn: input.fromOn })
  return {}
})
