import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import type { AskOf, Operation } from '#core/operation.ts'
import { readWorkbook } from '#print/sheet.ts'
import type { CastName } from '../../../test/cast.ts'
import { openTestHouse } from '../../../test/house.ts'
import {
  completeFollowUp,
  exportTalks,
  listOccasions,
  listTalks,
  myTalks,
  recordOccasion,
  recordTalk,
  showCoverage,
  strikeOccasion,
  strikeTalk,
} from './talks.contract.ts'

const house = await openTestHouse()
after(() => house.close())
const { cast } = house
const { branchId, people } = cast
const id = () => randomUUID()
const codeOf = (reply: { ok: boolean; code?: string }) => (reply.ok ? 'done' : reply.code)

function must<T>(reply: { ok: true; value: T } | { ok: false; code: string }): T {
  assert.ok(reply.ok, JSON.stringify(reply))
  return reply.value
}

// The other ten of the branch, so that no two tests speak of the same pair on the same day.
const others = await house.db
  .selectFrom('people.person')
  .innerJoin('people.membership', 'people.membership.person_id', 'people.person.id')
  .select('people.person.id')
  .where('people.membership.branch_id', '=', branchId)
  .where('name_pinyin', 'like', 'others %')
  .orderBy('name_pinyin')
  .execute()
const other = (place: number) => others[place]?.id ?? ''

// A committee member beside the secretary, who reads no more than is his.
const committeeMember = other(0)
await house.db
  .insertInto('people.office')
  .values({ id: id(), person_id: committeeMember, unit_id: branchId, role: 'committee-member', from_on: '2024-01-01' })
  .execute()

let days = 0
const nextDay = () => `2026-0${1 + Math.floor(days / 28)}-${String((days++ % 28) + 1).padStart(2, '0')}`

function talk(more: Partial<AskOf<typeof recordTalk>> = {}): AskOf<typeof recordTalk> {
  const between = { oneId: people.secretary, otherId: people.member }
  return { id: id(), branchId, ...between, heldOn: nextDay(), category: 'routine', ...more }
}

async function recorded(more: Partial<AskOf<typeof recordTalk>> = {}) {
  const input = talk(more)
  return { ...input, ...must(await house.as('secretary').tell(recordTalk, input)) }
}

function occasion(more: Partial<AskOf<typeof recordOccasion>> = {}): AskOf<typeof recordOccasion> {
  return { id: id(), branchId, personId: people.crew, kind: 'hardship', occurredOn: nextDay(), ...more }
}

async function occurred(more: Partial<AskOf<typeof recordOccasion>> = {}) {
  const input = occasion(more)
  must(await house.as('secretary').tell(recordOccasion, input))
  return input
}

interface Case {
  readonly command: Operation<'command'>
  readonly by?: CastName
  readonly prepare: () => Promise<Record<string, unknown>>
  /** Told a second time with the same input under another key. */
  readonly again: string
}

const cases: readonly Case[] = [
  { command: recordTalk, prepare: async () => ({ ...talk() }), again: 'talks.already-recorded' },
  {
    command: completeFollowUp,
    by: 'member',
    prepare: async () => {
      const held = await recorded({ followUp: '下月调到常白班', followUpBy: '2026-12-01' })
      return { id: held.id, version: 1, doneOn: house.today }
    },
    again: 'talks.done-already',
  },
  {
    command: strikeTalk,
    prepare: async () => ({ id: (await recorded()).id, version: 1, reason: '日期登记错了' }),
    again: 'talks.struck-already',
  },
  { command: recordOccasion, prepare: async () => ({ ...occasion() }), again: 'talks.occasion-known' },
  {
    command: strikeOccasion,
    prepare: async () => ({ id: (await occurred()).id, reason: '登记重复' }),
    again: 'talks.struck-already',
  },
]

