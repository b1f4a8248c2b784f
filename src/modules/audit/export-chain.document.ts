import { Readable } from 'node:stream'
import { reachOf } from '#core/actor.ts'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { exportChain } from './audit.contract.ts'
import { exportLines } from './links.ts'

export default answer(exportChain, async ({ db, actor, today }) => {
  const roots = await db.selectFrom('organisation.unit').select('path').where('parent_id', 'is', null).execute()
  const held = reachOf(actor, 'see-audit')
  // A secretary at the top of a small installation holds the root too.
  if (!roots.every(({ path }) => held.includes(path))) return no('audit.whole-house-only')
  return {
    fileName: `record-chain-${today}.ndjson`,
    mediaType: 'application/x-ndjson',
    body: Readable.from(lines(db)),
  }
})

async function* lines(db: Parameters<typeof exportLines>[0]): AsyncGenerator<string> {
  for await (const line of exportLines(db)) yield `${line}\n`
}
