import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addOverride } from '#modules/organisation/override.contract.ts'
import { setRota } from '#modules/organisation/rota.contract.ts'
import { createUnit } from '#modules/organisation/unit.contract.ts'
import { newId } from '#server/handler.ts'
import { openTestHouse } from '../../../test/house.ts'
import { showPostCover } from './post-cover.contract.ts'

const house = await openTestHouse()
after(() => house.close())
const { cast } = house
const workshopId = cast.workshopId
const secretary = house.as('secretary')
const [bing, ding] = [newId(), newId()]

before(async () => {
  for (const [id, name] of [
    [bing, '丙'],
    [ding, '丁'],
  ] as const)
    await secretary.tell(createUnit, {
      id,
      kind: 'crew',
      name: `${name}班`,
      shortName: name,
      parentId: workshopId,
      fromOn: '2024-01-01',
    })
  const crewIds = [...cast.crewIds, bing, ding]
  await secretary.tell(setRota, {
    id: newId(),
    workshopId,
    seenRotaId: null,
    patternCode: '4x3-2222',
    epoch: '2026-12-01',
    crewIds,
    fromOn: '2026-01-01',
  })
})

test('the early shift has its three people at the pump room, the others are two short', async () => {
  const shown = await secretary.ask(showPostCover, { workshopId, from: '2026-12-01' })
  assert.ok(shown.ok)
  assert.deepEqual(
    shown.value.days[0]?.shifts.map(({ code, posts }) => [
      code,
      posts[0]?.state,
      posts[0]?.missing,
      posts[0]?.personIds.length,
    ]),
    [
      ['D', 'ample', 0, 3],
      ['M', 'short', 2, 0],
      ['N', 'short', 2, 0],
    ],
  )
  assert.deepEqual(
    shown.value.people.map(({ name, member }) => [name, member]),
    [
      ['明溪', true],
      ['思齐', true],
      ['苏木', false],
    ],
  )
})

test('one on leave makes it exact, and a month has a row for every day', async () => {
  await secretary.tell(addOverride, {
    id: newId(),
    workshopId,
    change: {
      kind: 'leave',
      crewId: cast.crewIds[0],
      personId: cast.people.member,
      fromOn: '2026-12-01',
      untilOn: '2026-12-02',
    },
  })
  const shown = await secretary.ask(showPostCover, { workshopId, from: '2026-12-01', days: 31 })
  assert.ok(shown.ok && shown.value.days.length === 31)
  assert.equal(shown.value.days[0]?.shifts[0]?.posts[0]?.state, 'exact')
  assert.deepEqual(shown.value.days[0]?.onLeave, [cast.people.member])
  assert.equal(shown.value.days[1]?.shifts[0]?.posts[0]?.state, 'ample')
})

test('an outsider sees nothing, and a month is the most one may ask', async () => {
  const hidden = await house.as('outsider').ask(showPostCover, { workshopId, from: '2026-12-01' })
  assert.ok(!hidden.ok && hidden.code === 'organisation.unknown-unit')
  const much = await secretary.send('people.show-post-cover', { workshopId, from: '2026-12-01', days: 400 })
  assert.ok(!much.ok && much.code === 'core.malformed')
})
