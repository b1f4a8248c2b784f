import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { lockTalk } from './recording.queries.ts'
import { completeFollowUp } from './talks.contract.ts'
import { mayRead } from './talks.queries.ts'

export default answer(completeFollowUp, async (context, { id, version, doneOn }) => {
  const { db, actor, today, audit, emit } = context
  const talk = await lockTalk(context, id, mayRead(actor))
  if (!talk) return no('talks.unknown-talk')
  if (talk.struck) return no('talks.struck-already')
  if (!talk.hasFollowUp) return no('talks.no-follow-up')
  if (talk.doneOn !== null) return no('talks.done-already', { doneOn: talk.doneOn })
  if (talk.version !== version) return no('talks.changed-meanwhile')
  if (doneOn > today) return no('talks.not-yet', { heldOn: doneOn, today })
  if (doneOn < talk.heldOn) return no('talks.done-early', { doneOn, heldOn: talk.heldOn })
  await db
    .updateTable('talks.talk')
    .set({ done_on: doneOn, version: version + 1 })
    .where('id', '=', id)
    .execute()
  audit({ unitId: talk.branchId })
  emit('talks.talk-changed', { branchId: talk.branchId, personIds: [talk.oneId, talk.otherId] })
  return { id, version: version + 1 }
})
