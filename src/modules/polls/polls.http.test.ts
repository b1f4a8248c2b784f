import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import type { AskOf, Operation } from '#core/operation.ts'
import { readWorkbook } from '#print/sheet.ts'
import type { CastName } from '../../../test/cast.ts'
import { openTestHouse } from '../../../test/house.ts'
import {
  addPaper,
  answerPoll,
  closePoll,
  exportPoll,
  listPolls,
  myPolls,
  openPoll,
  publishPoll,
  savePoll,
  showPoll,
  withdrawPoll,
} from './polls.contract.ts'

const house = await openTestHouse()
after(() => house.close())
const { branchId, groupIds } = house.cast
const id = () => randomUUID()
const codeOf = (reply: { ok: boolean; code?: string }) => (reply.ok ? 'done' : reply.code)

function must<T>(reply: { ok: true; value: T } | { ok: false; code: string }): T {
  assert.ok(reply.ok, JSON.stringify(reply))
  return reply.value
}

const secret = '夜班的师傅听不到党课'

function draft(more: Partial<AskOf<typeof savePoll>> = {}) {
  const questions = [
    {
      id: id(),
      form: 'one' as const,
      text: '对支部今年的组织生活',
      choices: ['满意', '一般', '不满意'].map((text) => ({ id: id(), text })),
    },
    {
      id: id(),
      form: 'several' as const,
      text: '明年想学什么',
      choices: ['理论', '厂史', '安全'].map((text) => ({ id: id(), text })),
    },
    { id: id(), form: 'words' as const, text: '最想解决的一件事', choices: [] },
  ]
  return {
    id: id(),
    unitId: branchId,
    version: null,
    title: '组织生活征求意见',
    purpose: '为今年的组织生活会征求意见',
    closesOn: '2026-11-30',
    questions,
    ...more,
  }
}
type Draft = ReturnType<typeof draft>

const asSecretary = house.as('secretary')
async function saved(more: Partial<AskOf<typeof savePoll>> = {}) {
  const poll = draft(more)
  return { poll, version: must(await asSecretary.tell(savePoll, poll)).version }
}
async function opened(more: Partial<AskOf<typeof savePoll>> = {}) {
  const { poll, version } = await saved(more)
  return { poll, version: must(await asSecretary.tell(openPoll, { id: poll.id, version })).version }
}

const choice = (poll: Draft, question: number, place: number) => poll.questions[question]?.choices[place]?.id ?? ''
function answersOf(poll: Draft, first = 0, several = [0, 2], words: string | null = secret) {
  const [one, two, three] = poll.questions.map((question) => question.id)
  return [
    { questionId: one ?? '', choiceIds: [choice(poll, 0, first)] },
    { questionId: two ?? '', choiceIds: several.map((place) => choice(poll, 1, place)) },
    { questionId: three ?? '', words },
  ]
}
const answered = (name: CastName, poll: Draft, ...how: [number?, number[]?, (string | null)?]) =>
  house.as(name).tell(answerPoll, { id: poll.id, answers: answersOf(poll, ...how) })

/** Six sheets: five content, one not; four would study safety. */
const paperOf = (poll: Draft) => ({
  sheets: 6,
  counted: [
    {
      questionId: poll.questions[0]?.id ?? '',
      answered: 6,
      tallies: [
        { choiceId: choice(poll, 0, 0), count: 5 },
        { choiceId: choice(poll, 0, 2), count: 1 },
      ],
    },
    { questionId: poll.questions[1]?.id ?? '', answered: 4, tallies: [{ choiceId: choice(poll, 1, 2), count: 4 }] },
  ],
})

async function closed() {
  const { poll, version } = await opened()
  for (const name of ['secretary', 'leader', 'member'] as const) must(await answered(name, poll))
  const paper = must(await asSecretary.tell(addPaper, { id: poll.id, version, ...paperOf(poll) }))
  return { poll, version: must(await asSecretary.tell(closePoll, { id: poll.id, version: paper.version })).version }
}

interface Case {
  readonly command: Operation<'command'>
  readonly by?: CastName
  readonly prepare: () => Promise<Record<string, unknown>>
  readonly again: string
}

