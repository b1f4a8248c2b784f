import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { newId } from '#server/handler.ts'
import { openTestHouse } from '../../../test/house.ts'
import { amendUnit, closeUnit, createUnit, showTree, showUnit } from './unit.contract.ts'

const house = await openTestHouse()
after(() => house.close())
const { cast } = house

const crew = (over: Partial<Parameters<typeof draft>[0]> = {}) => draft({ name: '丙班', ...over })
function draft(over: {
  id?: string
  name?: string
  kind?: 'crew' | 'group' | 'workshop' | 'branch'
  parentId?: string
  fromOn?: string
}) {
  return {
    id: newId(),
    kind: 'crew' as const,
    name: '丙班',
    shortName: '丙',
    parentId: cast.workshopId,
    fromOn: '2026-01-01',
    ...over,
  }
}
const codeOf = (reply: { ok: boolean; code?: string }) => (reply.ok ? 'done' : reply.code)
const versionOf = async (unitId: string) => {
  const shown = await house.as('secretary').ask(showUnit, { unitId })
  return shown.ok ? shown.value.version : 0
}

test('the secretary sees the branch, its groups, workshop and crews; the superior sees both branches', async () => {
  const shown = await house.as('secretary').ask(showTree, {})
  assert.ok(shown.ok)
  assert.deepEqual(
    shown.value.units.map((unit) => unit.name).sort(),
    ['运行车间党支部', '炼钢党小组', '除尘党小组', '运行车间', '甲班', '乙班'].sort(),
  )
  assert.ok(shown.value.units.every((unit) => unit.may.keep && unit.may.keepRota))
  const all = await house.as('superior').ask(showTree, {})
  assert.ok(all.ok && all.value.units.length === 9 && all.value.units.every((unit) => !unit.may.keep))
  const under = await house.as('superior').ask(showTree, { underId: cast.workshopId })
  assert.ok(under.ok && under.value.units.length === 3)
})

test('the outsider sees nothing of the branch, a member without office may not ask', async () => {
  const shown = await house.as('outsider').ask(showTree, {})
  assert.ok(shown.ok && !shown.value.units.some((unit) => unit.id === cast.branchId || unit.id === cast.workshopId))
  assert.equal(
    codeOf(await house.as('outsider').ask(showUnit, { unitId: cast.workshopId })),
    'organisation.unknown-unit',
  )
  assert.equal(codeOf(await house.as('member').ask(showTree, {})), 'identity.not-permitted')
  assert.equal(codeOf(await house.as('visitor').ask(showTree, {})), 'identity.sign-in-first')
})

test('a unit shows what stands above it and how much below', async () => {
  const shown = await house.as('secretary').ask(showUnit, { unitId: cast.workshopId })
  assert.ok(shown.ok)
  assert.deepEqual(
    shown.value.above.map((unit) => unit.name),
    ['演示炼轧厂党委', '运行车间党支部'],
  )
  assert.deepEqual(shown.value.below, [{ kind: 'crew', count: 2 }])
})

test('a crew is set up once, also when the command is sent twice', async () => {
  const input = crew()
  const [first, again] = [
    await house.as('secretary').tell(createUnit, input, { key: input.id }),
    await house.as('secretary').tell(createUnit, input, { key: input.id }),
  ]
  assert.ok(first.ok && again.ok && again.replayed)
  const shown = await house.as('secretary').ask(showUnit, { unitId: input.id })
  assert.ok(shown.ok && shown.value.above.at(-1)?.id === cast.workshopId)
})

test('setting up is refused in a wrong place, under a taken name, before its parent, and to outsiders', async () => {
  const tell = async (input: ReturnType<typeof draft>, who: 'secretary' | 'outsider' | 'leader' = 'secretary') =>
    codeOf(await house.as(who).tell(createUnit, input))
  assert.equal(await tell(crew({ name: '庚班', parentId: cast.branchId })), 'organisation.wrong-place')
  assert.equal(await tell(crew({ name: '甲班' })), 'organisation.name-taken')
  assert.equal(await tell(crew({ name: '庚班', fromOn: '2020-01-01' })), 'organisation.before-parent')
  assert.equal(await tell(crew({ name: '庚班' }), 'outsider'), 'organisation.unknown-unit')
  assert.equal(await tell(crew({ name: '庚班' }), 'leader'), 'identity.not-permitted')
  assert.equal(
    codeOf(await house.as('secretary').send('organisation.create-unit', { ...crew(), name: ' ' })),
    'core.malformed',
  )
})

test('a rename keeps the former name for the days it was borne', async () => {
  const [unitId] = cast.crewIds
  const amended = { id: unitId, version: 1, name: '甲一班', shortName: '甲一', parentId: cast.workshopId, position: 3 }
  const key = newId()
  assert.ok((await house.as('secretary').tell(amendUnit, amended, { key })).ok)
  const again = await house.as('secretary').tell(amendUnit, amended, { key })
  assert.ok(again.ok && again.replayed && again.value.version === 2)
  const shown = await house.as('secretary').ask(showUnit, { unitId })
  assert.ok(shown.ok)
  assert.equal(shown.value.name, '甲一班')
  assert.deepEqual(shown.value.formerNames, [{ name: '甲班', shortName: '甲', untilOn: house.today }])
  const before = await house.as('secretary').ask(showTree, { on: '2026-06-01' })
  assert.ok(before.ok && before.value.units.some((unit) => unit.id === unitId && unit.name === '甲班'))
})

