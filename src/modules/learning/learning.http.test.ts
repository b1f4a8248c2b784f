import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import type { AskOf } from '#core/operation.ts'
import { rehearse } from '#modules/gatherings/rehearsal.ts'
import { readWorkbook } from '#print/sheet.ts'
import {
  exportHours,
  listHours,
  listMissed,
  myHours,
  recordEntry,
  showPerson,
  strikeEntry,
} from './learning.contract.ts'

const stage = await rehearse()
after(() => stage.close())
const { house, cast, must, codeOf } = stage
const { people, branchId, groupIds } = cast
const secretary = house.as('secretary')
const id = () => randomUUID()
const year = 2026

let sessions = 0
function entry(more: Partial<AskOf<typeof recordEntry>> = {}): AskOf<typeof recordEntry> {
  sessions += 1
  const learned = { mode: 'together' as const, title: `学习 ${sessions}`, length: { minutes: 120 } }
  return { entries: [{ id: id(), personId: people.member }], heldOn: '2026-10-12', learned, ...more }
}

async function recorded(more: Partial<AskOf<typeof recordEntry>> = {}) {
  const input = entry(more)
  must(await secretary.tell(recordEntry, input))
  return { ...input, id: input.entries[0]?.id ?? '' }
}

const hoursOf = async (personId: string) => must(await secretary.ask(showPerson, { personId, year })).answer?.values

/** A theme Party day of two hours, closed; the last two of the grid stayed away. */
async function themeDay(more: { endsAt?: string | null } = {}) {
  const heldOn = `2026-09-${String(10 + sessions++).padStart(2, '0')}`
  const gatheringId = await stage.open({
    title: '主题党日',
    heldOn,
    startsAt: '14:00',
    endsAt: '16:00',
    lateReason: '演练',
    purposes: [{ kind: 'theme-party-day', theme: '拾废钢' }],
    ...more,
  })
  await stage.attend(gatheringId, 2)
  const away = await house.db
    .selectFrom('gatherings.attendance')
    .select('person_id')
    .where('gathering_id', '=', gatheringId)
    .where('state', '=', 'absent')
    .execute()
  return { gatheringId, heldOn, away: away.map((row) => row.person_id) }
}

async function closeStudy(gatheringId: string) {
  await house.db
    .insertInto('gatherings.milestone')
    .values(
      (['recorder-closed', 'chair-closed'] as const).map((kind) => ({
        gathering_id: gatheringId,
        kind,
        person_id: people.secretary,
        at: house.now,
      })),
    )
    .execute()
}

const cases = [
  { command: recordEntry, prepare: async () => ({ ...entry() }), again: 'learning.already-recorded' },
  {
    command: strikeEntry,
    prepare: async () => ({ id: (await recorded()).id, reason: '登记错人' }),
    again: 'learning.struck-already',
  },
]

for (const { command, prepare, again } of cases)
  describe(command.name, () => {
    test('is done once, however often it is sent, and says whom it touched', async () => {
      const [input, key] = [await prepare(), id()]
      const first = await secretary.send(command.name, input, key)
      assert.ok(first.ok, JSON.stringify(first))
      const replay = await secretary.send(command.name, input, key)
      assert.ok(replay.ok && replay.replayed)
      assert.deepEqual(replay.value, first.value)
      const { payload, name } = await house.db
        .selectFrom('audit.event')
        .innerJoin('audit.entry', 'audit.entry.id', 'audit.event.entry_id')
        .select(['audit.event.name', 'audit.event.payload'])
        .where('audit.entry.key', '=', key)
        .executeTakeFirstOrThrow()
      assert.equal(name, 'learning.learning-changed')
      assert.deepEqual(payload, { personIds: [people.member] })
    })

    test('refuses to be done twice', async () => {
      const input = await prepare()
      assert.equal(codeOf(await secretary.send(command.name, input)), 'done')
      assert.equal(codeOf((await secretary.send(command.name, input)) as never), again)
    })

    test('refuses what is malformed', async () =>
      assert.equal(codeOf((await secretary.send(command.name, {})) as never), 'core.malformed'))

    test('is nothing to an outsider, a member, a superior or a visitor, whether it exists or not', async () => {
      const input = await prepare()
      for (const name of ['outsider', 'member', 'superior', 'auditor', 'crew', 'administrator'] as const) {
        const reply = await house.as(name).send(command.name, input)
        assert.match(String(codeOf(reply as never)), /^learning\.unknown-|^identity\.not-permitted$/, name)
        const nowhere =
          'entries' in input ? { ...input, entries: [{ id: id(), personId: id() }] } : { ...input, id: id() }
        assert.deepEqual(await house.as(name).send(command.name, nowhere), reply)
      }
      assert.equal(codeOf((await house.as('visitor').send(command.name, input)) as never), 'identity.sign-in-first')
    })
  })

