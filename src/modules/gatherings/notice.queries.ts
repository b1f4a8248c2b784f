import { type RawBuilder, sql } from 'kysely'
import type { CommandContext } from '#server/handler.ts'
import { addMilestone, announce, type Locked } from './record.queries.ts'

/** Keeps a notice in the words it went out with; false when its id is taken. */
export async function giveNotice(
  context: CommandContext,
  record: Pick<Locked, 'id' | 'branchId' | 'unitId' | 'heldOn'>,
  { id, body }: { readonly id: string; readonly body: string },
): Promise<boolean> {
  const written = await context.db
    .insertInto('gatherings.notice')
    .values({ id, gathering_id: record.id, sent_by: context.actor.personId, sent_at: context.now, body })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!written) return false
  await addMilestone(context, record.id, 'noticed')
  announce(context, 'gathering-noticed', record, { noticeId: id })
  return true
}

/** Asked to come to this sitting, or nobody was asked by name. Over `gathering`. */
export function isAsked(personId: RawBuilder<string> | string): RawBuilder<boolean> {
  return sql<boolean>`(
    not exists (select from gatherings.expected as asked where asked.gathering_id = gathering.id)
    or exists (select from gatherings.expected as asked
      where asked.gathering_id = gathering.id and asked.person_id = ${personId}))`
}
