import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { AskOf, InputOf, OutputOf } from '#core/operation.ts'
import { readWorkbook } from '#print/sheet.ts'
import { newId } from '#server/handler.ts'
import { enqueue } from '#server/worker.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { explainDuty, exportBoard, listBoard, listWeek, summariseYear } from './duties.contract.ts'
import type { Purpose } from './duty-kinds.rules.ts'

let house: TestHouse
before(async () => {
  house = await openTestHouse()
  await tellJob({})
})
after(() => house.close())

/** Puts the job in the queue as an event would, and works until nothing waits. */
async function tellJob(payload: Record<string, unknown>): Promise<void> {
  await enqueue(house.db, 'duties.recompute-duties', payload)
  await house.settle()
}

/** A gathering as the facts know it, closed unless said otherwise. */
async function hold(unitId: string, heldOn: string, kinds: readonly Purpose[], closed = true): Promise<string> {
  const id = newId()
  const { branchId, people } = house.cast
  await sql`insert into gatherings.gathering
      (id, branch_id, unit_id, audience, title, held_on, starts_at, created_by, created_at)
    values (${id}, ${branchId}, ${unitId}, 'branch', '十一月学习', ${heldOn}, ${`${heldOn}T16:30:00+08:00`},
      ${people.secretary}, ${house.now})`.execute(house.db)
  for (const [position, kind] of kinds.entries())
    await sql`insert into gatherings.purpose (gathering_id, kind, position, minutes)
      values (${id}, ${kind}, ${position}, '学习并讨论')`.execute(house.db)
  for (const kind of closed ? ['planned', 'opened', 'recorder-closed', 'chair-closed'] : ['planned', 'opened'])
    await sql`insert into gatherings.milestone (gathering_id, kind, person_id, at)
      values (${id}, ${kind}, ${people.secretary}, ${house.now})`.execute(house.db)
  return id
}

async function board(
  who: 'secretary' | 'leader' | 'superior' | 'outsider',
  input: Partial<InputOf<typeof listBoard>> = {},
) {
  const reply = await house.as(who).ask(listBoard, input)
  assert.ok(reply.ok, JSON.stringify(reply))
  return reply.value
}

async function explained(who: 'secretary' | 'leader' | 'outsider', input: AskOf<typeof explainDuty>) {
  return house.as(who).ask(explainDuty, input)
}

function lineOf({ duties }: OutputOf<typeof listBoard>, rule: string, period: string, unitId: string) {
  return duties.find((duty) => duty.rule === rule && duty.period === period && duty.unit.id === unitId)
}

test('the board puts what was missed lately first, then what becomes overdue first, with its article and the form to open', async () => {
  const { duties, total, counts } = await board('secretary', { families: ['cadence'], size: 100 })
  assert.equal(total, (counts.overdue ?? 0) + (counts.due ?? 0) + (counts['due-soon'] ?? 0))
  const parts = duties.map(({ state, daysLeft }) =>
    state === 'due' || state === 'due-soon' ? 'open' : daysLeft >= -31 ? 'lately' : 'before',
  )
  assert.deepEqual(
    parts.filter((part, place) => part !== parts[place - 1]),
    ['lately', 'open', 'before'],
  )
  const due = (await board('secretary', { states: ['due'], size: 100 })).duties
  assert.deepEqual(
    due.map(({ dueOn }) => dueOn),
    due.map(({ dueOn }) => dueOn).sort(),
  )
  const assembly = lineOf({ duties: due } as never, 'MT-01', '2026Q4', house.cast.branchId)
  assert.equal(assembly?.daysLeft, 39)
  assert.deepEqual(
    { instrument: assembly?.citation.instrument, article: assembly?.citation.article, kind: assembly?.citation.kind },
    { instrument: 'branch-work-2018', article: '11', kind: 'national' },
  )
  assert.deepEqual(assembly?.action, {
    open: 'plan-gathering',
    purpose: 'branch-assembly',
    unitId: house.cast.branchId,
    period: '2026Q4',
    from: '2026-10-01',
    by: '2026-12-31',
  })
})

test('the board narrows by unit, rule, state and period, a page at a time', async () => {
  const [group] = house.cast.groupIds
  const mine = await board('secretary', { unitId: group, rules: ['MT-03'], period: '2026', size: 5 })
  assert.equal(mine.duties.length, 5)
  assert.ok(mine.total > 5)
  assert.ok(
    mine.duties.every(({ unit, rule, period }) => unit.id === group && rule === 'MT-03' && period.startsWith('2026')),
  )
  const next = await board('secretary', { unitId: group, rules: ['MT-03'], period: '2026', size: 5, page: 2 })
  assert.equal(
    next.duties.some(({ period }) => mine.duties.some((one) => one.period === period)),
    false,
  )
})

