import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { InputOf } from '#core/operation.ts'
import type { QueryContext } from '#server/handler.ts'
import type { electionRow, exportElections } from './elections.contract.ts'

export type ElectionFilters = Omit<InputOf<typeof exportElections>, 'language'>
export type ElectionRow = z.infer<typeof electionRow>

const state = sql`case when election.dropped_at is not null then 'dropped' when election.closed_at is not null then 'closed' else 'open' end`

/** Elections of the branches in reach under the filters, the newest first. */
export async function readElections(context: QueryContext, filters: ElectionFilters, limit: number, offset: number) {
  const { rows } = await sql<ElectionRow>`
    select election.id, json_build_object('id', branch.id, 'name', branch.name) as branch, election.kind, election.seats,
      election.reason, election.planned_on as "plannedOn", ${state} as state,
      (election.opened_at at time zone ${context.zone})::date as "openedOn",
      (select max(gathering.held_on) from elections.poll
        join gatherings.gathering on gathering.id = poll.gathering_id
        where poll.election_id = election.id and poll.voided_at is null) as "polledOn",
      exists (select from elections.roll where roll.election_id = election.id) as frozen,
      exists (select from elections.settlement where settlement.election_id = election.id) as settled,
      coalesce((select json_agg(person.name order by poll.round, result.position)
        from elections.poll_result as result
        join elections.poll on poll.id = result.poll_id
        join people.person on person.id = result.person_id
        where poll.election_id = election.id and result.result = 'elected'), '[]') as elected
    from elections.election
    join organisation.unit as branch on branch.id = election.branch_id
    where ${matching(context, filters)}
    order by election.opened_at desc, election.id limit ${limit} offset ${offset}`.execute(context.db)
  return rows
}

export async function countElections(context: QueryContext, filters: ElectionFilters): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from elections.election
    join organisation.unit as branch on branch.id = election.branch_id
    where ${matching(context, filters)}`.execute(context.db)
  return rows[0]?.count ?? 0
}

function matching({ reach, zone }: QueryContext, filters: ElectionFilters): RawBuilder<boolean> {
  const { unitId, kind, state: wanted, year } = filters
  return sql<boolean>`${reach('see', 'branch.path')}
    and (${unitId ?? null}::uuid is null or branch.path <@ (select path from organisation.unit where id = ${unitId ?? null}::uuid))
    and (${kind ?? null}::text is null or election.kind = ${kind ?? null})
    and (${wanted ?? null}::text is null or ${state} = ${wanted ?? null})
    and (${year ?? null}::int is null or extract(year from election.opened_at at time zone ${zone}) = ${year ?? null}::int)`
}
