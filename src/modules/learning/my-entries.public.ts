import type { QueryContext } from '#server/handler.ts'

/** What was entered this year as learned by the asker on his own, or made up for, that he has not confirmed; newest first. */
export async function readToConfirm({ db, actor, today }: Pick<QueryContext, 'db' | 'actor' | 'today'>) {
  const rows = await db
    .selectFrom('learning.entry')
    .select(['id', 'title', 'held_on as heldOn', 'mode'])
    .where('person_id', '=', actor.personId)
    .where('mode', 'in', ['self', 'make-up'])
    .where('struck_at', 'is', null)
    .where('confirmed_at', 'is', null)
    .where('held_on', '>=', `${today.slice(0, 4)}-01-01`)
    .orderBy('held_on', 'desc')
    .orderBy('id')
    .limit(50)
    .execute()
  return rows.map(({ mode, ...row }) => ({ ...row, mode: mode === 'self' ? ('self' as const) : ('make-up' as const) }))
}