const stepOf = async (made: Promise<{ poll: Draft; version: number }>, more: object = {}) => {
  const { poll, version } = await made
  return { id: poll.id, version, ...more }
}

const cases: readonly Case[] = [
  { command: savePoll, prepare: async () => draft(), again: 'polls.id-taken' },
  { command: openPoll, prepare: () => stepOf(saved()), again: 'polls.changed-since' },
  {
    command: answerPoll,
    by: 'member',
    prepare: async () => {
      const { poll } = await opened()
      return { id: poll.id, answers: answersOf(poll) }
    },
    again: 'polls.answered-already',
  },
  {
    command: addPaper,
    prepare: async () => {
      const { poll, version } = await opened()
      return { id: poll.id, version, ...paperOf(poll) }
    },
    again: 'polls.changed-since',
  },
  { command: closePoll, prepare: () => stepOf(opened(), { despiteFew: true }), again: 'polls.changed-since' },
  { command: publishPoll, prepare: () => stepOf(closed()), again: 'polls.changed-since' },
  { command: withdrawPoll, prepare: () => stepOf(opened(), { reason: '题目有误' }), again: 'polls.changed-since' },
]

for (const { command, by = 'secretary', prepare, again } of cases)
  describe(command.name, () => {
    test('is done once, however often it is sent', async () => {
      const [input, key] = [await prepare(), id()]
      const first = await house.as(by).send(command.name, input, key)
      assert.ok(first.ok, JSON.stringify(first))
      const replay = await house.as(by).send(command.name, input, key)
      assert.ok(replay.ok && replay.replayed)
      assert.deepEqual(replay.value, first.value)
    })

    test('refuses to be done twice', async () => {
      const input = await prepare()
      must((await house.as(by).send(command.name, input)) as never)
      assert.equal(codeOf(await house.as(by).send(command.name, input)), again)
    })

    test('refuses what is malformed', async () =>
      assert.equal(codeOf(await house.as(by).send(command.name, {})), 'core.malformed'))

    test('is nothing to an outsider, a superior, an auditor or a visitor, whether it exists or not', async () => {
      const input = await prepare()
      for (const name of ['outsider', 'superior', 'auditor', 'crew'] as const) {
        const reply = await house.as(name).send(command.name, input)
        assert.match(String(codeOf(reply)), /^polls\.unknown-|^identity\.not-permitted$/, name)
        const nowhere = { ...input, id: id(), ...('unitId' in input ? { unitId: id() } : {}) }
        assert.deepEqual(await house.as(name).send(command.name, nowhere), reply)
      }
      assert.equal(codeOf(await house.as('visitor').send(command.name, input)), 'identity.sign-in-first')
    })
  })

