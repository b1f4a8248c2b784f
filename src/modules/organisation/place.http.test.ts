import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { newId } from '#server/handler.ts'
import { openTestHouse } from '../../../test/house.ts'
import { amendArea, amendPost, closeArea, closePost, createArea, createPost, listPosts } from './place.contract.ts'
import { listWorkshops } from './unit.contract.ts'
import { amendVenue, closeVenue, createVenue, listVenues } from './venue.contract.ts'

const house = await openTestHouse()
after(() => house.close())
const { cast } = house
const secretary = house.as('secretary')
const outsider = house.as('outsider')
const codeOf = (reply: { ok: boolean; code?: string }) => (reply.ok ? 'done' : reply.code)

const area = () => ({ id: newId(), workshopId: cast.workshopId, name: '公辅区', position: 1 })
const post = (over = {}) => ({
  id: newId(),
  workshopId: cast.workshopId,
  areaId: null as string | null,
  name: '空压站',
  minimumCrew: 1,
  usualCrew: 2,
  staffing: 'shift' as const,
  position: 2,
  fromOn: '2026-01-01',
  ...over,
})
const venue = (over = {}) => ({
  id: newId(),
  branchId: cast.branchId,
  name: '班前会议室',
  capacity: 20,
  inMoltenBay: false,
  metresToLiftLimit: null as number | null,
  ...over,
})

test('posts stand in areas of their workshop, with minimum and usual crew', async () => {
  const made = area()
  assert.ok((await secretary.tell(createArea, made)).ok)
  const input = post({ areaId: made.id })
  const [first, again] = [
    await secretary.tell(createPost, input, { key: input.id }),
    await secretary.tell(createPost, input, { key: input.id }),
  ]
  assert.ok(first.ok && again.ok && again.replayed)
  const listed = await secretary.ask(listPosts, { workshopId: cast.workshopId })
  assert.ok(listed.ok && listed.value.mayKeep)
  assert.deepEqual(
    listed.value.posts.map(({ name, minimumCrew, usualCrew, areaId }) => [name, minimumCrew, usualCrew, areaId]),
    [
      ['净环水泵房', 2, 3, null],
      ['空压站', 1, 2, made.id],
    ],
  )
})

test('who may only look sees posts and venues but keeps none; an outsider sees neither', async () => {
  const listed = await house.as('superior').ask(listPosts, { workshopId: cast.workshopId })
  assert.ok(listed.ok && !listed.value.mayKeep)
  assert.equal(codeOf(await outsider.ask(listPosts, { workshopId: cast.workshopId })), 'organisation.unknown-unit')
  assert.equal(codeOf(await outsider.ask(listVenues, { branchId: cast.branchId })), 'organisation.unknown-unit')
  assert.equal(codeOf(await house.as('superior').tell(createPost, post())), 'identity.not-permitted')
})

test('whoever belongs to a branch knows its venues and workshops; an outsider knows neither', async () => {
  const { branchId, workshopId, venueId } = cast
  for (const name of ['leader', 'member', 'crew'] as const) {
    const venues = await house.as(name).ask(listVenues, { branchId })
    assert.ok(venues.ok && !venues.value.mayKeep && venues.value.venues.some(({ id }) => id === venueId))
    const workshops = await house.as(name).ask(listWorkshops, { branchId })
    assert.deepEqual(workshops.ok && workshops.value.workshops, [{ id: workshopId, name: '运行车间' }])
  }
  assert.equal(codeOf(await outsider.ask(listWorkshops, { branchId })), 'organisation.unknown-unit')
})

test('a post is refused with less usual than minimum crew, a foreign area, a taken name, and to outsiders', async () => {
  const tell = async (over: object, who = secretary) =>
    codeOf(await who.tell(createPost, post({ name: '除尘', ...over })))
  assert.equal(await tell({ minimumCrew: 3 }), 'organisation.usual-below-minimum')
  assert.equal(await tell({ areaId: newId() }), 'organisation.unknown-area')
  assert.equal(await tell({ name: '净环水泵房' }), 'organisation.name-taken')
  assert.equal(await tell({}, outsider), 'organisation.unknown-unit')
  assert.equal(codeOf(await secretary.send('organisation.create-post', post({ minimumCrew: -1 }))), 'core.malformed')
})

