import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { beginOn, finish, keepUndone } from './case.queries.ts'
import { readHandover } from './handover.queries.ts'
import { recordHandover } from './opening.contract.ts'
import { isKnown } from './plan.queries.ts'

export default answer(recordHandover, async (context, input) => {
  const { db, actor, now } = context
  const begun = await beginOn(context, input, 'handover', input.on)
  if (isNo(begun)) return begun
  const { id } = begun.row
  if (input.fromId === input.toId) return no('elections.same-hands')
  if (!(await isKnown(context, [input.fromId, input.toId]))) return no('elections.unknown-person')
  const before = await readHandover(db, id)
  if (before) {
    await keepUndone(context, id, 'handover', before, '重新填写')
    await db.deleteFrom('elections.handover').where('election_id', '=', id).execute()
  }
  await db
    .insertInto('elections.handover')
    .values({
      election_id: id,
      handed_on: input.on,
      from_id: input.fromId,
      to_id: input.toId,
      witness: input.witness,
      recorded_by: actor.personId,
      recorded_at: now,
    })
    .execute()
  await db
    .insertInto('elections.handover_piece')
    .values(
      input.pieces.map(({ kind, text, remark }, at) => ({ election_id: id, position: at + 1, kind, text, remark })),
    )
    .execute()
  return finish(context, begun.row)
})