test('a duty turns to met when the gathering for it is closed, and open again when it is cancelled', async () => {
  const { branchId } = house.cast
  const id = await hold(branchId, '2026-11-20', ['branch-assembly', 'theme-party-day'])
  await tellJob({ gatheringId: id, branchId, unitId: branchId })
  const met = await board('secretary', { states: ['met'] })
  assert.deepEqual(lineOf(met, 'MT-01', '2026Q4', branchId)?.gathering, {
    id,
    title: '十一月学习',
    heldOn: '2026-11-20',
  })
  assert.equal(lineOf(met, 'TP-01', '2026-11', branchId)?.metOn, '2026-11-20')
  await sql`insert into gatherings.milestone (gathering_id, kind, person_id, at)
    values (${id}, 'cancelled', ${house.cast.people.secretary}, ${house.now})`.execute(house.db)
  await tellJob({ branchId })
  assert.equal((await board('secretary', { states: ['met'] })).total, 0)
})

test('a record that is not closed yet is what the board opens', async () => {
  const [group] = house.cast.groupIds
  const id = await hold(group, '2026-11-21', ['group-meeting'], false)
  await tellJob({ unitId: group })
  const line = lineOf(await board('secretary', { unitId: group, size: 100 }), 'MT-03', '2026-11', group)
  assert.equal(line?.reason.text, 'cadence.record-open')
  assert.deepEqual(line?.action, { open: 'gathering', gatheringId: id })
})

test('a period that has passed offers nothing to plan', async () => {
  const { duties } = await board('secretary', { states: ['overdue'] })
  assert.ok(duties.length > 0)
  assert.ok(duties.every(({ action }) => action === null))
})

test('a group leader sees the duties of his group, a superior those of all branches without forms to open', async () => {
  const leader = await board('leader', { size: 100 })
  assert.ok(leader.total > 0)
  assert.ok(leader.duties.every(({ unit }) => unit.id === house.cast.groupIds[0]))
  const superior = await board('superior', { states: ['due'], size: 100 })
  assert.ok(superior.duties.some(({ branch }) => branch.id === house.cast.otherBranchId))
  assert.ok(superior.duties.every(({ action }) => action === null))
})

test('the spreadsheet has every row of the board in its order; an outsider gets none of them', async () => {
  const { duties, total } = await board('secretary', { period: '2026', size: 100 })
  const sheetOf = async (who: 'secretary' | 'outsider') => {
    const made = await house.as(who).ask(exportBoard, { unitId: house.cast.branchId, period: '2026' })
    assert.ok(made.ok)
    assert.equal(made.value.fileName, '义务台账2026.xlsx')
    const read = await readWorkbook(made.value.fileName, made.value.body as Uint8Array)
    assert.ok(read.ok)
    return read.value[0]?.rows ?? []
  }
  const rows = await sheetOf('secretary')
  assert.equal(rows.length, total + 1)
  assert.deepEqual(rows[0]?.slice(0, 5), ['期限', '状态', '党支部', '组织', '人员'])
  assert.deepEqual(
    rows.slice(1).map((row) => [(row[0] as Date).toISOString().slice(0, 10), row[3]]),
    duties.map(({ dueOn, unit }) => [dueOn, unit.name]),
  )
  assert.match(String(rows[1]?.[7]), /《中国共产党支部工作条例（试行）》第十.条/)
  assert.equal((await sheetOf('outsider')).length, 1)
})

test('an outsider sees no duty of this branch, in no operation', async () => {
  const { branchId } = house.cast
  const { duties } = await board('outsider', { size: 100 })
  assert.ok(duties.every(({ branch }) => branch.id === house.cast.otherBranchId))
  assert.equal((await board('outsider', { unitId: branchId })).total, 0)
  const week = await house.as('outsider').ask(listWeek, { unitId: branchId })
  assert.deepEqual(week.ok && week.value, { duties: [], more: 0 })
  const why = await explained('outsider', { unitId: branchId, rule: 'MT-01', period: '2026Q4' })
  assert.equal(why.ok ? '' : why.code, 'duties.unknown-duty')
  const year = await house.as('outsider').ask(summariseYear, { branchId, year: 2026 })
  assert.equal(year.ok ? '' : year.code, 'duties.unknown-branch')
})

test('a member without office and a visitor are refused', async () => {
  const refused = async (who: 'member' | 'crew' | 'visitor') => {
    const reply = await house.as(who).ask(listBoard, {})
    return reply.ok ? '' : reply.code
  }
  assert.deepEqual(
    [await refused('member'), await refused('crew'), await refused('visitor')],
    ['identity.not-permitted', 'identity.not-permitted', 'identity.sign-in-first'],
  )
})

test('malformed questions name the fault', async () => {
  for (const [name, input] of [
    ['duties.list-board', { period: '2026-13' }],
    ['duties.list-week', { unitId: 'branch' }],
    ['duties.explain-duty', { unitId: house.cast.branchId, rule: 'MT-99', period: '2026Q4' }],
    ['duties.summarise-year', { branchId: house.cast.branchId }],
  ] as const) {
    const reply = await house.as('secretary').send(name, input)
    assert.equal(reply.ok ? '' : reply.code, 'core.malformed', name)
  }
})