for (const { command, by = 'secretary', prepare, again } of cases)
  describe(command.name, () => {
    test('is done once, however often it is sent, and says whom it touched', async () => {
      const [input, key] = [await prepare(), id()]
      const first = await house.as(by).send(command.name, input, key)
      assert.ok(first.ok, JSON.stringify(first))
      const replay = await house.as(by).send(command.name, input, key)
      assert.ok(replay.ok && replay.replayed)
      assert.deepEqual(replay.value, first.value)
      const [event] = await events(key)
      assert.equal(event?.name, 'talks.talk-changed')
      const payload = event?.payload as { branchId: string; personIds: string[] }
      assert.equal(payload.branchId, branchId)
      assert.ok(payload.personIds.length > 0)
    })

    test('refuses to be done twice', async () => {
      const input = await prepare()
      must((await house.as(by).send(command.name, input)) as never)
      assert.equal(codeOf(await house.as(by).send(command.name, input)), again)
    })

    test('refuses what is malformed', async () =>
      assert.equal(codeOf(await house.as(by).send(command.name, {})), 'core.malformed'))

    test('is nothing to an outsider, a superior or a visitor, whether it exists or not', async () => {
      const input = await prepare()
      for (const name of ['outsider', 'superior', 'auditor', 'leader', 'crew'] as const) {
        const reply = await house.as(name).send(command.name, input)
        assert.match(String(codeOf(reply)), /^talks\.unknown-|^identity\.not-permitted$/, name)
        const nowhere = { ...input, id: id(), ...('branchId' in input ? { branchId: id() } : {}) }
        assert.deepEqual(await house.as(name).send(command.name, nowhere), reply)
      }
      assert.equal(codeOf(await house.as('visitor').send(command.name, input)), 'identity.sign-in-first')
    })
  })

async function events(key: string) {
  const entry = await house.db.selectFrom('audit.entry').select('id').where('key', '=', key).executeTakeFirstOrThrow()
  return house.db.selectFrom('audit.event').selectAll().where('entry_id', '=', entry.id).execute()
}

describe('recording a talk', () => {
  const tell = (more: Partial<AskOf<typeof recordTalk>>) => house.as('secretary').tell(recordTalk, talk(more))

  test('is refused where the rules say no', async () => {
    assert.equal(codeOf(await tell({ heldOn: '2026-11-23' })), 'talks.not-yet')
    assert.equal(codeOf(await tell({ otherId: people.secretary })), 'talks.same-person')
    assert.equal(codeOf(await tell({ followUpBy: '2026-12-01' })), 'talks.follow-up-missing')
    assert.equal(codeOf(await tell({ otherId: cast.otherPersonId })), 'talks.unknown-person')
    assert.equal(codeOf(await tell({ occasionId: id() })), 'talks.unknown-occasion')
    const held = await recorded()
    assert.equal(codeOf(await tell({ id: held.id })), 'talks.id-taken')
    const turned = { oneId: held.otherId, otherId: held.oneId, heldOn: held.heldOn }
    assert.equal(codeOf(await tell(turned)), 'talks.already-recorded')
    assert.equal(codeOf(await tell({ followUp: '长'.repeat(101) })), 'core.malformed')
  })

  test('has a member of the branch in it; somebody outside the Party may be the other', async () => {
    must(await tell({ otherId: people.crew, category: 'development' }))
    await house.db
      .insertInto('people.posting')
      .values({ id: id(), person_id: people.auditor, crew_id: cast.crewIds[0], from_on: '2024-01-01' })
      .execute()
    assert.equal(codeOf(await tell({ oneId: people.auditor, otherId: people.crew })), 'talks.no-member')
  })

  test('leaves neither what was agreed nor what befell somebody in the record chain', async () => {
    const [key, other] = [id(), id()]
    must(await house.as('secretary').tell(recordTalk, talk({ followUp: '每周一次电话' }), { key }))
    must(await house.as('secretary').tell(recordOccasion, occasion({ kind: 'health' }), { key: other }))
    for (const [one, secret] of [
      [key, '每周一次电话'],
      [other, 'health'],
    ] as const) {
      const entry = await house.db
        .selectFrom('audit.entry')
        .selectAll()
        .where('key', '=', one)
        .executeTakeFirstOrThrow()
      assert.ok(!JSON.stringify(entry).includes(secret))
    }
  })

  test('as an answer to an occasion it must be of the same person and not before it', async () => {
    const { id: occasionId, occurredOn } = await occurred({ personId: other(1) })
    const answers = { occasionId, oneId: people.secretary, otherId: other(1) }
    assert.equal(codeOf(await tell({ ...answers, otherId: other(2) })), 'talks.occasion-of-another')
    assert.equal(codeOf(await tell({ ...answers, heldOn: '2025-12-31' })), 'talks.before-occasion')
    must(await tell({ ...answers, heldOn: occurredOn }))
    const { occasions } = must(await house.as('secretary').ask(listOccasions, { branchId, year: 2026, size: 100 }))
    const found = occasions.find((one) => one.id === occasionId)
    assert.equal(found?.answer.values?.state, 'held')
    assert.equal(found?.talk?.heldOn, occurredOn)
  })
})

