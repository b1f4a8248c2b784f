import { isNo } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { settleCandidates } from './candidate.contract.ts'
import { readCandidates, readPreselection } from './candidates.queries.ts'
import { maySettle } from './candidates.rules.ts'
import { beginOn, finish, hasCommittee, localOf } from './case.queries.ts'
import { inStrokeOrder, strokesOf } from './strokes.rules.ts'

export default answer(settleCandidates, async (context, input) => {
  const { db, actor, now, today } = context
  const begun = await beginOn(context, input, 'settle', input.resolvedOn)
  if (isNo(begun)) return begun
  const { row } = begun
  const [candidates, preselection, local, committee] = await Promise.all([
    readCandidates(db, row.id),
    readPreselection(db, row.id),
    localOf(db, row.branchId),
    hasCommittee(db, row.branchId, today),
  ])
  const settling = { ...row, hasCommittee: committee, preselection, resolvedOn: input.resolvedOn }
  const may = maySettle(candidates, settling, local)
  if (!may.ok) return may
  for (const [at, { personId, name }] of inStrokeOrder(candidates).entries())
    await db
      .updateTable('elections.candidate')
      .set({ position: at + 1, strokes: strokesOf(name), moved_reason: null })
      .where('election_id', '=', row.id)
      .where('person_id', '=', personId)
      .execute()
  await db
    .insertInto('elections.settlement')
    .values({
      election_id: row.id,
      resolved_on: input.resolvedOn,
      reference: input.reference,
      settled_by: actor.personId,
      settled_at: now,
    })
    .execute()
  return finish(context, row)
})
