import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { liveOccasion, peopleOfBranch, sameTalk } from './recording.queries.ts'
import { recordTalk } from './talks.contract.ts'
import { keptBranch } from './talks.queries.ts'
import { mayRecordTalk } from './talks.rules.ts'

export default answer(recordTalk, async (context, input) => {
  const { db, actor, now, today, audit, emit } = context
  const { id, branchId, oneId, otherId, heldOn, category, occasionId, followUp, followUpBy } = input
  const branch = await keptBranch(context, branchId)
  if (!branch) return no('talks.unknown-branch')
  const occasion = occasionId ? await liveOccasion(context, branchId, occasionId) : null
  if (occasion === undefined) return no('talks.unknown-occasion')
  const allowed = mayRecordTalk({ oneId, otherId, heldOn, followUp, followUpBy, occasion }, today)
  if (!allowed.ok) return allowed
  const people = await peopleOfBranch(context, branchId, [oneId, otherId], heldOn)
  if (people.length < 2) return no('talks.unknown-person')
  if (!people.some(({ member }) => member)) return no('talks.no-member')
  if (await sameTalk(context, oneId, otherId, heldOn)) return no('talks.already-recorded', { heldOn })
  const written = await db
    .insertInto('talks.talk')
    .values({
      id,
      branch_id: branchId,
      held_on: heldOn,
      one_id: oneId,
      other_id: otherId,
      category,
      occasion_id: occasionId,
      follow_up: followUp,
      follow_up_by: followUpBy,
      recorded_by: actor.personId,
      recorded_at: now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning(['id', 'version'])
    .executeTakeFirst()
  if (!written) return no('talks.id-taken')
  audit({ unitId: branchId })
  emit('talks.talk-changed', { branchId, personIds: [oneId, otherId] })
  return written
})
