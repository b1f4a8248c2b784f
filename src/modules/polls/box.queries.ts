import { sql } from 'kysely'
import type { CommandContext } from '#server/handler.ts'
import type { Answer, Counted } from './polls.rules.ts'

/** A number of the box: of a choice, of how many said anything to a question (no choice), or words. */
interface Boxed {
  readonly questionId: string
  readonly choiceId: string | null
  readonly words: string | null
  readonly count: number
}

/**
 * Says that somebody took part. Everybody who did is written again in another order, so that no row tells by its place or its
 * transaction who was the last, or who the first.
 */
export async function takePart({ db, actor }: CommandContext, pollId: string): Promise<void> {
  await sql`
    with taken as (delete from polls.participant where poll_id = ${pollId} returning person_id)
    insert into polls.participant (poll_id, person_id)
    select ${pollId}, box.person_id from (
      select person_id from taken union all select ${actor.personId}::uuid) as box order by random()`.execute(db)
}

/** Puts answers into the box: the numbers of every open poll are written anew, whether they grow or not. */
export async function putIn(context: CommandContext, counted: readonly Counted[]): Promise<void> {
  const put = counted.flatMap(({ questionId, answered, tallies, words }): Boxed[] => [
    { questionId, choiceId: null, words: null, count: answered },
    ...tallies.map(({ choiceId, count }) => ({ questionId, choiceId, words: null, count })),
    ...words.map((text) => ({ questionId, choiceId: null, words: text, count: 1 })),
  ])
  await fill(context, [...(await empty(context)).map(({ row }) => row), ...put])
}

/** Takes the numbers of a poll out of the box and writes them beside its questions and choices: it is closed. */
export async function countBox(context: CommandContext, pollId: string): Promise<void> {
  const { db } = context
  const own = await takeOut(context, pollId)
  const numbers = JSON.stringify(own.filter(({ words }) => words === null))
  const added = sql`json_to_recordset(${numbers}::json) as added ("questionId" uuid, "choiceId" uuid, count int)`
  await sql`
    update polls.choice set tally = coalesce((
      select sum(added.count) from ${added} where added."choiceId" = choice.id), 0)
    where choice.question_id in (select id from polls.question where poll_id = ${pollId})`.execute(db)
  await sql`
    update polls.question set answered = coalesce((
      select sum(added.count) from ${added} where added."questionId" = question.id and added."choiceId" is null), 0)
    where question.poll_id = ${pollId}`.execute(db)
  const words = JSON.stringify(own.filter((one) => one.words !== null))
  await sql`
    insert into polls.words (question_id, text)
    select said."questionId", said.words from json_to_recordset(${words}::json) as said ("questionId" uuid, words text)
    order by random()`.execute(db)
}

/** Nothing that was answered stays: out of the box, and beside the questions of a poll that was closed before. */
export async function throwAway(context: CommandContext, pollId: string): Promise<void> {
  const { db } = context
  await takeOut(context, pollId)
  const questions = sql`select id from polls.question where poll_id = ${pollId}`
  await sql`delete from polls.words where question_id in (${questions})`.execute(db)
  await sql`update polls.choice set tally = 0 where question_id in (${questions})`.execute(db)
  await sql`update polls.question set answered = 0 where poll_id = ${pollId}`.execute(db)
}

async function takeOut(context: CommandContext, pollId: string): Promise<Boxed[]> {
  const all = await empty(context)
  await fill(
    context,
    all.flatMap(({ row, poll }) => (poll === pollId ? [] : [row])),
  )
  return all.flatMap(({ row, poll }) => (poll === pollId ? [row] : []))
}

/** All the box holds; then it is empty, and its file is a new one. Nobody else reads or writes it until the commit. */
async function empty({ db }: CommandContext): Promise<{ poll: string; row: Boxed }[]> {
  await sql`lock table polls.box in access exclusive mode`.execute(db)
  const { rows } = await sql<{ poll: string; row: Boxed }>`
    select question.poll_id as poll, json_build_object('questionId', box.question_id, 'choiceId', box.choice_id,
      'words', box.words, 'count', box.count) as row
    from polls.box join polls.question on question.id = box.question_id`.execute(db)
  await sql`truncate polls.box`.execute(db)
  return rows
}

async function fill({ db }: CommandContext, rows: readonly Boxed[]): Promise<void> {
  // Numbers of the same thing become one; words stay apart, the same said twice is said twice.
  await sql`
    insert into polls.box (question_id, choice_id, words, count)
    select boxed."questionId", boxed."choiceId", boxed.words, boxed.count from (
      select "questionId", "choiceId", null as words, sum(count)::int as count
      from json_to_recordset(${JSON.stringify(rows)}::json) as one ("questionId" uuid, "choiceId" uuid, words text, count int)
      where words is null group by "questionId", "choiceId"
      union all
      select "questionId", null, words, 1
      from json_to_recordset(${JSON.stringify(rows)}::json) as one ("questionId" uuid, "choiceId" uuid, words text, count int)
      where words is not null) as boxed
    where boxed.count > 0 order by random()`.execute(db)
}

/** One person's answers as what they add. */
export function countOf({ questionId, choiceIds, words }: Answer): Counted {
  return {
    questionId,
    answered: 1,
    tallies: choiceIds.map((choiceId) => ({ choiceId, count: 1 })),
    words: words === null ? [] : [words],
  }
}
