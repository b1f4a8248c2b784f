import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import {
  addActionItem,
  amendActionItem,
  completeActionItem,
  completeMyActionItem,
  dropActionItem,
  myActionItems,
} from './action-item.contract.ts'
import { rehearse } from './rehearsal.ts'

const stage = await rehearse()
after(() => stage.close())
const { codeOf, secretary } = stage

test('a task has an owner of the branch and is not due before the gathering', async () => {
  const gatheringId = await stage.open()
  const add = (more: object) =>
    secretary().send('gatherings.add-action-item', {
      id: randomUUID(),
      gatheringId,
      text: '通知到班',
      ownerId: stage.cast.people.member,
      dueOn: '2026-12-01',
      ...more,
    })
  assert.equal(codeOf(await add({ ownerId: stage.cast.people.outsider })), 'gatherings.unknown-person')
  assert.equal(codeOf(await add({ dueOn: '2026-11-21' })), 'gatherings.due-before-held')
  assert.equal(codeOf(await add({ resolutionId: randomUUID() })), 'gatherings.unknown-resolution')
  assert.equal(codeOf(await add({ dueOn: '2026-11-22' })), 'done')
})

test('tasks are handed out at the meeting, not before it opened', async () => {
  const item = {
    id: randomUUID(),
    gatheringId: await stage.plan(),
    text: '通知到班',
    ownerId: stage.cast.people.member,
    dueOn: '2026-12-01',
  }
  assert.equal(codeOf(await secretary().tell(addActionItem, item)), 'gatherings.not-opened')
})

test('the owner sees his tasks by the day they are due, and says himself when one is done', async () => {
  const { id, actionItemId } = await stage.hold()
  await stage.finish(id)
  const member = stage.house.as('member')
  const mine = async (over = false) =>
    stage.must(await member.ask(myActionItems, { over })).actionItems.find((item) => item.id === actionItemId)
  const open = await mine()
  assert.deepEqual([open?.daysLeft, open?.gathering.title, open?.state], [9, '四季度支部党员大会', 'open'])
  stage.must(await member.tell(completeMyActionItem, { id: actionItemId, version: 1, outcome: '三个班都已通知' }))
  assert.equal(await mine(), undefined)
  assert.deepEqual([(await mine(true))?.state, (await mine(true))?.doneOn], ['done', '2026-11-22'])
  const again = await member.tell(completeMyActionItem, { id: actionItemId, version: 2 })
  assert.equal(codeOf(again), 'gatherings.action-item-over')
})

test('nobody sees or completes somebody else’s task', async () => {
  const { actionItemId } = await stage.hold()
  const seen = stage.must(await stage.house.as('leader').ask(myActionItems, {}))
  assert.ok(!seen.actionItems.some((item) => item.id === actionItemId))
  const done = await stage.house.as('leader').tell(completeMyActionItem, { id: actionItemId, version: 1 })
  assert.equal(codeOf(done), 'gatherings.unknown-action-item')
})

test('a task is done on a day between the gathering and today', async () => {
  const { actionItemId: id } = await stage.hold()
  const complete = (doneOn: string) => secretary().tell(completeActionItem, { id, version: 1, doneOn })
  assert.equal(codeOf(await complete('2026-11-23')), 'gatherings.done-ahead')
  assert.equal(codeOf(await complete('2026-11-21')), 'gatherings.done-before-held')
  assert.equal(codeOf(await complete('2026-11-22')), 'done')
})

test('two who finish the same task: the second is told', async () => {
  const { actionItemId: id } = await stage.hold()
  stage.must(await secretary().tell(completeActionItem, { id, version: 1, doneOn: '2026-11-22' }))
  const dropped = await secretary().tell(dropActionItem, { id, version: 1, reason: '重复' })
  assert.equal(codeOf(dropped), 'gatherings.action-item-over')
})

test('after closing owner and due day change with a reason that stays visible; the words do not', async () => {
  const { id, actionItemId } = await stage.hold()
  await stage.finish(id)
  const { leader, member } = stage.cast.people
  const amend = (more: object) =>
    secretary().send('gatherings.amend-action-item', {
      id: actionItemId,
      version: 1,
      text: '十二月党课三场通知到班',
      ownerId: member,
      dueOn: '2026-12-09',
      ...more,
    })
  assert.equal(codeOf(await amend({})), 'gatherings.reason-needed')
  assert.equal(codeOf(await amend({ text: '别的事', reason: '改' })), 'gatherings.text-is-sealed')
  assert.equal(codeOf(await amend({ ownerId: leader, reason: '明溪休假，延期并改由思齐办' })), 'done')
  const shown = await stage.show(id)
  assert.deepEqual(shown.amendments.map(({ field, before, after }) => [field, before, after]).sort(), [
    ['action-item-due', '2026-12-01', '2026-12-09'],
    ['action-item-owner', '明溪', '思齐'],
  ])
})

test('a task is amended from the version that was seen', async () => {
  const { actionItemId: id } = await stage.hold()
  const change = { id, text: '通知到班到人', ownerId: stage.cast.people.member, dueOn: '2026-12-02' }
  stage.must(await secretary().tell(amendActionItem, { ...change, version: 1 }))
  assert.equal(codeOf(await secretary().tell(amendActionItem, { ...change, version: 1 })), 'gatherings.changed-since')
})