test('who read an older version is told so, and nothing changes', async () => {
  const [unitId] = cast.crewIds
  const stale = { id: unitId, version: 1, name: '甲二班', shortName: '甲', parentId: cast.workshopId, position: 0 }
  assert.equal(codeOf(await house.as('secretary').tell(amendUnit, stale)), 'organisation.unit-changed')
  assert.equal(
    codeOf(await house.as('outsider').tell(amendUnit, { ...stale, version: 2 })),
    'organisation.unknown-unit',
  )
  assert.equal(codeOf(await house.as('secretary').send('organisation.amend-unit', { id: unitId })), 'core.malformed')
})

test('a workshop moves to another branch with its crews, in one step and only where the tree allows it', async () => {
  const move = (parentId: string, version: number) =>
    house
      .as('administrator')
      .tell(amendUnit, { id: cast.workshopId, version, name: '运行车间', shortName: '运行', parentId, position: 0 })
  assert.equal(codeOf(await move(cast.groupIds[0], 1)), 'organisation.wrong-place')
  assert.equal(codeOf(await move(cast.crewIds[1], 1)), 'organisation.would-cycle')
  assert.ok((await move(cast.otherBranchId, 1)).ok)
  const seen = await house.as('outsider').ask(showTree, { underId: cast.workshopId })
  assert.ok(seen.ok && seen.value.units.length === 4, 'the other branch now sees workshop and crews')
  assert.equal(
    codeOf(await house.as('secretary').ask(showUnit, { unitId: cast.crewIds[0] })),
    'organisation.unknown-unit',
  )
  assert.ok((await move(cast.branchId, 2)).ok)
})

test('a secretary cannot move a unit out of his reach', async () => {
  const moved = {
    id: cast.workshopId,
    version: 3,
    name: '运行车间',
    shortName: '运行',
    parentId: cast.otherBranchId,
    position: 0,
  }
  assert.equal(codeOf(await house.as('secretary').tell(amendUnit, moved)), 'organisation.unknown-unit')
})

test('a unit with open units under it cannot be closed; its crews first, then it, and open again', async () => {
  const id = newId()
  const inner = newId()
  await house
    .as('secretary')
    .tell(createUnit, { ...draft({ id, kind: 'workshop', parentId: cast.branchId, name: '检修车间' }) })
  await house.as('secretary').tell(createUnit, crew({ id: inner, parentId: id }))
  const close = (unitId: string, version: number, untilOn: string | null, key = newId()) =>
    house.as('secretary').tell(closeUnit, { id: unitId, version, untilOn }, { key })
  const refused = await close(id, 1, '2026-12-01')
  assert.ok(!refused.ok && refused.code === 'organisation.still-open-below' && refused.numbers.names === '丙班')
  assert.equal(codeOf(await close(inner, 1, '2025-01-01')), 'organisation.closed-before-begun')
  assert.ok((await close(inner, 1, '2026-12-01')).ok)
  const key = newId()
  assert.ok((await close(id, 1, '2026-12-01', key)).ok)
  const again = await close(id, 1, '2026-12-01', key)
  assert.ok(again.ok && again.replayed)
  assert.equal(codeOf(await close(inner, 2, null)), 'organisation.parent-closed')
  assert.equal(
    codeOf(await house.as('secretary').tell(createUnit, crew({ parentId: id, name: '丁班' }))),
    'organisation.parent-closed',
  )
  assert.ok((await close(id, await versionOf(id), null)).ok)
  assert.equal(
    codeOf(await house.as('outsider').tell(closeUnit, { id, version: 3, untilOn: null })),
    'organisation.unknown-unit',
  )
  assert.equal(
    codeOf(await house.as('secretary').send('organisation.close-unit', { id, version: 3, untilOn: 'soon' })),
    'core.malformed',
  )
})

test('a closed unit is left off the tree of today and on the tree of its days', async () => {
  const id = newId()
  await house
    .as('secretary')
    .tell(createUnit, { ...draft({ id, kind: 'group', parentId: cast.branchId, name: '旧党小组' }) })
  await house.as('secretary').tell(closeUnit, { id, version: 1, untilOn: '2026-06-01' })
  const has = async (input: { on?: string; withClosed?: boolean }) => {
    const shown = await house.as('secretary').ask(showTree, input)
    return shown.ok && shown.value.units.some((unit) => unit.id === id)
  }
  assert.equal(await has({}), false)
  assert.equal(await has({ on: '2026-05-31' }), true)
  assert.equal(await has({ withClosed: true }), true)
})
