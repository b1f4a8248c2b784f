import { no } from '#core/decision.ts'
import { localPackFile } from '#regulations/local/local-pack.contract.ts'
import { answer } from '#server/handler.ts'
import { readPack } from './adopted.queries.ts'
import { exportPack } from './packs.contract.ts'

export default answer(exportPack, async (context, { id }) => {
  const found = await readPack(context, id)
  if (!found) return no('packs.unknown-pack')
  // Parsed, so that its parts stand in the order the description has them.
  const content = localPackFile.parse(found.row.content)
  return {
    fileName: `${content.id}-${content.version.replace(/[^\w.-]+/g, '-')}.json`,
    mediaType: 'application/json',
    body: `${JSON.stringify(content, null, 2)}\n`,
  }
})
