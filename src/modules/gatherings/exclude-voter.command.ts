import { sql } from 'kysely'
import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { readAttendees } from './attendees.queries.ts'
import { excludeVoter } from './vote.contract.ts'
import { lockVote } from './vote.queries.ts'
import { isEffective } from './vote.rules.ts'

export default answer(excludeVoter, async (context, { voteId, personId, ...exclusion }) => {
  const found = await lockVote(context, voteId, 'vote', 'keepers')
  if (isNo(found)) return found
  const { record, vote } = found
  const attendees = (await readAttendees(context.db, record.id, sql`true`)) ?? []
  const voter = attendees.find(({ person }) => person.id === personId)
  // VT-03 speaks of the assembly; nobody is left out of a committee's count.
  const votes = vote.purpose === 'branch-assembly' && voter?.byRight && voter.capacity === 'full'
  if (!voter || !votes) return no('gatherings.not-a-voter')
  const effective = isEffective(exclusion)
  if (effective && voter.state === 'present') return no('gatherings.excluded-present', { name: voter.person.name })
  const columns = {
    reason: exclusion.reason,
    superior_reference: exclusion.superiorReference,
    assembly_reference: exclusion.assemblyReference,
  }
  await context.db
    .insertInto('gatherings.vote_exclusion')
    .values({ vote_id: voteId, person_id: personId, ...columns })
    .onConflict((conflict) => conflict.columns(['vote_id', 'person_id']).doUpdateSet(columns))
    .execute()
  return { voteId, personId, effective }
})