describe('recording what was learned', () => {
  test('is refused where the rules say no', async () => {
    const tell = (more: Partial<AskOf<typeof recordEntry>>) => secretary.tell(recordEntry, entry(more))
    assert.equal(codeOf(await tell({ heldOn: '2026-11-23' })), 'learning.not-yet')
    const learned = { mode: 'self' as const, title: '自学', length: 'day' as const, firstHeldOn: '2026-11-01' }
    assert.equal(codeOf(await tell({ learned })), 'learning.first-later')
    assert.equal(codeOf(await tell({ learned: { mode: 'make-up', gatheringId: id() } })), 'learning.unknown-gathering')
    const held = await recorded()
    assert.equal(codeOf(await tell({ entries: [{ id: held.id, personId: people.leader }] })), 'learning.id-taken')
    const twice = [people.leader, people.leader].map((personId) => ({ id: id(), personId }))
    assert.equal(codeOf(await tell({ entries: twice })), 'core.malformed')
    const others = [people.member, cast.otherPersonId].map((personId) => ({ id: id(), personId }))
    assert.equal(codeOf(await tell({ entries: others })), 'learning.unknown-person')
    assert.equal(codeOf(await tell({ entries: [{ id: id(), personId: people.crew }] })), 'learning.unknown-person')
  })

  test('by many at once names who has it already, and records nobody then', async () => {
    const held = await recorded()
    const both = [people.member, people.leader].map((personId) => ({ id: id(), personId }))
    const reply = await secretary.tell(recordEntry, { ...held, entries: both })
    assert.ok(!reply.ok)
    assert.deepEqual([reply.code, reply.numbers], ['learning.already-recorded', { people: 1, names: '明溪' }])
    must(await secretary.tell(recordEntry, { ...held, entries: both.slice(1) }))
  })

  test('given again on another day counts once for whoever comes to both', async () => {
    const before = await hoursOf(people.leader)
    const learned = { mode: 'together' as const, title: '安全规程', length: { minutes: 60 } }
    const mine = () => [{ id: id(), personId: people.leader }]
    must(await secretary.tell(recordEntry, { entries: mine(), heldOn: '2026-10-20', learned }))
    const again = { entries: mine(), heldOn: '2026-10-21', learned: { ...learned, firstHeldOn: '2026-10-20' } }
    assert.equal(codeOf(await secretary.tell(recordEntry, again)), 'learning.already-recorded')
    assert.equal((await hoursOf(people.leader))?.hours, (before?.hours ?? 0) + 1)
  })

  test('is for the group’s leader to do in his group, not in another', async () => {
    const [own, others] = await Promise.all(groupIds.map((groupId) => memberOf(groupId)))
    const leader = house.as('leader')
    must(await leader.tell(recordEntry, entry({ entries: [{ id: id(), personId: own ?? '' }] })))
    const reply = await leader.tell(recordEntry, entry({ entries: [{ id: id(), personId: others ?? '' }] }))
    assert.equal(codeOf(reply), 'learning.unknown-person')
    assert.equal(codeOf(await leader.ask(listHours, { unitId: branchId, year })), 'learning.unknown-unit')
    assert.equal(must(await leader.ask(listHours, { unitId: groupIds[0], year })).counts.members, 8)
  })
})

