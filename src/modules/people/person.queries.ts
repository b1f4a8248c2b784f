import { type RawBuilder, sql } from 'kysely'
import type { Ability } from '#core/abilities.ts'
import type { CommandContext, QueryContext } from '#server/handler.ts'

/**
 * Which ties to the tree count. `any`: by Party relation or posting (an office only for whoever has neither).
 * `party`: what concerns the Party relation is for the branch alone, as long as there is one.
 */
export type Ties = 'any' | 'party'

type Reaching = Pick<QueryContext, 'reach' | 'today'>

/** Rows `tie` that count today: those in force, and of whoever has none the last one. */
export function countsToday(today: string): RawBuilder<boolean> {
  return sql<boolean>`(tie.until_on is null or tie.until_on > ${today}::date or not exists (
    select from people.person_unit as later
    where later.person_id = tie.person_id and (later.until_on is null or later.until_on > tie.until_on)))`
}

/** Rows `tie` that are of the kind asked about, for a person who has others. */
export function countsFor(ties: Ties, today: string): RawBuilder<boolean> {
  const holds = sql`(until_on is null or until_on > ${today}::date)`
  return ties === 'party'
    ? sql<boolean>`(tie.tie = 'membership' or not exists (
        select from people.membership as member where member.person_id = tie.person_id and ${holds}))`
    : sql<boolean>`(tie.tie <> 'office' or not exists (
        select from people.person_unit as other where other.person_id = tie.person_id and other.tie <> 'office' and ${holds}))`
}

/**
 * True for persons in reach: those with a tie in force under the actor's units, and those without any whose last tie was
 * there, so that a branch keeps the record of who has left and a later branch's stays its own.
 */
export function inReach(
  { reach, today }: Reaching,
  ability: Ability,
  personId: RawBuilder<unknown>,
  ties: Ties = 'any',
): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from people.person_unit as tie
    where tie.person_id = ${personId} and ${reach(ability, 'tie.path')} and ${countsFor(ties, today)} and ${countsToday(today)})`
}

/** Locks a person for a change to his dated facts, so that two changes follow one another. Undefined when out of reach. */
export async function lockPerson(
  context: CommandContext,
  personId: string,
  ties: Ties,
  ability: Ability = 'keep-people',
) {
  return context.db
    .selectFrom('people.person as person')
    .selectAll()
    .where('person.id', '=', personId)
    .where(inReach(context, ability, sql.ref('person.id'), ties))
    .forUpdate()
    .executeTakeFirst()
}

/** The branches a person belongs to by membership, posting or office, whenever: the subjects of what happens to him. */
export async function branchesOf({ db }: Pick<QueryContext, 'db'>, personId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct branch.id
    from people.person_unit as tie
    join organisation.unit as branch on branch.kind = 'branch' and branch.path @> tie.path
    where tie.person_id = ${personId}
    order by branch.id`.execute(db)
  return rows.map((row) => row.id)
}

/**
 * Says that something about a person changed: the audit row's unit and the event with the branches it concerns, those of
 * `before` among them: what was struck out ties him to his branch no more.
 */
export async function announce(
  context: CommandContext,
  event: `people.${string}`,
  personId: string,
  more: Record<string, unknown> = {},
  before: readonly string[] = [],
): Promise<void> {
  const branchIds = [...new Set([...(await branchesOf(context, personId)), ...before])]
  const [unitId] = branchIds
  if (unitId) context.audit({ unitId })
  context.emit(event, { personId, branchIds, ...more })
}

/** Rows of one person that carry dates, oldest first. */
export function standingsOf({ db }: Pick<QueryContext, 'db'>, personId: string) {
  return db
    .selectFrom('people.standing')
    .select(['id', 'kind', 'from_on as fromOn', 'until_on as untilOn', 'from_precision as fromPrecision'])
    .where('person_id', '=', personId)
    .orderBy('from_on')
    .execute()
}

export function suspensionsOf({ db }: Pick<QueryContext, 'db'>, personId: string) {
  return db
    .selectFrom('people.rights_suspension')
    .select(['id', 'from_on as fromOn', 'until_on as untilOn', 'reference'])
    .where('person_id', '=', personId)
    .orderBy('from_on')
    .execute()
}

export function membershipsOf({ db }: Pick<QueryContext, 'db'>, personId: string) {
  return db
    .selectFrom('people.membership')
    .select(['id', 'branch_id as branchId', 'group_id as groupId', 'from_on as fromOn', 'until_on as untilOn'])
    .where('person_id', '=', personId)
    .orderBy('from_on')
    .execute()
}

export function postingsOf({ db }: Pick<QueryContext, 'db'>, personId: string) {
  return db
    .selectFrom('people.posting')
    .select(['id', 'crew_id as crewId', 'post_id as postId', 'from_on as fromOn', 'until_on as untilOn'])
    .where('person_id', '=', personId)
    .orderBy('from_on')
    .execute()
}
