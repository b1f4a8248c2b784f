import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '#core/actor.ts'
import type { QueryContext } from '#server/handler.ts'
import type { listedTalk } from './shapes.contract.ts'

export type ListedTalk = z.infer<typeof listedTalk>

/** The branch whose talks the asker keeps; undefined for one out of reach, like one that does not exist. */
export async function keptBranch({ db, reach }: QueryContext, branchId: string) {
  return db
    .selectFrom('organisation.unit as unit')
    .select(['unit.id', 'unit.name'])
    .where('unit.id', '=', branchId)
    .where('unit.kind', '=', 'branch')
    .where(reach('keep-talks', 'unit.path'))
    .executeTakeFirst()
}

/** What was agreed is read by the two who spoke and by secretary and deputy of the branch, by nobody else. */
export function mayRead(actor: Actor): RawBuilder<boolean> {
  const spoke = [sql<boolean>`talk.one_id = ${actor.personId}`, sql<boolean>`talk.other_id = ${actor.personId}`]
  return sql<boolean>`(${sql.join<boolean>([...spoke, ...leads(actor)], sql` or `)})`
}

/** What befell somebody is known to secretary and deputy, who talk with him (HT-02), and to whoever told it to the house. */
export function mayKnow(actor: Actor): RawBuilder<boolean> {
  const told = sql<boolean>`occasion.recorded_by = ${actor.personId}`
  return sql<boolean>`(${sql.join<boolean>([told, ...leads(actor)], sql` or `)})`
}

/** Whether the asker is secretary or deputy of the branch. */
export async function leadsBranch({ db, actor }: QueryContext, branchId: string): Promise<boolean> {
  const found = await db
    .selectFrom('organisation.unit as branch')
    .select(sql<boolean>`(${sql.join<boolean>([sql<boolean>`false`, ...leads(actor)], sql` or `)})`.as('leads'))
    .where('branch.id', '=', branchId)
    .executeTakeFirst()
  return found?.leads ?? false
}

/** Over `branch`: the asker is its secretary or deputy, by one office or another. */
function leads(actor: Actor): RawBuilder<boolean>[] {
  return actor.holdings
    .filter(({ role }) => role === 'secretary' || role === 'deputy-secretary')
    .map(({ path }) => sql<boolean>`branch.path <@ ${path}::ltree`)
}

export function inYear(column: string, year: number): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`
}

/** Who took a row back, when and why. */
export const struckOf = (
  table: string,
) => sql`case when ${sql.ref(`${table}.struck_at`)} is not null then json_build_object(
  'by', (select name from people.person where id = ${sql.ref(`${table}.struck_by`)}),
  'at', ${sql.ref(`${table}.struck_at`)}, 'reason', ${sql.ref(`${table}.struck_reason`)}) end`

type TalkRecord = Omit<ListedTalk, 'struck'> & {
  total: number
  struck: { by: string; at: string; reason: string } | null
}

/** Talks under a condition over `talk` and `branch`, newest first, each with what the asker may read and do. */
export async function readTalks(
  { db, actor, reach }: QueryContext,
  condition: RawBuilder<boolean>,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ talks: ListedTalk[]; total: number }> {
  const [reads, keeps] = [mayRead(actor), reach('keep-talks', 'branch.path')]
  const live = sql`talk.struck_at is null`
  const { rows } = await sql<TalkRecord>`
    with found as (
      select talk.*, count(*) over () as total from talks.talk
      join organisation.unit as branch on branch.id = talk.branch_id
      where ${condition} order by talk.held_on desc, talk.id desc limit ${limit} offset ${offset}
    )
    select talk.id, talk.held_on as "heldOn", talk.category, talk.version, talk.recorded_at as "recordedAt",
      talk.total::int as total, json_build_object('id', branch.id, 'name', branch.name) as branch,
      json_build_object('id', one.id, 'name', one.name) as one,
      json_build_object('id', other.id, 'name', other.name) as other,
      case when occasion.id is not null and ${reads} then json_build_object(
        'id', occasion.id, 'kind', occasion.kind, 'occurredOn', occasion.occurred_on) end as occasion,
      case when talk.follow_up is not null then json_build_object(
        'text', case when ${reads} then talk.follow_up end, 'by', talk.follow_up_by, 'doneOn', talk.done_on) end as "followUp",
      (select name from people.person where id = talk.recorded_by) as "recordedBy", ${struckOf('talk')} as struck,
      json_build_object('complete', ${reads} and ${live} and talk.follow_up is not null and talk.done_on is null,
        'strike', ${keeps} and ${live}) as may
    from found as talk
    join organisation.unit as branch on branch.id = talk.branch_id
    join people.person as one on one.id = talk.one_id
    join people.person as other on other.id = talk.other_id
    left join talks.occasion on occasion.id = talk.occasion_id
    order by talk.held_on desc, talk.id desc`.execute(db)
  return {
    talks: rows.map(({ total: _, struck, ...row }) => ({
      ...row,
      struck: struck && { ...struck, at: new Date(struck.at) },
    })),
    total: rows[0]?.total ?? 0,
  }
}