const memberOf = async (groupId: string) => {
  const row = await house.db
    .selectFrom('people.membership')
    .select('person_id')
    .where('group_id', '=', groupId)
    .orderBy('person_id', 'desc')
    .executeTakeFirstOrThrow()
  return row.person_id
}

test('what was struck out counts no more and stays readable', async () => {
  const before = await hoursOf(people.member)
  const held = await recorded()
  assert.equal((await hoursOf(people.member))?.minutes, (before?.minutes ?? 0) + 120)
  must(await secretary.tell(strikeEntry, { id: held.id, reason: '登记错人' }))
  assert.deepEqual(await hoursOf(people.member), before)
  const shown = must(await secretary.ask(showPerson, { personId: people.member, year }))
  const row = shown.sessions.find((one) => one.entryId === held.id)
  assert.deepEqual(
    [row?.counted, row?.struck?.reason, row?.struck?.by, row?.may.strike],
    [false, '登记错人', '石泉', false],
  )
})

describe('a closed gathering of study', () => {
  test('counts for who was present once both have closed it, with its minutes', async () => {
    const { gatheringId, away } = await themeDay()
    const before = await hoursOf(people.secretary)
    assert.ok(!away.includes(people.secretary))
    await closeStudy(gatheringId)
    assert.equal((await hoursOf(people.secretary))?.minutes, (before?.minutes ?? 0) + 120)
    const shown = must(await house.as('secretary').ask(myHours, { year }))
    const row = shown.sessions.find((one) => one.gatheringId === gatheringId)
    assert.deepEqual([row?.counted, row?.mode, row?.length], [true, null, { minutes: 120 }])
    await house.db
      .insertInto('gatherings.milestone')
      .values({ gathering_id: gatheringId, kind: 'cancelled', person_id: people.secretary, at: house.now })
      .execute()
    assert.equal((await hoursOf(people.secretary))?.minutes, before?.minutes)
  })

  test('counts ninety minutes where its end is not recorded, and an assembly counts nothing', async () => {
    const { gatheringId } = await themeDay({ endsAt: null })
    const before = await hoursOf(people.secretary)
    await closeStudy(gatheringId)
    assert.equal((await hoursOf(people.secretary))?.minutes, (before?.minutes ?? 0) + 90)
    const assembly = await stage.hold()
    await stage.finish(assembly.id)
    assert.equal((await hoursOf(people.secretary))?.minutes, (before?.minutes ?? 0) + 90)
  })

  test('is made up for by who missed it, once, and by nobody who was there', async () => {
    const { gatheringId, away, heldOn } = await themeDay()
    const [one = '', two = ''] = away
    const makeUp = (personId: string, on = '2026-10-30') =>
      secretary.tell(recordEntry, {
        entries: [{ id: id(), personId }],
        heldOn: on,
        learned: { mode: 'make-up', gatheringId },
      })
    assert.equal(codeOf(await makeUp(one)), 'learning.unknown-gathering')
    await closeStudy(gatheringId)
    const missing = async () => {
      const { gatherings } = must(await secretary.ask(listMissed, { unitId: branchId, year }))
      return gatherings.find((found) => found.gatheringId === gatheringId)?.missing.map((person) => person.id)
    }
    assert.deepEqual((await missing())?.toSorted(), [one, two].toSorted())
    assert.ok(
      must(await secretary.ask(showPerson, { personId: one, year })).missed.some(
        (row) => row.gatheringId === gatheringId,
      ),
    )
    assert.equal(codeOf(await makeUp(people.secretary)), 'learning.was-present')
    assert.equal(codeOf(await makeUp(one, '2026-01-01')), 'learning.made-up-early')
    const before = await hoursOf(one)
    must(await makeUp(one))
    assert.equal((await hoursOf(one))?.minutes, (before?.minutes ?? 0) + 120)
    assert.equal(codeOf(await makeUp(one)), 'learning.already-recorded')
    assert.deepEqual(await missing(), [two])
    // Put right afterwards: he was there after all. It still counts once.
    await house.db
      .updateTable('gatherings.attendance')
      .set({ state: 'present', reason: null })
      .where('gathering_id', '=', gatheringId)
      .where('person_id', '=', one)
      .execute()
    assert.equal((await hoursOf(one))?.minutes, (before?.minutes ?? 0) + 120)
    const shown = must(await secretary.ask(showPerson, { personId: one, year }))
    const same = shown.sessions.filter((row) => row.session === gatheringId)
    assert.deepEqual(
      same.map((row) => [row.heldOn, row.counted]),
      [
        ['2026-10-30', false],
        [heldOn, true],
      ],
    )
  })
})

