import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import type { Turnout } from './judge.rules.ts'
import type { Electors, ExclusionReason } from './terms.rules.ts'

export interface RollPerson {
  readonly personId: string
  readonly name: string
  readonly label: string
  readonly place: string
  readonly standing: 'full' | 'probationary'
  readonly suspended: boolean
  readonly votes: boolean
  readonly reason: ExclusionReason | null
  readonly superiorReference: string | null
  readonly assemblyReference: string | null
}

export interface Eligible
  extends Pick<RollPerson, 'personId' | 'name' | 'place' | 'standing' | 'suspended' | 'votes'> {}

/**
 * Everybody the roll is made of on a day: the members of the branch with who of them votes (VT-01, VT-02), or its committee where
 * that elects.
 */
export async function readEligible(db: Database, branchId: string, elects: Electors, on: Day): Promise<Eligible[]> {
  const body =
    elects === 'assembly'
      ? sql`true`
      : sql`membership.person_id in (select person_id from gatherings.committee_on(${branchId}, ${on}::date))`
  const { rows } = await sql<Eligible>`
    select person.id as "personId", person.name, coalesce("group".name, '') as place, standing.kind as standing,
      voter.person_id is null and standing.kind = 'full' as suspended, voter.person_id is not null as votes
    from people.membership
    join people.person on person.id = membership.person_id
    join people.standing on standing.person_id = person.id and standing.kind in ('full', 'probationary')
      and standing.from_on <= ${on}::date and (standing.until_on is null or standing.until_on > ${on}::date)
    left join people.voter_on(${on}::date) as voter
      on voter.person_id = membership.person_id and voter.branch_id = membership.branch_id
    left join organisation.unit as "group" on "group".id = membership.group_id
    where membership.branch_id = ${branchId} and ${body}
      and membership.from_on <= ${on}::date and (membership.until_on is null or membership.until_on > ${on}::date)
    order by "group".position, "group".name, person.name_pinyin, person.name, person.id`.execute(db)
  return rows
}

export async function readRoll(db: Database, electionId: string): Promise<RollPerson[]> {
  const { rows } = await sql<RollPerson>`
    select person.person_id as "personId", person.name, person.label, person.place, person.standing, person.suspended,
      person.votes, exclusion.reason, exclusion.superior_reference as "superiorReference",
      exclusion.assembly_reference as "assemblyReference"
    from elections.roll_person as person
    left join elections.exclusion on exclusion.election_id = person.election_id and exclusion.person_id = person.person_id
    where person.election_id = ${electionId} order by person.position`.execute(db)
  return rows
}

/** Roll and attendance of one meeting as the rules are told of them. */
export async function readTurnout(db: Database, electionId: string, gatheringId: string): Promise<Turnout> {
  const [roll, came] = await Promise.all([readRoll(db, electionId), readPresent(db, gatheringId)])
  return turnoutOf(roll, came)
}

export function turnoutOf(roll: readonly RollPerson[], came: ReadonlySet<string>): Turnout {
  const voters = roll.filter(({ votes }) => votes)
  const presentVoters = voters.filter(({ personId }) => came.has(personId)).length
  return {
    voters: voters.length,
    exclusions: voters.flatMap(({ personId, reason, superiorReference, assemblyReference }) =>
      reason ? [{ reason, superiorReference, assemblyReference, present: came.has(personId) }] : [],
    ),
    presentVoters,
    presentWithoutVote: came.size - presentVoters,
  }
}

export async function readPresent(db: Database, gatheringId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('gatherings.attendance')
    .select('person_id')
    .where('gathering_id', '=', gatheringId)
    .where('state', '=', 'present')
    .execute()
  return new Set(rows.map((row) => row.person_id))
}

/** Names told apart: of two of the same name the second says so. */
export function labelsOf(people: readonly { readonly name: string }[]): string[] {
  return people.map(({ name }, at) => {
    const before = people.slice(0, at).filter((one) => one.name === name).length
    return before === 0 ? name : `${name}（${before + 1}）`
  })
}