test('a talk struck out and a changed version are told apart', async () => {
  const held = await recorded({ followUp: '写思想汇报' })
  assert.equal(
    codeOf(await house.as('secretary').tell(strikeTalk, { id: held.id, version: 7, reason: '重复' })),
    'talks.changed-meanwhile',
  )
  const done = { id: held.id, version: 1, doneOn: house.today }
  assert.equal(
    codeOf(await house.as('member').tell(completeFollowUp, { ...done, version: 2 })),
    'talks.changed-meanwhile',
  )
  assert.equal(
    codeOf(await house.as('member').tell(completeFollowUp, { ...done, doneOn: '2025-01-01' })),
    'talks.done-early',
  )
  assert.equal(
    codeOf(await house.as('member').tell(completeFollowUp, { ...done, doneOn: '2027-01-01' })),
    'talks.not-yet',
  )
  must(await house.as('secretary').tell(strikeTalk, { id: held.id, version: 1, reason: '重复' }))
  assert.equal(codeOf(await house.as('member').tell(completeFollowUp, done)), 'talks.struck-already')
  const without = await recorded()
  assert.equal(
    codeOf(await house.as('secretary').tell(completeFollowUp, { id: without.id, version: 1, doneOn: house.today })),
    'talks.no-follow-up',
  )
})

describe('what was agreed', () => {
  const listed = async (player: ReturnType<typeof house.as>, talkId: string) =>
    must(await player.ask(listTalks, { branchId, year: 2026, size: 500 })).talks.find((one) => one.id === talkId)

  test('is read by the two and by the secretary; another committee member sees that there is something', async () => {
    const held = await recorded({
      oneId: people.leader,
      otherId: people.member,
      followUp: '帮助联系就医',
      followUpBy: '2026-12-10',
    })
    assert.equal((await listed(house.as('secretary'), held.id))?.followUp?.text, '帮助联系就医')
    const seen = await listed(house.asPerson(committeeMember), held.id)
    assert.deepEqual(seen?.followUp, { text: null, by: '2026-12-10', doneOn: null })
    assert.deepEqual(seen?.may, { complete: false, strike: true })
    for (const name of ['leader', 'member'] as const) {
      const { talks } = must(await house.as(name).ask(myTalks, { size: 500 }))
      assert.equal(talks.find((one) => one.id === held.id)?.followUp?.text, '帮助联系就医')
      assert.deepEqual(talks.find((one) => one.id === held.id)?.may, { complete: true, strike: false })
    }
    const done = { id: held.id, version: 1, doneOn: house.today }
    assert.equal(codeOf(await house.asPerson(committeeMember).tell(completeFollowUp, done)), 'talks.unknown-talk')
  })

  test('of a committee member’s own talk is his to read', async () => {
    const held = await recorded({ oneId: committeeMember, otherId: other(3), followUp: '带徒结对' })
    assert.equal((await listed(house.asPerson(committeeMember), held.id))?.followUp?.text, '带徒结对')
  })

  test('is not in the spreadsheet', async () => {
    const held = await recorded({ followUp: '不进表格的话', otherId: other(4) })
    const made = must(await house.as('secretary').ask(exportTalks, { branchId, year: 2026, personId: held.otherId }))
    const text = JSON.stringify(must(await readWorkbook(made.fileName, made.body as Uint8Array)))
    assert.ok(text.includes('石泉') && text.includes('日常谈心'))
    assert.ok(!text.includes('不进表格的话'))
  })
})

