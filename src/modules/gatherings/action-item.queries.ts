import { isNo, no } from '#core/decision.ts'
import type { CommandContext } from '#server/handler.ts'
import { lockFor, type Who } from './record.queries.ts'
import type { Part } from './terms.rules.ts'

/**
 * Finds an action item and locks its gathering for work on it. One out of reach is answered like one that does not exist,
 * one that is done or dropped stays as it is.
 */
export async function lockActionItem(
  context: CommandContext,
  id: string,
  version: number,
  part: Part = 'follow-up',
  who: Who = 'keepers',
) {
  const item = await context.db.selectFrom('gatherings.action_item').selectAll().where('id', '=', id).executeTakeFirst()
  if (!item) return no('gatherings.unknown-action-item')
  const record = await lockFor(context, item.gathering_id, part, who)
  if (isNo(record))
    return record.code === 'gatherings.unknown-gathering' ? no('gatherings.unknown-action-item') : record
  if (item.done_on || item.dropped_on) return no('gatherings.action-item-over')
  if (item.version !== version) return no('gatherings.changed-since', { version: item.version })
  return { item, record }
}

interface Change {
  readonly text?: string
  readonly owner_id?: string
  readonly due_on?: string
  readonly done_on?: string
  readonly dropped_on?: string
  readonly outcome?: string | null
}

/** Changes an action item from the version that was seen; a conflict when another command was there first. */
export async function changeActionItem(
  { db }: Pick<CommandContext, 'db'>,
  id: string,
  version: number,
  change: Change,
) {
  const row = await db
    .updateTable('gatherings.action_item')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('done_on', 'is', null)
    .where('dropped_on', 'is', null)
    .returning(['id', 'version'])
    .executeTakeFirst()
  return row ?? no('gatherings.changed-since', { version })
}