describe('an answer', () => {
  test('is added to totals that nobody sees before the close, and stands nowhere else', async () => {
    const { poll, version } = await opened()
    const key = id()
    must(await house.as('member').tell(answerPoll, { id: poll.id, answers: answersOf(poll) }, { key }))
    const before = must(await asSecretary.ask(showPoll, { id: poll.id }))
    assert.equal(before.tookPart, 1)
    assert.ok(before.questions.every((question) => question.answered === null && question.words === null))
    assert.ok(before.questions.every(({ choices }) => choices.every(({ tally }) => tally === null)))
    assert.equal(codeOf(await asSecretary.ask(exportPoll, { id: poll.id })), 'polls.not-closed')
    const entry = await house.db.selectFrom('audit.entry').selectAll().where('key', '=', key).executeTakeFirstOrThrow()
    for (const told of [secret, choice(poll, 0, 0), choice(poll, 1, 2)])
      assert.ok(!JSON.stringify(entry).includes(told), 'the record chain knows that he took part, not what he said')
    const paper = must(await asSecretary.tell(addPaper, { id: poll.id, version, ...paperOf(poll) }))
    must(await asSecretary.tell(closePoll, { id: poll.id, version: paper.version }))
    const after = must(await asSecretary.ask(showPoll, { id: poll.id }))
    assert.equal(after.tookPart, 7)
    assert.deepEqual(
      after.questions.map((question) => [
        question.answered,
        question.choices.map(({ tally }) => tally),
        question.words,
      ]),
      [
        [7, [6, 0, 1], []],
        [5, [1, 0, 5], []],
        [1, [], [secret]],
      ],
    )
  })

  test('no column joins who took part to what was answered, and no row of an answer has a time', async () => {
    const columns = (await house.db
      .selectFrom('information_schema.columns' as never)
      .select(['table_name', 'column_name', 'data_type'] as never)
      .where('table_schema' as never, '=', 'polls' as never)
      .execute()) as { table_name: string; column_name: string; data_type: string }[]
    const of = (table: string) => columns.filter((column) => column.table_name === table)
    for (const table of ['question', 'choice', 'words'])
      for (const { column_name: name, data_type: type } of of(table)) {
        assert.doesNotMatch(name, /person|participant|_by$/, `${table}.${name}`)
        assert.doesNotMatch(type, /timestamp|date/, `${table}.${name}`)
      }
    assert.deepEqual(
      of('participant')
        .map(({ column_name: name }) => name)
        .sort(),
      ['person_id', 'poll_id'],
    )
  })

  test('that does not fit, comes late or comes twice at once is refused, and nothing is added', async () => {
    const { poll } = await opened()
    const unfit = {
      id: poll.id,
      answers: [{ questionId: poll.questions[0]?.id ?? '', choiceIds: [choice(poll, 1, 0)] }],
    }
    assert.equal(codeOf(await house.as('member').tell(answerPoll, unfit)), 'polls.unfit-answer')
    assert.equal(
      codeOf(await house.as('member').tell(answerPoll, { id: poll.id, answers: [] })),
      'polls.nothing-answered',
    )
    const both = await Promise.all([answered('member', poll), answered('member', poll)])
    assert.deepEqual(both.map(codeOf).sort(), ['done', 'polls.answered-already'])
    assert.equal(must(await asSecretary.ask(showPoll, { id: poll.id })).tookPart, 1)
    await house.db.updateTable('polls.poll').set({ closes_on: '2026-11-21' }).where('id', '=', poll.id).execute()
    assert.equal(codeOf(await answered('leader', poll)), 'polls.not-open')
  })

  test('to a poll of a group is asked of its members alone', async () => {
    const { poll } = await opened({ unitId: groupIds[1] })
    const asked = await house.db
      .selectFrom('people.membership')
      .select('person_id')
      .where('group_id', '=', groupIds[1])
      .where('person_id', 'in', Object.values(house.cast.people))
      .execute()
    for (const name of ['leader', 'member'] as const) {
      const isAsked = asked.some((row) => row.person_id === house.cast.people[name])
      assert.equal(codeOf(await answered(name, poll)), isAsked ? 'done' : 'polls.unknown-poll', name)
    }
  })
})

describe('few answers', () => {
  test('are closed and published only by whoever was warned, and their words are never shown', async () => {
    const { poll, version } = await opened()
    must(await answered('member', poll))
    const refused = await asSecretary.tell(closePoll, { id: poll.id, version })
    assert.deepEqual(refused.ok ? {} : refused.numbers, { tookPart: 1, few: 5 })
    const ended = must(await asSecretary.tell(closePoll, { id: poll.id, version, despiteFew: true }))
    const shown = must(await asSecretary.ask(showPoll, { id: poll.id }))
    assert.equal(shown.questions[0]?.choices[0]?.tally, 1)
    assert.equal(shown.questions[2]?.words, null)
    assert.equal(
      codeOf(await asSecretary.tell(publishPoll, { id: poll.id, version: ended.version })),
      'polls.few-answers',
    )
    must(await asSecretary.tell(withdrawPoll, { id: poll.id, version: ended.version, reason: '答的人太少' }))
    const withdrawn = must(await asSecretary.ask(showPoll, { id: poll.id }))
    assert.ok(withdrawn.questions.every((question) => question.answered === null))
    assert.equal(withdrawn.withdrawnReason, '答的人太少')
  })
})

