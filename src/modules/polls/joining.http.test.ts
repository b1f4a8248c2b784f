import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import { sql } from 'kysely'
import { openTestHouse } from '../../../test/house.ts'
import { addPaper, answerPoll, closePoll, openPoll, savePoll, showPoll, withdrawPoll } from './polls.contract.ts'

/** What whoever administers the database can look at to join an answer to who gave it, one means after another. */
const house = await openTestHouse()
after(() => house.close())
const { db, cast } = house
const asSecretary = house.as('secretary')
const id = () => randomUUID()

function must<T>(reply: { ok: true; value: T } | { ok: false; code: string }): T {
  assert.ok(reply.ok, JSON.stringify(reply))
  return reply.value
}

interface Made {
  readonly pollId: string
  readonly version: number
  readonly one: string
  readonly words: string
  readonly choices: readonly string[]
}

async function opened(): Promise<Made> {
  const [pollId, one, words] = [id(), id(), id()]
  const choices = ['满意', '一般', '不满意'].map((text) => ({ id: id(), text }))
  const questions = [
    { id: one, form: 'one' as const, text: '对今年的组织生活', choices },
    { id: words, form: 'words' as const, text: '最想解决的一件事', choices: [] },
  ]
  const poll = { id: pollId, unitId: cast.branchId, version: null, title: '征求意见', purpose: '为组织生活会征求意见' }
  const { version } = must(await asSecretary.tell(savePoll, { ...poll, closesOn: '2026-11-30', questions }))
  const { version: open } = must(await asSecretary.tell(openPoll, { id: pollId, version }))
  return { pollId, version: open, one, words, choices: choices.map((choice) => choice.id) }
}

const members = (
  await db.selectFrom('people.membership').select('person_id as id').where('branch_id', '=', cast.branchId).execute()
).map((row) => row.id)

/** Each says something in turn; where words are null he only ticks. */
async function answered({ pollId, one, words, choices }: Made, said: readonly (string | null)[]) {
  for (const [place, text] of said.entries()) {
    const answers = [
      { questionId: one, choiceIds: [choices[place % 3] ?? ''] },
      { questionId: words, words: text },
    ]
    must(await house.asPerson(members[place] ?? '').tell(answerPoll, { id: pollId, answers }))
  }
}