describe('the list', () => {
  test('stands in the order of the roster, page by page, and counts who has enough', async () => {
    const all = must(await secretary.ask(listHours, { unitId: branchId, year }))
    assert.equal(all.total, 15)
    const names = all.members.map(({ person }) => person.id)
    const roster = await house.db
      .selectFrom('people.person')
      .select('id')
      .where('id', 'in', names)
      .orderBy('name_pinyin')
      .orderBy('name')
      .orderBy('id')
      .execute()
    assert.deepEqual(
      names,
      roster.map((row) => row.id),
    )
    const second = must(await secretary.ask(listHours, { unitId: branchId, year, size: 4, page: 2 }))
    assert.deepEqual(second.members, all.members.slice(4, 8))
    assert.equal(all.members.find(({ person }) => person.id === people.secretary)?.neededHours, 56)
    assert.equal(all.members.find(({ person }) => person.id === people.leader)?.neededHours, 32)
    assert.deepEqual([all.counts.members, all.counts.lacking], [15, 15])
  })

  test('leaves out whoever has enough when asked for the gaps', async () => {
    const days = ['2026-02-02', '2026-02-03', '2026-02-04', '2026-02-05']
    for (const heldOn of days) {
      const learned = { mode: 'training' as const, title: '集中轮训', length: 'day' as const, concentrated: true }
      await recorded({ entries: [{ id: id(), personId: people.leader }], heldOn, learned })
    }
    const gaps = must(await secretary.ask(listHours, { unitId: branchId, year, lacking: true }))
    assert.ok(!gaps.members.some(({ person }) => person.id === people.leader))
    assert.equal(gaps.counts.enough, 1)
    assert.equal(gaps.total, 14)
  })

  test('as a spreadsheet holds the same people', async () => {
    const made = must(await secretary.ask(exportHours, { unitId: branchId, year }))
    const [page] = must(await readWorkbook(made.fileName, made.body as Uint8Array))
    assert.equal(page?.rows.length, 16)
    assert.ok(JSON.stringify(page).includes('思齐'))
  })

  test('is nothing to others', async () => {
    for (const operation of [listHours, listMissed, exportHours] as const) {
      assert.equal(
        codeOf(await house.as('outsider').ask(operation, { unitId: branchId, year })),
        'learning.unknown-unit',
      )
      for (const name of ['member', 'crew', 'superior', 'administrator', 'auditor'] as const)
        assert.equal(codeOf(await house.as(name).ask(operation, { unitId: branchId, year })), 'identity.not-permitted')
    }
    const asked = { personId: people.member, year }
    assert.equal(codeOf(await house.as('outsider').ask(showPerson, asked)), 'learning.unknown-person')
    assert.equal(codeOf(await house.as('superior').ask(showPerson, asked)), 'identity.not-permitted')
  })
})

describe('one’s own hours', () => {
  test('are what the keeper sees, without the way to take back', async () => {
    const mine = must(await house.as('member').ask(myHours, { year }))
    const shown = must(await secretary.ask(showPerson, { personId: people.member, year }))
    assert.deepEqual(mine.answer, shown.answer)
    assert.ok(mine.sessions.length > 0)
    assert.ok(mine.sessions.every(({ may }) => !may.strike))
  })

  test('of who is no member are sessions without a judgement', async () => {
    const mine = must(await house.as('crew').ask(myHours, { year }))
    assert.deepEqual([mine.role, mine.answer, mine.trainings], [null, null, []])
  })
})
