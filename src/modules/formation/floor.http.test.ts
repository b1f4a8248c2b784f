import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { addActionItem, completeMyActionItem } from '#modules/gatherings/action-item.contract.ts'
import { openGathering, planGathering, sendNotice } from '#modules/gatherings/plan.contract.ts'
import { confirmEntry, recordEntry } from '#modules/learning/learning.contract.ts'
import { addOverride } from '#modules/organisation/override.contract.ts'
import { setRota } from '#modules/organisation/rota.contract.ts'
import type { CastName } from '../../../test/cast.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { showMyFloor } from './floor.contract.ts'

let house: TestHouse
/** The first crew works early on 2026-11-21 and 22, the middle shift on 23 and 24. It is Sunday noon, 2026-11-22. */
before(async () => {
  house = await openTestHouse()
  must(
    await house.as('secretary').tell(setRota, {
      id: randomUUID(),
      workshopId: house.cast.workshopId,
      seenRotaId: null,
      patternCode: '4x3-2222',
      epoch: '2026-11-21',
      crewIds: [...house.cast.crewIds, ...(await moreCrews())],
      fromOn: '2026-11-01',
    }),
  )
})
after(() => house.close())

function must<T>(reply: { ok: true; value: T } | { ok: false; code: string; numbers: object }): T {
  if (!reply.ok) throw new Error(`${reply.code} ${JSON.stringify(reply.numbers)}`)
  return reply.value
}

/** The pattern needs four crews; the cast has two. */
async function moreCrews(): Promise<string[]> {
  const ids = [randomUUID(), randomUUID()]
  for (const [place, id] of ids.entries())
    await house.db
      .insertInto('organisation.unit')
      .values({
        id,
        kind: 'crew',
        name: `${'丙丁'[place]}班`,
        short_name: '丙丁'[place] ?? '',
        parent_id: house.cast.workshopId,
        from_on: '2024-01-01',
      } as never)
      .execute()
  return ids
}

async function floor(who: CastName) {
  return must(await house.as(who).ask(showMyFloor, {}))
}

async function assembly(startsAt: string, endsAt: string): Promise<string> {
  const id = randomUUID()
  const { branchId, venueId, people } = house.cast
  must(
    await house.as('secretary').tell(planGathering, {
      id,
      unitId: branchId,
      title: '四季度支部党员大会',
      heldOn: house.today,
      startsAt,
      endsAt,
      venueId,
      chairId: people.secretary,
      recorderId: people.leader,
      purposes: [{ kind: 'branch-assembly' }],
    }),
  )
  return id
}

test('a crew member outside the Party sees the shifts of the crew, no gathering and no tasks', async () => {
  const { me, rota, gathering, actionItems } = await floor('crew')
  assert.deepEqual(
    { name: me.name, crew: me.crew, post: me.post, group: me.group },
    { name: '苏木', crew: '甲班', post: '净环水泵房', group: null },
  )
  assert.deepEqual(
    rota?.shifts.slice(0, 5).map(({ on, name }) => `${on} ${name}`),
    ['2026-11-21 early', '2026-11-22 early', '2026-11-23 middle', '2026-11-24 middle', '2026-11-25 night'],
  )
  assert.equal(gathering, null)
  assert.deepEqual(actionItems, [])
})

test('leave is taken out of the shifts and named', async () => {
  const { workshopId, people, crewIds } = house.cast
  must(
    await house.as('secretary').tell(addOverride, {
      id: randomUUID(),
      workshopId,
      change: { kind: 'leave', crewId: crewIds[0], personId: people.crew, fromOn: '2026-11-23', untilOn: '2026-11-24' },
    }),
  )
  const { rota } = await floor('crew')
  assert.deepEqual(rota?.leaveDays, ['2026-11-23'])
  assert.equal(
    rota?.shifts.some(({ on }) => on === '2026-11-23'),
    false,
  )
})

test('a gathering is seen from the notice on, with whether the post may be left; nobody else of another branch sees it', async () => {
  const id = await assembly('14:00', '15:30')
  assert.equal((await floor('member')).gathering, null)
  assert.equal((await floor('secretary')).gathering?.as, 'chair')
  must(await house.as('secretary').tell(sendNotice, { id: randomUUID(), gatheringId: id, body: '请按时到会。' }))
  const { gathering } = await floor('member')
  assert.equal(gathering?.title, '四季度支部党员大会')
  assert.equal(gathering?.place, '三楼会议室')
  // Three stand at the post, two of them are called, two must stay: one may go.
  assert.deepEqual(gathering?.leaving, { kind: 'agree', there: 3, called: 2, spare: 1 })
  assert.equal((await floor('secretary')).gathering?.leaving, null)
  assert.equal((await floor('outsider')).gathering, null)
})

test('what has been given to somebody is seen by the owner only, and goes once it is done', async () => {
  const id = await assembly('16:00', '17:00')
  must(await house.as('secretary').tell(openGathering, { id }))
  const item = { id: randomUUID(), gatheringId: id, text: '7 号室脉冲阀换后复查', dueOn: '2026-11-24' }
  must(await house.as('secretary').tell(addActionItem, { ...item, ownerId: house.cast.people.member }))
  const { actionItems } = await floor('member')
  assert.deepEqual(
    actionItems.map(({ id: itemId, text, dueOn }) => ({ itemId, text, dueOn })),
    [{ itemId: item.id, text: item.text, dueOn: item.dueOn }],
  )
  assert.deepEqual((await floor('leader')).actionItems, [])
  assert.deepEqual((await floor('outsider')).actionItems, [])
  const version = actionItems[0]?.version ?? 0
  must(await house.as('member').tell(completeMyActionItem, { id: item.id, version }))
  assert.deepEqual((await floor('member')).actionItems, [])
})

test('what was entered as learned on my own waits here until I confirm it; what others saw me at does not', async () => {
  const entry = (mode: 'self' | 'together', title: string) => ({
    entries: [{ id: randomUUID(), personId: house.cast.people.member }],
    heldOn: '2026-11-02',
    learned: { mode, title, length: { minutes: 60 } },
  })
  const own = entry('self', '党章第一章')
  must(await house.as('secretary').tell(recordEntry, own))
  must(await house.as('secretary').tell(recordEntry, entry('together', '集中观看')))
  const id = own.entries[0]?.id ?? ''
  const toConfirm = [{ id, title: '党章第一章', heldOn: '2026-11-02', mode: 'self' }]
  assert.deepEqual((await floor('member')).toConfirm, toConfirm)
  assert.deepEqual((await floor('leader')).toConfirm, [])
  must(await house.as('member').tell(confirmEntry, { id }))
  assert.deepEqual((await floor('member')).toConfirm, [])
})

test('a visitor is asked to sign in', async () => {
  const reply = await house.as('visitor').ask(showMyFloor, {})
  assert.ok(!reply.ok && reply.code === 'identity.sign-in-first')
})