describe('the list', () => {
  test('is of a year and, when asked, of one person, page by page; what was struck out stays in it', async () => {
    const held = await recorded({ oneId: people.leader, otherId: other(5) })
    must(await house.as('secretary').tell(strikeTalk, { id: held.id, version: 1, reason: '重复登记' }))
    const his = must(await house.as('secretary').ask(listTalks, { branchId, year: 2026, personId: other(5) }))
    assert.equal(his.total, 1)
    assert.equal(his.talks[0]?.struck?.reason, '重复登记')
    assert.equal(his.talks[0]?.struck?.by, '石泉')
    assert.deepEqual(his.talks[0]?.may, { complete: false, strike: false })
    const first = must(await house.as('secretary').ask(listTalks, { branchId, year: 2026, size: 2 }))
    const second = must(await house.as('secretary').ask(listTalks, { branchId, year: 2026, size: 2, page: 2 }))
    assert.equal(new Set([...first.talks, ...second.talks].map((one) => one.id)).size, 4)
    assert.equal(must(await house.as('secretary').ask(listTalks, { branchId, year: 2025 })).total, 0)
  })

  test('of a branch is nothing to others', async () => {
    for (const operation of [listTalks, showCoverage, listOccasions, exportTalks] as const) {
      assert.equal(codeOf(await house.as('outsider').ask(operation, { branchId, year: 2026 })), 'talks.unknown-branch')
      for (const name of ['leader', 'member', 'crew', 'superior', 'administrator', 'auditor'] as const)
        assert.equal(codeOf(await house.as(name).ask(operation, { branchId, year: 2026 })), 'identity.not-permitted')
    }
    assert.deepEqual(must(await house.as('outsider').ask(myTalks, {})), { talks: [], total: 0 })
  })
})

test('the coverage of a year says who lacks which kind, and shrinks when a talk is recorded', async () => {
  const coverage = async () => must(await house.as('secretary').ask(showCoverage, { branchId, year: 2026 }))
  const missing = (found: Awaited<ReturnType<typeof coverage>>, kind: string) =>
    found.kinds.find((one) => one.kind === kind)?.missing.map((one) => one.id) ?? []
  const before = await coverage()
  assert.equal(before.members, 15)
  assert.deepEqual(
    before.kinds.map(({ kind, of }) => [kind, of]),
    [
      ['committee-committee', 2],
      ['committee-member', 15],
      ['member-member', 13],
    ],
  )
  assert.ok(missing(before, 'member-member').includes(other(8)))
  assert.equal(before.answer.outcome, 'PASS')
  const held = await recorded({ oneId: other(8), otherId: other(9) })
  const now = await coverage()
  assert.ok(!missing(now, 'member-member').includes(other(8)))
  assert.ok(missing(now, 'committee-member').includes(other(8)))
  assert.equal(now.answer.values?.covered, (before.answer.values?.covered ?? 0) + 2)
  must(await house.as('secretary').tell(strikeTalk, { id: held.id, version: 1, reason: '记错' }))
  assert.deepEqual(await coverage(), before)
})