describe('totals', () => {
  test('are the keeper’s from the close, everybody’s who was asked once published, and an outsider’s never', async () => {
    const { poll, version } = await closed()
    const asMember = await house.as('member').ask(showPoll, { id: poll.id })
    assert.equal(must(asMember).questions[0]?.answered, null)
    must(await asSecretary.tell(publishPoll, { id: poll.id, version }))
    assert.equal(must(await house.as('member').ask(showPoll, { id: poll.id })).questions[0]?.answered, 9)
    for (const name of ['outsider', 'superior', 'crew', 'auditor'] as const) {
      assert.equal(codeOf(await house.as(name).ask(showPoll, { id: poll.id })), 'polls.unknown-poll', name)
      assert.deepEqual(must(await house.as(name).ask(myPolls, {})).polls, [], name)
      assert.match(
        String(codeOf(await house.as(name).ask(listPolls, { branchId }))),
        /^polls\.unknown-unit$|^identity\.not-permitted$/,
        name,
      )
      assert.match(
        String(codeOf(await house.as(name).ask(exportPoll, { id: poll.id }))),
        /^polls\.unknown-poll$|^identity\.not-permitted$/,
        name,
      )
    }
  })

  test('go into a workbook, a line a choice', async () => {
    const { poll } = await closed()
    const made = must(await asSecretary.ask(exportPoll, { id: poll.id }))
    const text = JSON.stringify(must(await readWorkbook(made.fileName, made.body as Uint8Array)))
    assert.match(text, /"满意",8,9|"满意","8","9"/)
  })
})

describe('a draft', () => {
  test('is written anew until it is opened, and then no more', async () => {
    const { poll, version } = await saved()
    const again = { ...poll, version, title: '改过的标题', questions: poll.questions.slice(0, 1) }
    const { version: next } = must(await asSecretary.tell(savePoll, again))
    assert.equal(must(await asSecretary.ask(showPoll, { id: poll.id })).questions.length, 1)
    assert.equal(codeOf(await house.as('member').ask(showPoll, { id: poll.id })), 'polls.unknown-poll')
    const { version: open } = must(await asSecretary.tell(openPoll, { id: poll.id, version: next }))
    assert.equal(codeOf(await asSecretary.tell(savePoll, { ...again, version: open })), 'polls.no-draft')
  })

  test('cannot take a question of another poll, or be of a unit one does not keep', async () => {
    const { poll } = await saved()
    assert.equal(codeOf(await asSecretary.tell(savePoll, { ...poll, id: id() })), 'polls.id-taken')
    assert.equal(
      codeOf(await asSecretary.tell(savePoll, draft({ unitId: house.cast.otherBranchId }))),
      'polls.unknown-unit',
    )
    assert.equal(codeOf(await house.as('leader').tell(savePoll, draft())), 'polls.unknown-unit')
    must(await house.as('leader').tell(savePoll, draft({ unitId: groupIds[0] })))
  })
})

test('paper is added once, adds up, and with the screens is not more than were asked', async () => {
  const { poll, version } = await opened()
  const paper = { id: poll.id, version, ...paperOf(poll) }
  assert.equal(codeOf(await asSecretary.tell(addPaper, { ...paper, sheets: 5 })), 'polls.unfit-count')
  assert.equal(codeOf(await asSecretary.tell(addPaper, { ...paper, sheets: 500 })), 'polls.more-than-asked')
  const added = must(await asSecretary.tell(addPaper, paper))
  assert.equal(codeOf(await asSecretary.tell(addPaper, { ...paper, version: added.version })), 'polls.paper-added')
})

test('the list is the keeper’s, by state, and one’s own page has what one is asked', async () => {
  const { poll } = await opened()
  const { polls, total } = must(await asSecretary.ask(listPolls, { branchId, state: 'open', size: 100 }))
  assert.ok(total >= polls.length && polls.every(({ state }) => state === 'open'))
  assert.ok(polls.some((one) => one.id === poll.id && one.tookPart === 0))
  assert.equal(codeOf(await house.as('leader').ask(listPolls, { branchId })), 'done')
  const mine = must(await house.as('member').ask(myPolls, {})).polls.find((one) => one.id === poll.id)
  assert.deepEqual([mine?.state, mine?.answered], ['open', false])
})
