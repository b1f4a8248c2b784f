import { sql } from 'kysely'
import type { QueryContext } from '#server/handler.ts'
import { listedOf, readPolls } from './poll.queries.ts'

/** A published poll stays on one's page for this long. */
const days = 60

/** The polls the asker is asked in now, and those whose totals he may read; newest first. */
export async function readMyPolls(context: QueryContext) {
  const { actor, today } = context
  const mine = sql<boolean>`poll.opened_at is not null and poll.withdrawn_at is null
    and exists (select from people.membership where membership.person_id = ${actor.personId}
      and (membership.branch_id = poll.unit_id or membership.group_id = poll.unit_id)
      and membership.from_on <= ${today}::date and (membership.until_on is null or membership.until_on > ${today}::date))
    and (poll.closed_at is null and poll.closes_on >= ${today}::date
      or poll.published_at > ${today}::date - make_interval(days => ${days}))`
  const { polls } = await readPolls(context, mine)
  return polls.map((poll) => ({ ...listedOf(poll, today), answered: poll.answered }))
}
