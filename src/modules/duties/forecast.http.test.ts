import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { newId } from '#server/handler.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { showForecast, tryChange } from './forecast.contract.ts'

let house: TestHouse
const themeDay = newId()
const codeOf = (reply: { ok: boolean; code?: string }) => (reply.ok ? 'done' : reply.code)

before(async () => {
  house = await openTestHouse()
  const { branchId, people } = house.cast
  await sql`insert into gatherings.gathering (id, branch_id, unit_id, audience, title, held_on, starts_at, created_by, created_at)
    values (${themeDay}, ${branchId}, ${branchId}, 'branch', '主题党日：拾废钢', '2026-12-18', '2026-12-18T14:00:00+08:00',
      ${people.secretary}, ${house.now})`.execute(house.db)
  await sql`insert into gatherings.purpose (gathering_id, kind, position) values (${themeDay}, 'theme-party-day', 0)`.execute(
    house.db,
  )
  await sql`insert into gatherings.milestone (gathering_id, kind, person_id, at)
    values (${themeDay}, 'planned', ${people.secretary}, ${house.now})`.execute(house.db)
})
after(() => house.close())

test('the months ahead name what is convened, what is open, and what one gathering can meet together', async () => {
  const reply = await house.as('secretary').ask(showForecast, { branchId: house.cast.branchId })
  assert.ok(reply.ok)
  const { months, convened } = reply.value
  assert.ok(months[0]?.duties.every(({ unit }) => unit.mayConvene))
  assert.deepEqual([months.length, months[0]?.month, months[11]?.month], [12, '2026-11', '2027-10'])
  assert.deepEqual(
    convened.map(({ id }) => id),
    [themeDay],
  )
  const december = months[1]
  const planned = december?.duties.find(({ gathering }) => gathering?.id === themeDay)
  assert.deepEqual([planned?.rule, planned?.state, planned?.gathering?.title], ['TP-01', 'planned', '主题党日：拾废钢'])
  // November's theme day is still ahead too, and the quarter's assembly goes with the first of them.
  assert.deepEqual(
    months[0]?.joint[0]?.duties.map(({ rule }) => rule),
    ['TP-01', 'MT-01', 'MT-04'],
  )
  const open = december?.duties.filter(({ state, purpose }) => state === 'open' && purpose) ?? []
  // Organisational life and the appraisal of the year are one gathering.
  assert.equal(december?.gatherings, open.length - 1)
})

test('a supposed change is answered and nothing is written', async () => {
  const { branchId, people } = house.cast
  const secretary = house.as('secretary')
  const change = { kind: 'move-gathering', gatheringId: themeDay, heldOn: '2026-11-30' } as const
  const reply = await secretary.ask(tryChange, { branchId, change })
  assert.ok(reply.ok)
  assert.deepEqual(
    reply.value.differences.map(({ before, after }) => [before?.period, before?.state, after?.state]),
    [
      ['2026-11', 'open', 'planned'],
      ['2026-12', 'planned', 'open'],
    ],
  )
  const { rows } = await sql<{
    heldOn: string
  }>`select held_on as "heldOn" from gatherings.gathering where id = ${themeDay}`.execute(house.db)
  assert.equal(rows[0]?.heldOn, '2026-12-18')
  const leaves = (personId: string) => ({ kind: 'person-leaves', personId, on: '2027-01-10' }) as const
  assert.ok((await secretary.ask(tryChange, { branchId, change: leaves(people.member) })).ok)
  assert.equal(
    codeOf(await secretary.ask(tryChange, { branchId, change: leaves(people.crew) })),
    'duties.unknown-person',
  )
  const none = { kind: 'cancel-gathering', gatheringId: newId() } as const
  assert.equal(codeOf(await secretary.ask(tryChange, { branchId, change: none })), 'duties.unknown-gathering')
  assert.equal(
    codeOf(await secretary.send('duties.try-change', { branchId, change: { kind: 'else' } })),
    'core.malformed',
  )
})

test('a group leader sees what lies ahead of his group, an outsider and a member nothing', async () => {
  const { branchId, groupIds } = house.cast
  const change = { kind: 'cancel-gathering', gatheringId: themeDay } as const
  assert.equal(codeOf(await house.as('outsider').ask(showForecast, { branchId })), 'duties.unknown-branch')
  assert.equal(codeOf(await house.as('outsider').ask(tryChange, { branchId, change })), 'duties.unknown-branch')
  const leader = await house.as('leader').ask(showForecast, { branchId })
  assert.ok(leader.ok)
  assert.deepEqual(
    [...new Set(leader.value.months.flatMap(({ duties }) => duties.map(({ unit }) => unit.id)))],
    [groupIds[0]],
  )
  assert.equal(codeOf(await house.as('leader').ask(tryChange, { branchId, change })), 'duties.unknown-gathering')
  assert.equal(codeOf(await house.as('member').ask(showForecast, { branchId })), 'identity.not-permitted')
  const superior = await house.as('superior').ask(showForecast, { branchId })
  assert.ok(superior.ok && superior.value.months[0]?.duties.every(({ unit }) => !unit.mayConvene))
})
