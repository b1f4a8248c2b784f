import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyDraft, type PlanDraft } from './draft.ts'
import type { Member } from './invited.ts'
import { type Beside, judgePlan, type Neighbour } from './judging.ts'

const today = '2026-11-22'
const branch = { id: 'branch', kind: 'branch', name: '运行车间党支部', branchId: 'branch' } as const
const group = { id: 'group', kind: 'group', name: '炼钢党小组', branchId: 'branch' } as const

const member = (id: string, roles: Member['roles'] = []): Member => ({
  id,
  name: id,
  crew: null,
  capacity: 'full',
  onCommittee: roles.length > 0,
  roles,
  place: '',
})

const beside: Beside = {
  convener: branch,
  members: [member('石泉', ['secretary']), member('明溪'), member('思齐', ['group-leader'])],
  neighbours: [],
  venue: '三楼会议室',
  amending: null,
  today,
  zone: 'Asia/Shanghai',
}

const draft = (more: Partial<PlanDraft> = {}): PlanDraft => ({
  ...emptyDraft({ purposes: ['branch-assembly'], unitId: 'branch', period: null }, today),
  heldOn: '2026-11-25',
  ...more,
})

const neighbour = (more: Partial<Neighbour> = {}): Neighbour => ({
  id: 'other',
  title: '支委会',
  heldOn: '2026-11-25',
  startsAt: '15:00',
  endsAt: '16:00',
  state: 'planned',
  place: '钢包党小组活动室',
  unit: { id: 'branch' },
  ...more,
})

test('a plan that breaks nothing is warned of nothing', () => {
  const judged = judgePlan(draft({ chair: { id: '石泉', name: '石泉' } }), beside)
  assert.deepEqual(
    [judged.purposes, judged.day, judged.time, judged.chair, judged.late],
    [null, null, null, null, false],
  )
})

test('a day that is past wants its reason, and with it is only marked', () => {
  assert.equal(judgePlan(draft({ heldOn: '2026-11-20' }), beside).day?.code, 'gatherings.late-needs-reason')
  const told = judgePlan(draft({ heldOn: '2026-11-20', lateReason: '会后补记' }), beside)
  assert.equal(told.day, null)
  assert.ok(told.late)
})

test('leaving the day of an old plan alone makes it no later', () => {
  const amending = { id: 'mine', heldOn: '2026-11-20', createdOn: '2026-11-18' }
  assert.ok(!judgePlan(draft({ heldOn: '2026-11-20' }), { ...beside, amending }).late)
})

test('the hour is taken by another gathering of the unit, but not by one that was cancelled or is the plan itself', () => {
  const told = (other: Neighbour) => judgePlan(draft(), { ...beside, neighbours: [other] }).time?.code ?? null
  assert.equal(told(neighbour()), 'gatherings.time-taken')
  assert.equal(told(neighbour({ state: 'cancelled' })), null)
  assert.equal(told(neighbour({ startsAt: '15:30', endsAt: '16:30' })), null)
  const amending = { id: 'other', heldOn: '2026-11-25', createdOn: today }
  assert.equal(judgePlan(draft(), { ...beside, amending, neighbours: [neighbour()] }).time, null)
})

test('the room is taken by another unit', () => {
  const other = neighbour({ unit: { id: 'group' }, place: '三楼会议室' })
  assert.equal(judgePlan(draft(), { ...beside, neighbours: [other] }).time?.code, 'gatherings.venue-taken')
})

test('who may chair follows from the purpose: a member needs a reason for an assembly, the leader none for his group', () => {
  const chairedBy = (id: string, more: Partial<PlanDraft> = {}, convener: Beside['convener'] = branch) =>
    judgePlan(draft({ chair: { id, name: id }, ...more }), { ...beside, convener })
  assert.equal(chairedBy('明溪').chair?.code, 'gatherings.chair-needs-reason')
  assert.equal(chairedBy('明溪', { chairReason: '书记委托' }).chair, null)
  assert.equal(chairedBy('思齐', { kinds: ['group-meeting'] }, group).chair, null)
})

test('a group cannot convene an assembly', () => {
  assert.equal(judgePlan(draft(), { ...beside, convener: group }).purposes?.code, 'gatherings.purpose-not-of-unit')
})

test('a committee meeting alone calls the committee, joined with anything else it calls everyone', () => {
  assert.equal(judgePlan(draft({ kinds: ['committee-meeting'] }), beside).audience, 'committee')
  assert.equal(judgePlan(draft({ kinds: ['committee-meeting', 'theme-party-day'] }), beside).audience, 'branch')
})
