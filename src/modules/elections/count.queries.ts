import type { InputOf } from '#core/operation.ts'
import type { CommandContext } from '#server/handler.ts'
import type { enterCount } from './poll.contract.ts'

/** Writes one of the two counts anew. */
export async function writeCount(
  { db, actor, now }: CommandContext,
  { pollId, which, sawVersion, issued, returned, valid, lines, checkedBy }: InputOf<typeof enterCount>,
): Promise<void> {
  await db.deleteFrom('elections.count').where('poll_id', '=', pollId).where('which', '=', which).execute()
  await db
    .insertInto('elections.count')
    .values({
      poll_id: pollId,
      which,
      issued,
      returned,
      valid,
      checked_by: checkedBy,
      entered_by: actor.personId,
      entered_at: now,
      version: sawVersion + 1,
      lines: JSON.stringify(lines),
    })
    .execute()
}
