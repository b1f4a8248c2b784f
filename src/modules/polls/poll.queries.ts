import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import { no } from '#core/decision.ts'
import type { CommandContext, QueryContext } from '#server/handler.ts'
import { type QuestionForm, stateOf } from './polls.rules.ts'

/** The columns of a poll that say how far it is; `poll` is the table's name in the query. */
const dated = sql`poll.closes_on as "closesOn", poll.opened_at is not null as opened, poll.closed_at is not null as closed,
  poll.published_at is not null as published, poll.withdrawn_at is not null as withdrawn`

export interface PollRow {
  readonly id: string
  readonly branchId: string
  readonly unit: { readonly id: string; readonly name: string }
  readonly title: string
  readonly purpose: string
  readonly version: number
  readonly closesOn: Day
  readonly opened: boolean
  readonly closed: boolean
  readonly published: boolean
  readonly withdrawn: boolean
  readonly withdrawnReason: string | null
  readonly asked: number
  readonly onScreen: number
  readonly onPaper: number
  /** Whether the asker is among those asked, keeps it, has taken part. */
  readonly isAsked: boolean
  readonly keeps: boolean
  readonly answered: boolean
}

/** Members of the unit on a day: they are asked. A plain predicate over `membership`. */
const askedOn = (today: Day) => sql`(membership.branch_id = poll.unit_id or membership.group_id = poll.unit_id)
  and membership.from_on <= ${today}::date and (membership.until_on is null or membership.until_on > ${today}::date)`

/** Polls under a condition over `poll` and `unit`, newest first, each as far as the asker has to do with it. */
export async function readPolls(
  { db, actor, today, reach }: QueryContext,
  condition: ReturnType<typeof sql<boolean>>,
  { offset, limit }: { offset: number; limit: number } = { offset: 0, limit: 200 },
): Promise<{ polls: PollRow[]; total: number }> {
  const { rows } = await sql<PollRow & { total: number }>`
    select poll.id, poll.branch_id as "branchId", json_build_object('id', unit.id, 'name', unit.name) as unit, poll.title,
      poll.purpose, poll.version, ${dated}, poll.withdrawn_reason as "withdrawnReason", count(*) over ()::int as total,
      (select count(*) from people.membership where ${askedOn(today)})::int as asked,
      (select count(*) from polls.participant where participant.poll_id = poll.id)::int as "onScreen",
      coalesce((select sheets from polls.paper where paper.poll_id = poll.id), 0) as "onPaper",
      exists (select from people.membership where membership.person_id = ${actor.personId} and ${askedOn(today)}) as "isAsked",
      ${reach('keep-gatherings', 'unit.path')} as keeps,
      exists (select from polls.participant where participant.poll_id = poll.id
        and participant.person_id = ${actor.personId}) as answered
    from polls.poll join organisation.unit as unit on unit.id = poll.unit_id
    where ${condition} order by poll.created_at desc, poll.id desc limit ${limit} offset ${offset}`.execute(db)
  return { polls: rows, total: rows[0]?.total ?? 0 }
}

/** What is listed of a poll, whoever lists it. */
export function listedOf(poll: PollRow, today: Day) {
  const { id, title, unit, closesOn } = poll
  return { id, title, unit, closesOn, state: stateOf(poll, today) }
}

export interface QuestionRow {
  readonly id: string
  readonly form: QuestionForm
  readonly text: string
  readonly answered: number
  readonly choices: readonly { readonly id: string; readonly text: string; readonly tally: number }[]
  readonly words: readonly string[]
}

export async function readQuestions({ db }: Pick<QueryContext, 'db'>, pollId: string): Promise<QuestionRow[]> {
  const { rows } = await sql<QuestionRow>`
    select question.id, question.form, question.text, question.answered,
      coalesce((select json_agg(json_build_object('id', choice.id, 'text', choice.text, 'tally', choice.tally)
        order by choice.position) from polls.choice where choice.question_id = question.id), '[]') as choices,
      array(select words.text from polls.words where words.question_id = question.id order by words.text) as words
    from polls.question where question.poll_id = ${pollId} order by question.position`.execute(db)
  return rows
}

/** A poll the asker keeps, locked, as he saw it; refused where it is out of reach or has changed since. */
export async function lockPoll(context: CommandContext, { id, version }: { id: string; version: number }) {
  const { db, today, reach, audit } = context
  const { rows } = await sql<{ version: number; unitId: string }>`
    select poll.version, poll.unit_id as "unitId" from polls.poll join organisation.unit as unit on unit.id = poll.unit_id
    where poll.id = ${id} and ${reach('keep-gatherings', 'unit.path')} for update of poll`.execute(db)
  const locked = rows[0]
  if (!locked) return no('polls.unknown-poll')
  if (locked.version !== version) return no('polls.changed-since')
  audit({ unitId: locked.unitId })
  const [poll] = (await readPolls(context, sql<boolean>`poll.id = ${id}`)).polls
  return poll ? ({ ok: true, value: { ...poll, state: stateOf(poll, today) } } as const) : no('polls.unknown-poll')
}

/** Writes what a step of the poll says and counts its version up. */
export async function step(
  { db }: CommandContext,
  { id, version }: { id: string; version: number },
  columns: Readonly<Record<string, unknown>>,
) {
  await db
    .updateTable('polls.poll')
    .set({ ...columns, version: version + 1 })
    .where('id', '=', id)
    .execute()
  return { id, version: version + 1 }
}