/** Every table of the database with rows in which a text stands, wherever it stands in them. */
async function tablesWith(text: string): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`.execute(db)
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<{ there: boolean }>`
      select exists (select from ${sql.raw(name)} as row where row::text like ${`%${text}%`}) as there`.execute(db)
    if (rows[0]?.there) found.push(name)
  }
  return found.sort()
}

describe('whoever administers the database', () => {
  test('finds what was answered in one table alone: in no record, event, job, session or key', async () => {
    const poll = await opened()
    const words = `夜班听不到党课 ${id()}`
    await answered(poll, [words, null])
    assert.deepEqual(await tablesWith(words), ['polls.box'])
    const [chosen = ''] = poll.choices
    // The record chain knows the choice as the draft that was written, before anybody answered.
    assert.deepEqual(await tablesWith(chosen), ['audit.entry', 'polls.box', 'polls.choice'])
    const { rows } = await sql<{ operation: string }>`
      select operation from audit.entry where content like ${`%${chosen}%`}`.execute(db)
    assert.deepEqual(rows, [{ operation: 'polls.save-poll' }])
    const { rows: asked } = await sql<{ query: string }>`
      select query from pg_stat_activity union all select statement from pg_prepared_statements`.execute(db)
    assert.ok(asked.every(({ query }) => !query.includes(words) && !query.includes(chosen)))
  })

  test('learns nothing from transactions: all that was answered and all who took part are of the newest one', async () => {
    const poll = await opened()
    // Words by the first alone: nobody after him must leave them standing with his transaction.
    await answered(poll, ['只有我写了这句', null, null, null])
    const { rows } = await sql<{ transactions: string[] }>`
      select array(select distinct box.xmin::text from polls.box join polls.question on question.id = box.question_id
          where question.poll_id = ${poll.pollId}
        union select distinct participant.xmin::text from polls.participant where poll_id = ${poll.pollId}) as transactions`.execute(
      db,
    )
    assert.equal(rows[0]?.transactions.length, 1)
    const { rows: newest } = await sql<{ actor: string }>`
      select actor_id as actor from audit.entry where xmin::text = ${rows[0]?.transactions[0] ?? ''}`.execute(db)
    assert.deepEqual(newest, [{ actor: members[3] }], 'whose words it were not')
    const { rows: others } = await sql<{ count: number }>`
      select count(distinct xmin::text)::int as count from polls.choice
      where question_id = ${poll.one} and (tally > 0 or xmax <> 0)`.execute(db)
    assert.equal(others[0]?.count, 0, 'nothing is written beside the choices before the close')
  })

  test('learns nothing from the place of rows: it is another one each time', async () => {
    const poll = await opened()
    const said = members.slice(0, 12).map((_, place) => `第${place}句`)
    await answered(poll, said)
    const { rows: words } = await sql<{ words: string }>`
      select words from polls.box where question_id = ${poll.words} and words is not null order by ctid`.execute(db)
    assert.equal(words.length, said.length)
    assert.notDeepEqual(
      words.map((row) => row.words),
      said,
    )
    const { rows: people } = await sql<{ id: string }>`
      select person_id as id from polls.participant where poll_id = ${poll.pollId} order by ctid`.execute(db)
    assert.equal(people.length, said.length)
    assert.notDeepEqual(
      people.map((row) => row.id),
      members.slice(0, 12),
    )
  })

  test('finds no row of before in the table’s file: nothing tells two answers apart', async () => {
    await sql`create extension if not exists pageinspect`.execute(db)
    const poll = await opened()
    await answered(poll, ['头一句', '第二句', null, '第四句'])
    const stored = async (table: string) => {
      const { rows } = await sql<{ there: number; alive: number }>`
        select (select count(*) from generate_series(0, pg_relation_size(${table}::regclass) / 8192 - 1) as page,
            heap_page_items(get_raw_page(${table}, page::int)) where t_data is not null)::int as there,
          (select count(*) from ${sql.raw(table)})::int as alive`.execute(db)
      return rows[0]
    }
    const box = await stored('polls.box')
    assert.ok(box && box.alive > 0)
    assert.equal(box.there, box.alive)
  })

  test('keeps no answer with an id, a time or a number of its own', async () => {
    const { rows } = await sql<{ column: string; type: string }>`
      select column_name as column, data_type as type from information_schema.columns
      where table_schema = 'polls' and table_name = 'box' order by ordinal_position`.execute(db)
    assert.deepEqual(rows, [
      { column: 'question_id', type: 'uuid' },
      { column: 'choice_id', type: 'uuid' },
      { column: 'words', type: 'text' },
      { column: 'count', type: 'integer' },
    ])
    const { rows: keys } = await sql<{ name: string }>`
      select conname as name from pg_constraint where contype = 'f'
        and conrelid in ('polls.box'::regclass, 'polls.words'::regclass, 'polls.choice'::regclass, 'polls.question'::regclass)
        and confrelid in ('polls.participant'::regclass, 'people.person'::regclass, 'audit.entry'::regclass)`.execute(
      db,
    )
    assert.deepEqual(keys, [])
  })
})

describe('the box', () => {
  test('of several open polls keeps each one’s numbers, answered at the same time', async () => {
    const [first, second] = [await opened(), await opened()]
    await Promise.all([
      answered(first, ['甲', null, '丙', '丁', '戊']),
      answered(second, [null, '乙', '乙', null, '戊']),
    ])
    const result = async (poll: Made) => {
      const { version } = must(await asSecretary.ask(showPoll, { id: poll.pollId }))
      must(await asSecretary.tell(closePoll, { id: poll.pollId, version }))
      const { questions } = must(await asSecretary.ask(showPoll, { id: poll.pollId }))
      return questions.map(({ answered: count, choices, words }) => [count, choices.map(({ tally }) => tally), words])
    }
    assert.deepEqual(await result(first), [
      [5, [2, 2, 1], []],
      [4, [], ['丁', '丙', '戊', '甲']],
    ])
    assert.deepEqual(await result(second), [
      [5, [2, 2, 1], []],
      [3, [], ['乙', '乙', '戊']],
    ])
    const { rows } = await sql<{ left: number }>`
      select count(*)::int as left from polls.box join polls.question on question.id = box.question_id
      where question.poll_id in (${first.pollId}, ${second.pollId})`.execute(db)
    assert.equal(rows[0]?.left, 0)
  })

  test('forgets a poll that is withdrawn, open or closed', async () => {
    for (const closes of [false, true]) {
      const poll = await opened()
      const words = `不再要的话 ${id()}`
      await answered(poll, [words])
      const { pollId, version } = poll
      const closed = closes
        ? must(await asSecretary.tell(closePoll, { id: pollId, version, despiteFew: true })).version
        : version
      must(await asSecretary.tell(withdrawPoll, { id: pollId, version: closed, reason: '题目有误' }))
      assert.deepEqual(await tablesWith(words), [])
      const { rows } = await sql<{ left: number }>`
        select coalesce(sum(answered), 0)::int as left from polls.question where poll_id = ${pollId}`.execute(db)
      assert.equal(rows[0]?.left, 0)
    }
  })

  test('takes the sheets of paper as it takes screens', async () => {
    const { pollId, version, one, choices } = await opened()
    const [yes = ''] = choices
    const counted = [{ questionId: one, answered: 6, tallies: [{ choiceId: yes, count: 6 }] }]
    const added = must(await asSecretary.tell(addPaper, { id: pollId, version, sheets: 6, counted }))
    must(await asSecretary.tell(closePoll, { id: pollId, version: added.version }))
    const { questions } = must(await asSecretary.ask(showPoll, { id: pollId }))
    assert.deepEqual([questions[0]?.answered, questions[0]?.choices[0]?.tally], [6, 6])
  })
})
