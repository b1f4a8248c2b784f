import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import type { BranchFacts, OccasionFacts } from './facts.rules.ts'
import { grouped } from './grouped.rules.ts'

type Talk = BranchFacts['talks'][number]

export async function readTalks(db: Database, branchIds: readonly string[], since: Day): Promise<Map<string, Talk[]>> {
  const { rows } = await sql<Talk & { branchId: string }>`
    select branch_id as "branchId", held_on as "heldOn", one_id as "oneId", other_id as "otherId"
    from talks.talk
    where branch_id = any(${branchIds}::uuid[]) and struck_at is null and held_on >= ${since}::date
    order by held_on, id`.execute(db)
  return grouped(
    rows,
    ({ branchId }) => branchId,
    ({ branchId: _branch, ...talk }) => talk,
  )
}

/** What called for a talk since a day, with the talks recorded as answers. */
export async function readOccasions(
  db: Database,
  branchIds: readonly string[],
  since: Day,
): Promise<Map<string, OccasionFacts[]>> {
  const { rows } = await sql<OccasionFacts & { branchId: string }>`
    select occasion.branch_id as "branchId", occasion.id, occasion.person_id as "personId", occasion.kind,
      occasion.occurred_on as "occurredOn",
      coalesce((select json_agg(json_build_object('heldOn', held_on, 'hasFollowUp', follow_up is not null, 'doneOn', done_on)
          order by held_on)
        from talks.talk where talk.occasion_id = occasion.id and talk.struck_at is null), '[]') as talks
    from talks.occasion
    where occasion.branch_id = any(${branchIds}::uuid[]) and occasion.struck_at is null
      and occasion.occurred_on >= ${since}::date
    order by occasion.occurred_on, occasion.id`.execute(db)
  return grouped(
    rows,
    ({ branchId }) => branchId,
    ({ branchId: _branch, ...occasion }) => occasion,
  )
}