test('a post is amended from the version seen, closed and opened again', async () => {
  const { id, workshopId: _, fromOn: __, ...shape } = post({ name: '钢包烘烤' })
  await secretary.tell(createPost, { ...post({ name: '钢包烘烤' }), id })
  const key = newId()
  const amend = (version: number, over = {}) => ({ id, version, ...shape, ...over })
  assert.ok((await secretary.tell(amendPost, amend(1, { usualCrew: 4 }), { key })).ok)
  const again = await secretary.tell(amendPost, amend(1, { usualCrew: 4 }), { key })
  assert.ok(again.ok && again.replayed)
  assert.equal(codeOf(await secretary.tell(amendPost, amend(1))), 'organisation.post-changed')
  assert.equal(codeOf(await secretary.tell(amendPost, amend(2, { name: '净环水泵房' }))), 'organisation.name-taken')
  assert.equal(codeOf(await secretary.tell(amendPost, amend(2, { areaId: newId() }))), 'organisation.unknown-area')
  assert.equal(
    codeOf(await secretary.tell(amendPost, amend(2, { minimumCrew: 9 }))),
    'organisation.usual-below-minimum',
  )
  assert.equal(codeOf(await outsider.tell(amendPost, amend(2))), 'organisation.unknown-post')
  assert.equal(codeOf(await secretary.send('organisation.amend-post', { id })), 'core.malformed')

  const close = (version: number, untilOn: string | null) => ({ id, version, untilOn })
  assert.equal(codeOf(await secretary.tell(closePost, close(2, '2025-12-31'))), 'organisation.closed-before-begun')
  const closeKey = newId()
  assert.ok((await secretary.tell(closePost, close(2, '2026-11-01'), { key: closeKey })).ok)
  const closedAgain = await secretary.tell(closePost, close(2, '2026-11-01'), { key: closeKey })
  assert.ok(closedAgain.ok && closedAgain.replayed)
  assert.equal(codeOf(await secretary.tell(closePost, close(2, null))), 'organisation.post-changed')
  assert.equal(codeOf(await outsider.tell(closePost, close(3, null))), 'organisation.unknown-post')
  assert.equal(codeOf(await secretary.send('organisation.close-post', { id, version: 3 })), 'core.malformed')
  const today = await secretary.ask(listPosts, { workshopId: cast.workshopId })
  const then = await secretary.ask(listPosts, { workshopId: cast.workshopId, on: '2026-10-31' })
  assert.ok(today.ok && !today.value.posts.some((one) => one.id === id))
  assert.ok(then.ok && then.value.posts.some((one) => one.id === id))
  await secretary.tell(createPost, post({ name: '钢包烘烤' }))
  assert.equal(codeOf(await secretary.tell(closePost, close(3, null))), 'organisation.name-taken')
})

test('an area is renamed from the version seen and closed once its posts stand elsewhere', async () => {
  const made = { ...area(), name: '钢包区' }
  const key = newId()
  await secretary.tell(createArea, made, { key })
  const again = await secretary.tell(createArea, made, { key })
  assert.ok(again.ok && again.replayed)
  assert.equal(codeOf(await secretary.tell(createArea, { ...area(), name: '钢包区' })), 'organisation.name-taken')
  assert.equal(codeOf(await outsider.tell(createArea, { ...area(), name: '外' })), 'organisation.unknown-unit')
  assert.equal(codeOf(await secretary.send('organisation.create-area', { ...area(), name: '' })), 'core.malformed')

  const amend = (version: number, name = '钢包跨') => ({ id: made.id, version, name, position: 2 })
  const amendKey = newId()
  assert.ok((await secretary.tell(amendArea, amend(1), { key: amendKey })).ok)
  const amendedAgain = await secretary.tell(amendArea, amend(1), { key: amendKey })
  assert.ok(amendedAgain.ok && amendedAgain.replayed)
  assert.equal(codeOf(await secretary.tell(amendArea, amend(1))), 'organisation.area-changed')
  assert.equal(codeOf(await secretary.tell(amendArea, amend(2, '公辅区'))), 'organisation.name-taken')
  assert.equal(codeOf(await outsider.tell(amendArea, amend(2))), 'organisation.unknown-area')
  assert.equal(codeOf(await secretary.send('organisation.amend-area', { id: 'x' })), 'core.malformed')

  const standing = post({ name: '钢包热修', areaId: made.id })
  await secretary.tell(createPost, standing)
  const refused = await secretary.tell(closeArea, { id: made.id, version: 2 })
  assert.ok(!refused.ok && refused.code === 'organisation.area-has-posts' && refused.numbers.names === '钢包热修')
  await secretary.tell(closePost, { id: standing.id, version: 1, untilOn: house.today })
  assert.equal(codeOf(await secretary.tell(closeArea, { id: made.id, version: 1 })), 'organisation.area-changed')
  assert.equal(codeOf(await outsider.tell(closeArea, { id: made.id, version: 2 })), 'organisation.unknown-area')
  assert.equal(codeOf(await secretary.send('organisation.close-area', {})), 'core.malformed')
  const closeKey = newId()
  assert.ok((await secretary.tell(closeArea, { id: made.id, version: 2 }, { key: closeKey })).ok)
  const closedAgain = await secretary.tell(closeArea, { id: made.id, version: 2 }, { key: closeKey })
  assert.ok(closedAgain.ok && closedAgain.replayed)
})

