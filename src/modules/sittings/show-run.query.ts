import { sql } from 'kysely'
import type { z } from 'zod'
import { no } from '#core/decision.ts'
import type { Database } from '#db/connect.ts'
import { answer } from '#server/handler.ts'
import { findRun } from './run.queries.ts'
import { showRun } from './sittings.contract.ts'
import { countAhead, silence } from './turn.queries.ts'

type Shown = z.infer<(typeof showRun)['output']>

export default answer(showRun, async (context, { id }) => {
  const run = await findRun(context, id)
  if (!run) return no('sittings.unknown-run')
  const people = await namesOf(context.db, [run.asked_by, run.adjusted_by])
  const person = (personId: string) => ({ id: personId, name: people.get(personId) ?? '' })
  const beat = run.beat_at ?? run.asked_at
  const silent = context.now.getTime() - beat.getTime() > silence
  return {
    id,
    aim: run.aim as Shown['aim'],
    askedBy: person(run.asked_by),
    askedAt: run.asked_at,
    state: run.state,
    convenedAt: run.convened_at,
    picture: run.outlook as Shown['picture'],
    progress: run.progress as Shown['progress'],
    ahead: run.state === 'waiting' ? await countAhead(context.db, run, context.now) : 0,
    lost: run.state === 'running' && silent,
    answer: run.answer as Shown['answer'],
    others: ((run.others ?? []) as unknown as Shown['others']).map((other) =>
      other.state === 'running' && silent ? { ...other, state: 'stopped' as const } : other,
    ),
    plan: run.plan as Shown['plan'],
    adjusted: run.adjusted_by && run.adjusted_at ? { by: person(run.adjusted_by), at: run.adjusted_at } : null,
    gatherings: run.sittings_id ? await gatheringsOf(context.db, run.sittings_id) : [],
    version: run.version,
  }
})

async function namesOf(db: Database, ids: readonly (string | null)[]) {
  const known = ids.filter((id) => id !== null)
  const rows = await db.selectFrom('people.person').select(['id', 'name']).where('id', 'in', known).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

function gatheringsOf(db: Database, sittingsId: string) {
  return db
    .selectFrom('gatherings.gathering as gathering')
    .select(['gathering.id', 'gathering.title as name', 'gathering.held_on as heldOn'])
    .select(
      sql<boolean>`exists (select from gatherings.milestone
        where milestone.gathering_id = gathering.id and milestone.kind = 'cancelled')`.as('cancelled'),
    )
    .where('gathering.sittings_id', '=', sittingsId)
    .orderBy('gathering.starts_at')
    .orderBy('gathering.id')
    .execute()
}
