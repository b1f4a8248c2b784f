import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { AskOf } from '#core/operation.ts'
import { cancelGathering } from './plan.contract.ts'
import { listGatherings, myGatherings, showGathering, whoCanSeeGathering, yearSummary } from './reading.contract.ts'
import { type Rehearsal, rehearse } from './rehearsal.ts'

let stage: Rehearsal
const made: Record<string, string> = {}
before(async () => {
  stage = await rehearse()
  made.closed = (await stage.hold()).id
  await stage.finish(made.closed)
  made.open = await stage.open({
    title: '党员大会暨主题党日',
    purposes: [{ kind: 'branch-assembly' }, { kind: 'theme-party-day', theme: '拾废钢' }],
  })
  made.planned = await stage.plan({
    heldOn: '2026-12-20',
    purposes: [{ kind: 'committee-meeting' }],
    title: '十二月支委会',
  })
  made.cancelled = await stage.plan({ title: '取消的会' })
  stage.must(
    await stage.house.as('secretary').tell(cancelGathering, { id: made.cancelled, version: 1, reason: '停炉' }),
  )
  made.group = await stage.plan({
    unitId: stage.cast.groupIds[0],
    title: '炼钢组十一月会',
    heldOn: '2025-11-20',
    lateReason: '补录',
    chairId: stage.cast.people.leader,
    purposes: [{ kind: 'group-meeting' }],
  })
})
after(() => stage.close())

const list = async (
  input: AskOf<typeof listGatherings>,
  name: 'secretary' | 'leader' | 'superior' | 'outsider' = 'secretary',
) => stage.must(await stage.house.as(name).ask(listGatherings, input))
const titles = async (input: AskOf<typeof listGatherings>) => (await list(input)).gatherings.map(({ title }) => title)

test('the ledger runs from the newest day to the oldest, with counts by state and kind', async () => {
  const { gatherings, total, counts } = await list({})
  assert.deepEqual(
    gatherings.map(({ heldOn }) => heldOn),
    ['2026-12-20', '2026-11-22', '2026-11-22', '2026-11-22', '2025-11-20'],
  )
  assert.equal(total, 5)
  assert.deepEqual(counts.byState, { planned: 2, open: 1, closed: 1, cancelled: 1 })
  assert.deepEqual(counts.byKind, {
    'branch-assembly': 3,
    'theme-party-day': 1,
    'committee-meeting': 1,
    'group-meeting': 1,
  })
})

test('year, kind, unit, state and words narrow it', async () => {
  assert.deepEqual(await titles({ year: 2025 }), ['炼钢组十一月会'])
  assert.deepEqual(await titles({ kind: 'theme-party-day' }), ['党员大会暨主题党日'])
  assert.deepEqual(await titles({ unitId: stage.cast.groupIds[0] }), ['炼钢组十一月会'])
  assert.deepEqual(await titles({ state: 'cancelled' }), ['取消的会'])
  assert.deepEqual(await titles({ search: '支委' }), ['十二月支委会'])
  assert.deepEqual(await titles({ search: '四季度工作安排' }), ['四季度支部党员大会'], 'found by an agenda item')
  assert.deepEqual(await titles({ search: '100%_' }), [], 'signs of SQL are plain signs')
})

test('it is cut into pages without losing or doubling a line', async () => {
  const pages = await Promise.all([1, 2, 3].map((page) => list({ page, pageSize: 2 })))
  const ids = pages.flatMap(({ gatherings }) => gatherings.map(({ id }) => id))
  assert.deepEqual([ids.length, new Set(ids).size, pages[0]?.total], [5, 5, 5])
})

test('a line tells who came, what is still open, and whether the asker may keep it', async () => {
  const closed = (await list({ state: 'closed' })).gatherings[0]
  assert.deepEqual(
    [closed?.present, closed?.expected, closed?.openActionItems, closed?.purposes[0]?.serial, closed?.may.keep],
    [12, 15, 1, 1, true],
  )
  assert.equal((await list({ state: 'closed' }, 'superior')).gatherings[0]?.may.keep, false)
})

