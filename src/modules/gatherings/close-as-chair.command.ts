import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { closeAsChair } from './closing.contract.ts'
import { addMilestone, announce, lockFor, nextVersion } from './record.queries.ts'
import { giveSerials } from './sealing.queries.ts'

export default answer(closeAsChair, async (context, { id, version }) => {
  const record = await lockFor(context, id, 'chair-closing', 'named', true)
  if (isNo(record)) return record
  if (record.chairId !== context.actor.personId) return no('gatherings.not-the-chair')
  if (record.version !== version) return no('gatherings.changed-since', { version: record.version })
  await addMilestone(context, id, 'chair-closed')
  const serials = await giveSerials(context, record)
  announce(context, 'gathering-closed', record, { kinds: serials.map(({ kind }) => kind) })
  return { ...(await nextVersion(context, id)), serials }
})
