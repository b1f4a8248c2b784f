import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { readCandidates, readOfficials } from './candidates.queries.ts'
import { begin, finish, localOf } from './case.queries.ts'
import { candidatesNeeded } from './judge.rules.ts'
import { findMeeting } from './meetings.queries.ts'
import { openPoll } from './poll.contract.ts'
import { readRoll } from './roll.queries.ts'
import { nextRound } from './round.rules.ts'
import { inStrokeOrder } from './strokes.rules.ts'

export default answer(openPoll, async (context, input) => {
  const { db, actor, now, today } = context
  const begun = await begin(context, input, 'poll')
  if (isNo(begun)) return begun
  const { row, rounds, outcome } = begun
  const [settled, roll, officials, local] = await Promise.all([
    readCandidates(db, row.id),
    readRoll(db, row.id),
    readOfficials(db, row.id),
    localOf(db, row.branchId),
  ])
  const next = nextRound(outcome, rounds, {
    settled: settled.map(({ personId }) => personId),
    wished: input.candidates,
    roll,
    officials: officials.map(({ id }) => id),
    needed: candidatesNeeded(row.kind, outcome.unfilled, today, local),
  })
  if (!next.ok) return next
  const meeting = await findMeeting(context, row, input.gatheringId)
  if (!meeting) return no('elections.unknown-gathering')
  if (row.frozenOn !== null && meeting.heldOn < row.frozenOn) return no('elections.before-roll', { on: row.frozenOn })
  const taken = await db.selectFrom('elections.poll').select('id').where('id', '=', input.id).executeTakeFirst()
  if (taken) return no('elections.id-taken')
  const { kind, parentId, seats } = next.value
  // The settled order stands; of a later round the program puts it together anew.
  const candidates =
    kind === 'first'
      ? next.value.candidates
      : inStrokeOrder(roll.filter(({ personId }) => next.value.candidates.includes(personId))).map(
          ({ personId }) => personId,
        )
  await db
    .insertInto('elections.poll')
    .values({
      id: input.id,
      election_id: row.id,
      round: rounds.length + 1,
      kind,
      parent_id: parentId,
      seats,
      gathering_id: meeting.id,
      opened_by: actor.personId,
      opened_at: now,
    })
    .execute()
  await db
    .insertInto('elections.poll_candidate')
    .values(candidates.map((personId, at) => ({ poll_id: input.id, person_id: personId, position: at + 1 })))
    .execute()
  return finish(context, row)
})
