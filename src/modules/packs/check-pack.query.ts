import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { adoptingUnit, readHistory } from './adopted.queries.ts'
import { judgeAdoption } from './adoption.rules.ts'
import { checkPack } from './packs.contract.ts'
import { linesInBoth } from './shown.rules.ts'

export default answer(checkPack, async (context, { unitId, content }) => {
  const unit = await adoptingUnit(context, 'see', unitId)
  if (!unit) return no('packs.unknown-unit')
  const own = (await readHistory(context, unitId)).filter((row) => row.unitId === unitId)
  const judged = judgeAdoption(unit.kind, content, own)
  if (!judged.ok) return judged
  const before = judged.value?.content
  const replaces = before ? { version: before.version, from: before.from } : null
  return { lines: linesInBoth(content), replaces }
})
