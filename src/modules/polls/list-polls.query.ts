import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { listedOf, readPolls } from './poll.queries.ts'
import { listPolls } from './polls.contract.ts'
import type { PollState } from './polls.rules.ts'

export default answer(listPolls, async (context, { branchId, state, page, size }) => {
  const { db, today, reach } = context
  const branch = await db
    .selectFrom('organisation.unit as unit')
    .select('unit.path')
    .where('unit.id', '=', branchId)
    .where('unit.kind', '=', 'branch')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('organisation.unit as part')
          .select('part.id')
          .where(sql<boolean>`part.path <@ unit.path`)
          .where(reach('keep-gatherings', 'part.path')),
      ),
    )
    .executeTakeFirst()
  if (!branch) return no('polls.unknown-unit')
  const kept = sql<boolean>`poll.branch_id = ${branchId} and ${reach('keep-gatherings', 'unit.path')}
    and ${state ? inState[state](today) : sql`true`}`
  const { polls, total } = await readPolls(context, kept, { offset: (page - 1) * size, limit: size })
  return {
    polls: polls.map((poll) => ({
      ...listedOf(poll, today),
      asked: poll.asked,
      tookPart: poll.onScreen + poll.onPaper,
    })),
    total,
  }
})

const live = sql`poll.withdrawn_at is null and poll.closed_at is null and poll.opened_at is not null`

/** What `stateOf` says of a row, as a condition. */
const inState: Readonly<Record<PollState, (today: string) => ReturnType<typeof sql>>> = {
  draft: () => sql`poll.withdrawn_at is null and poll.opened_at is null`,
  open: (today) => sql`${live} and poll.closes_on >= ${today}::date`,
  over: (today) => sql`${live} and poll.closes_on < ${today}::date`,
  closed: () => sql`poll.withdrawn_at is null and poll.closed_at is not null and poll.published_at is null`,
  published: () => sql`poll.withdrawn_at is null and poll.published_at is not null`,
  withdrawn: () => sql`poll.withdrawn_at is not null`,
}