test('a group leader sees his group, a superior all below him, an outsider nothing', async () => {
  assert.deepEqual(
    (await list({}, 'leader')).gatherings.map(({ id }) => id),
    [made.group],
  )
  assert.equal((await list({}, 'superior')).total, 5)
  assert.deepEqual(await list({}, 'outsider'), { gatherings: [], total: 0, counts: { byState: {}, byKind: {} } })
})

test('a record tells its reader what he may do with each part now', async () => {
  const mayOf = async (name: 'secretary' | 'leader' | 'superior', id: string | undefined) => {
    const shown = stage.must(await stage.house.as(name).ask(showGathering, { id: id ?? '' }))
    return Object.entries(shown.may).flatMap(([part, may]) => (may ? [part] : []))
  }
  assert.deepEqual(await mayOf('superior', made.open), [])
  assert.deepEqual(await mayOf('secretary', made.closed), ['follow-up', 'amendment'])
  const recording = ['attendance', 'agenda', 'minutes', 'vote', 'resolution', 'assignment']
  assert.deepEqual(await mayOf('leader', made.open), [...recording, 'recorder-closing'])
  assert.deepEqual(await mayOf('secretary', made.open), ['plan', ...recording, 'follow-up'])
})

test('a record out of reach is as if it were not', async () => {
  for (const name of ['outsider', 'member', 'crew'] as const) {
    const reply = await stage.house.as(name).ask(showGathering, { id: made.closed ?? '' })
    assert.equal(!reply.ok && reply.code, 'gatherings.unknown-gathering')
  }
})

test('a member sees the resolutions of what was closed, with what he was marked', async () => {
  const mine = stage.must(await stage.house.as('member').ask(myGatherings, {})).gatherings
  const closed = mine.find(({ id }) => id === made.closed)
  assert.deepEqual(
    [closed?.resolutions, closed?.mine],
    [['通过四季度工作安排。'], { capacity: 'full', state: 'present' }],
  )
  assert.ok(!mine.some(({ id }) => id === made.planned), 'a plan without notice is not his yet')
  for (const name of ['crew', 'outsider'] as const)
    assert.deepEqual(stage.must(await stage.house.as(name).ask(myGatherings, { past: true })).gatherings, [])
})

test('a year is told by kind, unit and month; what was cancelled does not count', async () => {
  const summary = stage.must(
    await stage.house.as('superior').ask(yearSummary, { branchId: stage.cast.branchId, year: 2026 }),
  )
  assert.deepEqual(
    summary.lines.map(({ kind, month, held, closed }) => [kind, month, held, closed]),
    [
      ['branch-assembly', 11, 2, 1],
      ['committee-meeting', 12, 1, 0],
      ['theme-party-day', 11, 1, 0],
    ],
  )
  assert.deepEqual(summary.months, [
    { month: 11, gatherings: 2, assemblies: 2 },
    { month: 12, gatherings: 1, assemblies: 0 },
  ])
  assert.deepEqual(summary.attendance, { gatherings: 3, present: 12, excused: 0, onShift: 0, absent: 3 })
})

test('the year of a branch out of reach is not told', async () => {
  const reply = await stage.house.as('outsider').ask(yearSummary, { branchId: stage.cast.branchId, year: 2026 })
  assert.equal(!reply.ok && reply.code, 'gatherings.unknown-unit')
})

test('who can open a record is told by name and office, with how many are called to it', async () => {
  const id = made.open ?? ''
  const { viewers, called } = stage.must(await stage.house.as('superior').ask(whoCanSeeGathering, { id }))
  assert.deepEqual(
    viewers.map(({ person, role, keeps }) => [person.name, role, keeps]),
    [
      ['思齐', 'recorder', true],
      ['石泉', 'chair', true],
      ['石泉', 'secretary', true],
      ['秉文', 'superior-committee', false],
      ['管理', 'administrator', false],
      ['审计', 'auditor', false],
    ],
  )
  assert.equal(called, 15)
  for (const name of ['outsider', 'member'] as const) {
    const reply = await stage.house.as(name).ask(whoCanSeeGathering, { id })
    assert.equal(!reply.ok && reply.code, 'gatherings.unknown-gathering')
  }
})
