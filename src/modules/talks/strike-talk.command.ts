import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { lockTalk } from './recording.queries.ts'
import { strikeTalk } from './talks.contract.ts'

export default answer(strikeTalk, async (context, { id, version, reason }) => {
  const { db, actor, now, reach, audit, emit } = context
  const talk = await lockTalk(context, id, reach('keep-talks', 'branch.path'))
  if (!talk) return no('talks.unknown-talk')
  if (talk.struck) return no('talks.struck-already')
  if (talk.version !== version) return no('talks.changed-meanwhile')
  await db
    .updateTable('talks.talk')
    .set({ struck_by: actor.personId, struck_at: now, struck_reason: reason, version: version + 1 })
    .where('id', '=', id)
    .execute()
  audit({ unitId: talk.branchId })
  emit('talks.talk-changed', { branchId: talk.branchId, personIds: [talk.oneId, talk.otherId] })
  return { id, version: version + 1 }
})
