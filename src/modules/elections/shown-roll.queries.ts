import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import { isEffective } from '#modules/gatherings/vote.rules.ts'
import type { QueryContext } from '#server/handler.ts'
import type { Case } from './case.queries.ts'
import { judgeQuorum } from './judge.rules.ts'
import { type RollPerson, readEligible, turnoutOf } from './roll.queries.ts'
import type { Election } from './show.queries.ts'

/** The frozen roll, with N as it follows from it, and what the people's records say otherwise on a day. */
export async function readShownRoll(
  { db }: QueryContext,
  row: Case,
  roll: readonly RollPerson[],
  on: Day,
): Promise<NonNullable<Election['roll']>> {
  const [now, by] = await Promise.all([readEligible(db, row.branchId, row.elects, on), frozenBy(db, row.id)])
  const turnout = turnoutOf(roll, new Set())
  const votes = new Set(now.filter((one) => one.votes).map(({ personId }) => personId))
  const voted = new Set(roll.filter((one) => one.votes).map(({ personId }) => personId))
  return {
    frozenOn: row.frozenOn ?? on,
    frozenBy: by,
    voters: turnout.voters,
    n: judgeQuorum(turnout, on, []).values?.n ?? turnout.voters,
    people: roll.map(({ reason, superiorReference, assemblyReference, ...person }) => ({
      ...person,
      exclusion: reason && {
        reason,
        superiorReference,
        assemblyReference,
        effective: isEffective({ superiorReference, assemblyReference }),
      },
    })),
    differences: [
      ...now
        .filter(({ personId }) => votes.has(personId) && !voted.has(personId))
        .map(({ personId, name }) => ({ personId, name, change: 'votes-now' as const })),
      ...roll
        .filter(({ personId }) => voted.has(personId) && !votes.has(personId))
        .map(({ personId, name }) => ({ personId, name, change: 'votes-no-more' as const })),
    ],
  }
}

async function frozenBy(db: Database, electionId: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select person.name from elections.roll join people.person on person.id = roll.frozen_by
    where roll.election_id = ${electionId}`.execute(db)
  return rows[0]?.name ?? ''
}

export async function readVacancies(db: Database, electionId: string): Promise<Election['vacancies']> {
  const { rows } = await sql<Election['vacancies'][number]>`
    select vacancy.duty, case when person.id is null then null
      else json_build_object('id', person.id, 'name', person.name) end as "leftBy"
    from elections.vacancy left join people.person on person.id = vacancy.left_by
    where vacancy.election_id = ${electionId} order by vacancy.position`.execute(db)
  return rows
}

/** What was taken back, the newest first. */
export async function readUndone(db: Database, electionId: string): Promise<Election['undone']> {
  const { rows } = await sql<Election['undone'][number]>`
    select undoing.what, coalesce(undoing.was ->> 'number', undoing.was ->> 'name', undoing.was ->> 'on', '') as about,
      undoing.reason, person.name as "by", undoing.undone_at as "at"
    from elections.undoing join people.person on person.id = undoing.undone_by
    where undoing.election_id = ${electionId} order by undoing.undone_at desc, undoing.id`.execute(db)
  return rows
}
