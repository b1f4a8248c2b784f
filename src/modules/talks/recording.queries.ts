import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { CommandContext } from '#server/handler.ts'

export interface OfBranch {
  readonly id: string
  readonly name: string
  readonly member: boolean
}

/** Those of the named who belonged to the branch on a day, by Party relation, posting or office, and who was a member of it. */
export async function peopleOfBranch(
  { db }: CommandContext,
  branchId: string,
  ids: readonly string[],
  on: Day,
): Promise<OfBranch[]> {
  const { rows } = await sql<OfBranch>`
    select person.id, person.name, exists (
      select from people.membership
      where membership.person_id = person.id and membership.branch_id = ${branchId} and membership.from_on <= ${on}::date
        and (membership.until_on is null or membership.until_on > ${on}::date)) as member
    from people.person
    where person.id = any(${ids}::uuid[]) and exists (
      select from people.person_unit as place
      join organisation.unit as branch on branch.id = ${branchId}
      where place.person_id = person.id and place.path <@ branch.path and place.from_on <= ${on}::date
        and (place.until_on is null or place.until_on > ${on}::date))`.execute(db)
  return rows
}

/** An occasion of the branch that was not taken back. */
export async function liveOccasion({ db }: CommandContext, branchId: string, id: string) {
  return db
    .selectFrom('talks.occasion')
    .select(['person_id as personId', 'occurred_on as occurredOn'])
    .where('id', '=', id)
    .where('branch_id', '=', branchId)
    .where('struck_at', 'is', null)
    .forShare()
    .executeTakeFirst()
}

/** A talk that stands between the same two on the same day: entered twice, it would count twice. */
export async function sameTalk({ db }: CommandContext, oneId: string, otherId: string, heldOn: Day): Promise<boolean> {
  const { rows } = await sql`
    select from talks.talk where held_on = ${heldOn}::date and struck_at is null
      and ((one_id = ${oneId} and other_id = ${otherId}) or (one_id = ${otherId} and other_id = ${oneId}))`.execute(db)
  return rows.length > 0
}

/** A talk the asker may change, locked; who may is said by the condition over `talk` and `branch`. */
export async function lockTalk({ db }: CommandContext, id: string, may: ReturnType<typeof sql<boolean>>) {
  const { rows } = await sql<LockedTalk>`
    select talk.branch_id as "branchId", talk.held_on as "heldOn", talk.one_id as "oneId", talk.other_id as "otherId",
      talk.version, talk.done_on as "doneOn", talk.follow_up is not null as "hasFollowUp", talk.struck_at is not null as struck
    from talks.talk join organisation.unit as branch on branch.id = talk.branch_id
    where talk.id = ${id} and ${may} for update of talk`.execute(db)
  return rows[0]
}

export interface LockedTalk {
  readonly branchId: string
  readonly heldOn: Day
  readonly oneId: string
  readonly otherId: string
  readonly version: number
  readonly doneOn: Day | null
  readonly hasFollowUp: boolean
  readonly struck: boolean
}