test('the explanation names rule, article, numbers and what would change it', async () => {
  const { branchId } = house.cast
  const reply = await explained('secretary', { unitId: branchId, rule: 'MT-02', period: '2026-11' })
  assert.ok(reply.ok)
  const { answer } = reply.value
  assert.equal(answer.pack, 'branch-work-2018')
  assert.equal(reply.value.state, 'due')
  assert.deepEqual(answer.because[0]?.formula, '0 ≥ 1')
  assert.deepEqual(
    answer.wouldChange.map(({ text }) => text),
    ['cadence.if-held', 'cadence.if-none'],
  )
})

test('there is nothing to explain for a rule the unit is not under or a period the rule does not know', async () => {
  const [group] = house.cast.groupIds
  const unknown = async (input: AskOf<typeof explainDuty>) => {
    const reply = await explained('secretary', input)
    return reply.ok ? '' : reply.code
  }
  assert.equal(await unknown({ unitId: group, rule: 'MT-01', period: '2026Q4' }), 'duties.unknown-duty')
  assert.equal(await unknown({ unitId: house.cast.branchId, rule: 'MT-01', period: '2026-11' }), 'duties.unknown-duty')
})

test('the week has at most ten lines: what can still be met, then what was missed within a month', async () => {
  const reply = await house.as('secretary').ask(listWeek, {})
  assert.ok(reply.ok)
  const { duties, more } = reply.value
  assert.ok(duties.length <= 10 && more >= 0)
  const missed = duties.findIndex(({ state }) => state === 'overdue')
  assert.ok(duties.slice(0, missed).every(({ state }) => state !== 'overdue'))
  assert.ok(duties.every(({ fromOn }) => fromOn <= house.today))
})

test('the year counts done of needed for the branch and for each group', async () => {
  const [, second] = house.cast.groupIds
  await hold(second, '2026-10-15', ['group-meeting'])
  await tellJob({ unitId: second })
  const reply = await house.as('secretary').ask(summariseYear, { branchId: house.cast.branchId, year: 2026 })
  assert.ok(reply.ok)
  const { totals, units } = reply.value
  assert.deepEqual(
    totals.map(({ rule, needed }) => [rule, needed]),
    [
      ['MT-01', 4],
      ['MT-02', 12],
      ['MT-03', 24],
      ['TP-01', 12],
      ['MT-04', 4],
      ['OL-01', 1],
      ['DA-01', 1],
    ],
  )
  const group = units.find(({ unit }) => unit.id === second)?.rules[0]
  assert.deepEqual([group?.done, group?.needed, group?.lastMetOn], [1, 12, '2026-10-15'])
  assert.equal(group?.current?.period, '2026-11')
})

test('the year of the branch is told to its members, not to whoever only works there', async () => {
  const { branchId, groupIds } = house.cast
  for (const name of ['leader', 'member'] as const) {
    const reply = await house.as(name).ask(summariseYear, { branchId, year: 2026 })
    assert.ok(reply.ok)
    assert.deepEqual(
      reply.value.units.map(({ unit }) => unit.id),
      [branchId, ...groupIds],
    )
  }
  const refused = await house.as('crew').ask(summariseYear, { branchId, year: 2026 })
  assert.equal(!refused.ok && refused.code, 'identity.not-permitted')
})

test('time alone turns what is due to due soon and to overdue, and an earlier quarter stays overdue', async () => {
  const { branchId } = house.cast
  const state = async (day: string, period: string) => {
    house.today = day
    await tellJob({})
    const found = await board('secretary', {
      unitId: branchId,
      rules: ['MT-01'],
      states: ['due', 'due-soon', 'overdue', 'met'],
      size: 100,
    })
    return lineOf(found, 'MT-01', period, branchId)?.state
  }
  assert.equal(await state('2026-12-24', '2026Q4'), 'due-soon')
  assert.equal(await state('2027-01-01', '2026Q4'), 'overdue')
  assert.equal(await state('2027-01-01', '2027Q2'), 'due')
  const late = await hold(branchId, '2027-01-08', ['branch-assembly'])
  await tellJob({ gatheringId: late, branchId })
  assert.equal(await state('2027-01-10', '2026Q4'), 'overdue')
  assert.equal(await state('2027-01-10', '2027Q1'), 'met')
})

test('the explanation leads to every record it counted, not to the first alone', async () => {
  const { branchId } = house.cast
  const held = [
    await hold(branchId, '2026-10-06', ['committee-meeting']),
    await hold(branchId, '2026-10-27', ['committee-meeting']),
  ]
  const reply = await explained('secretary', { unitId: branchId, rule: 'MT-02', period: '2026-10' })
  assert.ok(reply.ok)
  assert.deepEqual(reply.value.tally, { done: 2, needed: 1, incomplete: 0 })
  assert.deepEqual(
    reply.value.gatherings.map(({ id }) => id),
    held,
  )
})
