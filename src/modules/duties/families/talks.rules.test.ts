import assert from 'node:assert/strict'
import { test } from 'node:test'
import { branchWith, fullMembers, memberWith, owedOn, seatOf } from '../../../../test/branch-facts.ts'
import type { MemberFacts, OccasionFacts } from '../facts/facts.rules.ts'

const three = ['secretary', 'first', 'second'].map((personId) => memberWith(personId, [['full', '2018-03-01']]))
const officers = [seatOf('secretary', 'secretary', '2024-01-10')]
const talk = (heldOn: string, oneId: string, otherId: string) => ({ heldOn, oneId, otherId })
const all = [
  talk('2026-03-01', 'secretary', 'first'),
  talk('2026-05-01', 'secretary', 'second'),
  talk('2026-06-10', 'first', 'second'),
]

function year(talks: readonly ReturnType<typeof talk>[], joined: readonly MemberFacts[] = []) {
  return branchWith({ from: '2026-01-01', members: [...three, ...joined], officers, talks })
}

test('HT-01: the talks of a year are due by its last day, met on the day of the last of them', () => {
  assert.deepEqual(owedOn(year(all.slice(1)), 'HT-01', '2026-10-31'), ['due by 2026-12-31 until 2026-11-01'])
  assert.deepEqual(owedOn(year(all.slice(1)), 'HT-01', '2026-12-31'), ['due-soon by 2026-12-31 until 2027-01-01'])
  assert.equal(owedOn(year(all.slice(1)), 'HT-01', '2027-01-01')[0], 'overdue by 2026-12-31')
  assert.deepEqual(owedOn(year(all), 'HT-01', '2026-06-10'), ['met by 2026-12-31 on 2026-06-10'])
})

test('HT-01: who is to join on a day that is known opens it again then, and is not accused at the end of the year', () => {
  const december = memberWith('joining', [['full', '2018-03-01']], {
    here: [{ from: '2026-12-01', until: null, paidThrough: null }],
  })
  const branch = year(all, [december])
  assert.deepEqual(owedOn(branch, 'HT-01', '2026-11-30'), ['met by 2026-12-31 on 2026-06-10 until 2026-12-01'])
  assert.deepEqual(owedOn(branch, 'HT-01', '2026-12-01'), ['due-soon by 2026-12-31 until 2027-01-01'])
  assert.equal(owedOn(branch, 'HT-01', '2027-01-01')[0], 'needs-human by 2026-12-31')
})

function occasion(id: string, more: Partial<OccasionFacts> = {}): OccasionFacts {
  return { id, personId: 'p0', kind: 'bereavement', occurredOn: '2026-11-10', talks: [], ...more }
}
const spoken = [{ heldOn: '2026-11-12', hasFollowUp: false, doneOn: null }]

test('HT-02: the text names no day, so the board reminds after two weeks and never calls it overdue', () => {
  const branch = branchWith({ occasions: [occasion('loss')] })
  assert.deepEqual(owedOn(branch, 'HT-02', '2026-11-23'), ['due by 2026-11-24 until 2026-11-24'])
  assert.deepEqual(owedOn(branch, 'HT-02', '2026-11-24'), ['due-soon by 2026-11-24'])
  assert.deepEqual(owedOn(branch, 'HT-02', '2027-11-24'), ['due-soon by 2026-11-24'])
  const held = branchWith({ occasions: [occasion('loss', { talks: spoken })] })
  assert.deepEqual(owedOn(held, 'HT-02', '2026-11-12'), ['met by 2026-11-24 on 2026-11-12'])
})

test('HT-02: two occasions of one person on one day stay open until both are answered', () => {
  const open = occasion('hardship', { kind: 'hardship' })
  const branch = branchWith({ occasions: [occasion('loss', { talks: spoken }), open] })
  assert.deepEqual(owedOn(branch, 'HT-02', '2026-11-12'), ['due by 2026-11-24 until 2026-11-24'])
  const both = branchWith({ occasions: [occasion('loss', { talks: spoken }), { ...open, talks: spoken }] })
  assert.deepEqual(owedOn(both, 'HT-02', '2026-11-12'), ['met by 2026-11-24 on 2026-11-12'])
})

test('HT-02: an occasion that calls for nothing is no duty; who has left is no longer ours to speak with', () => {
  assert.deepEqual(owedOn(branchWith({ occasions: [occasion('o', { kind: 'other' })] }), 'HT-02', '2026-11-12'), [])
  const members = [...fullMembers(1, '2026-11-20'), ...fullMembers(7).slice(1)]
  const left = branchWith({ members, occasions: [occasion('loss'), occasion('crew', { personId: 'nobody yet' })] })
  assert.equal(owedOn(left, 'HT-02', '2026-11-19').length, 2)
  assert.equal(owedOn(left, 'HT-02', '2026-11-20').length, 1)
})
