import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { readPack } from './adopted.queries.ts'
import { showPack } from './packs.contract.ts'
import { linesInBoth, shownPack } from './shown.rules.ts'

export default answer(showPack, async (context, { id }) => {
  const found = await readPack(context, id)
  if (!found) return no('packs.unknown-pack')
  return { ...shownPack(found.row, found.versions, context.today), lines: linesInBoth(found.row.content) }
})
