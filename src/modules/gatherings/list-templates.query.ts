import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { keptUnit } from './series.queries.ts'
import { listTemplates } from './template.contract.ts'
import { readTemplates } from './template.queries.ts'

export default answer(listTemplates, async (context, { unitId, retired }) => {
  if (!(await keptUnit(context, unitId))) return no('gatherings.unknown-unit')
  return { templates: await readTemplates(context, unitId, retired) }
})
