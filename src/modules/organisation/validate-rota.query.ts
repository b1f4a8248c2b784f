import { addDays } from '#core/day.ts'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { rotaFrom } from './proposal.rules.ts'
import { validateRota } from './rota.contract.ts'
import { readSchedule } from './rota.public.ts'
import { crewsOf } from './rota.queries.ts'
import { checkRota, type RotaCheck } from './rota-check.rules.ts'
import { groupFindings } from './rota-findings.rules.ts'
import { cutAt } from './rota-plan.rules.ts'
import { unitInReach } from './unit.queries.ts'

export default answer(validateRota, async (context, { workshopId, from, days, proposed }) => {
  const { db } = context
  const workshop = await unitInReach(context, 'see', workshopId, { kind: 'workshop' })
  if (!workshop) return no('organisation.unknown-unit')
  const until = addDays(from, days)
  const stands = await readSchedule(db, workshopId, from, until)
  if (!proposed) return grouped(checkRota(stands, from, until))
  const crews = await crewsOf(db, workshopId, proposed.fromOn)
  const rota = rotaFrom(
    proposed,
    crews.map((crew) => crew.id),
  )
  if (!rota.ok) return rota
  return grouped(checkRota({ ...stands, rotas: [...cutAt(stands.rotas, proposed.fromOn), rota.value] }, from, until))
})

function grouped({ findings, ...check }: RotaCheck) {
  return { ...check, crews: [...check.crews], findings: groupFindings(findings) }
}