test('a room under molten metal or near the lift limit is recorded, and says that nobody may be gathered there', async () => {
  const inBay = await secretary.tell(createVenue, venue({ name: '跨内休息室', inMoltenBay: true }))
  assert.ok(inBay.ok && inBay.value.barred?.code === 'organisation.venue-in-molten-bay')
  const near = venue({ name: '跨边会议室', metresToLiftLimit: 35 })
  const key = newId()
  const made = await secretary.tell(createVenue, near, { key })
  assert.deepEqual(made.ok && made.value.barred, {
    code: 'organisation.venue-near-lifting',
    numbers: { metres: 35, limit: 50 },
  })
  const again = await secretary.tell(createVenue, near, { key })
  assert.ok(again.ok && again.replayed)
  const listed = await secretary.ask(listVenues, { branchId: cast.branchId })
  assert.ok(listed.ok)
  assert.deepEqual(Object.fromEntries(listed.value.venues.map(({ name, barred }) => [name, barred?.code ?? null])), {
    三楼会议室: null,
    跨内休息室: 'organisation.venue-in-molten-bay',
    跨边会议室: 'organisation.venue-near-lifting',
  })
})

test('a venue is refused under a taken name, out of reach, or without room for anybody', async () => {
  assert.equal(codeOf(await secretary.tell(createVenue, venue({ name: '三楼会议室' }))), 'organisation.name-taken')
  assert.equal(codeOf(await outsider.tell(createVenue, venue())), 'organisation.unknown-unit')
  assert.equal(codeOf(await secretary.send('organisation.create-venue', venue({ capacity: 0 }))), 'core.malformed')
})

test('a venue is amended from the version seen, closed and opened again', async () => {
  const id = cast.venueId
  const amend = (version: number, over = {}) => {
    const { branchId: _, ...shape } = venue({ name: '三楼会议室', capacity: 45, ...over })
    return { ...shape, id, version }
  }
  const key = newId()
  const done = await secretary.tell(amendVenue, amend(1, { metresToLiftLimit: 50 }), { key })
  assert.ok(done.ok && done.value.version === 2 && done.value.barred === null)
  const again = await secretary.tell(amendVenue, amend(1, { metresToLiftLimit: 50 }), { key })
  assert.ok(again.ok && again.replayed)
  assert.equal(codeOf(await secretary.tell(amendVenue, amend(1))), 'organisation.venue-changed')
  assert.equal(codeOf(await secretary.tell(amendVenue, amend(2, { name: '跨边会议室' }))), 'organisation.name-taken')
  assert.equal(codeOf(await outsider.tell(amendVenue, amend(2))), 'organisation.unknown-venue')
  assert.equal(codeOf(await secretary.send('organisation.amend-venue', { id })), 'core.malformed')

  const close = (version: number, untilOn: string | null) => ({ id, version, untilOn })
  const closeKey = newId()
  assert.ok((await secretary.tell(closeVenue, close(2, '2026-11-01'), { key: closeKey })).ok)
  const closedAgain = await secretary.tell(closeVenue, close(2, '2026-11-01'), { key: closeKey })
  assert.ok(closedAgain.ok && closedAgain.replayed)
  const listed = await secretary.ask(listVenues, { branchId: cast.branchId })
  assert.ok(listed.ok && !listed.value.venues.some((one) => one.id === id))
  assert.equal(codeOf(await secretary.tell(closeVenue, close(2, null))), 'organisation.venue-changed')
  assert.equal(codeOf(await outsider.tell(closeVenue, close(3, null))), 'organisation.unknown-venue')
  assert.equal(
    codeOf(await secretary.send('organisation.close-venue', { id, version: 3, untilOn: 1 })),
    'core.malformed',
  )
  await secretary.tell(createVenue, venue({ name: '三楼会议室' }))
  assert.equal(codeOf(await secretary.tell(closeVenue, close(3, null))), 'organisation.name-taken')
})
