import assert from 'node:assert/strict'
import { test } from 'node:test'
import { branchWith, courseWith, memberWith, owedOn, seatOf } from '../../../../test/branch-facts.ts'
import type { BranchFacts, MemberFacts, SessionFacts } from '../facts/facts.rules.ts'

const member = memberWith('m', [['full', '2018-03-01']])
const hours = (heldOn: string, count: number, concentrated = false): SessionFacts => ({
  session: `${heldOn} ${count}`,
  heldOn,
  length: { minutes: count * 60 },
  concentrated,
})

function learned(sessions: readonly SessionFacts[], more: Partial<BranchFacts> = {}) {
  return branchWith({ from: '2026-01-01', members: [member], sessions: new Map([['m', sessions]]), ...more })
}

test('ED-01: thirty-two hours by the last day of the year; one more hour on New Year’s Eve still meets it', () => {
  const short = learned([hours('2026-06-01', 31)])
  assert.deepEqual(owedOn(short, 'ED-01', '2026-10-31'), ['due by 2026-12-31 until 2026-11-01'])
  assert.deepEqual(owedOn(short, 'ED-01', '2026-12-31'), ['due-soon by 2026-12-31 until 2027-01-01'])
  assert.equal(owedOn(short, 'ED-01', '2027-01-01')[0], 'overdue by 2026-12-31')
  const enough = learned([hours('2026-06-01', 31), hours('2026-12-31', 1)])
  assert.deepEqual(owedOn(enough, 'ED-01', '2026-12-31'), ['met by 2026-12-31 on 2026-12-31'])
})

test('C139: what was given twice for two crews counts once; what was learned last year is not carried over', () => {
  const twice = learned([
    { ...hours('2026-05-01', 16), session: 'one' },
    { ...hours('2026-05-03', 16), session: 'one' },
  ])
  assert.equal(owedOn(twice, 'ED-01', '2027-01-01')[0], 'overdue by 2026-12-31')
  assert.equal(owedOn(learned([hours('2025-12-31', 40)]), 'ED-01', '2027-01-01')[0], 'overdue by 2026-12-31')
})

test('hours follow whoever changes branch in the middle of a year: owed once, where he is, and nothing stays behind', () => {
  const moved = (here: MemberFacts['here']) =>
    learned([hours('2026-03-01', 20), hours('2026-09-01', 12)], {
      members: [{ ...member, here }],
    })
  const before = moved([{ from: '2018-03-01', until: null, paidThrough: null }])
  const old = moved([{ from: '2018-03-01', until: '2026-07-01', paidThrough: null }])
  const young = moved([{ from: '2026-07-01', until: null, paidThrough: null }])
  assert.deepEqual(owedOn(before, 'ED-01', '2026-06-20'), ['due by 2026-12-31 until 2026-09-01'])
  // Recorded some days ahead: he owes them no more where he leaves, and not yet where he goes.
  for (const day of ['2026-06-20', '2026-07-01', '2027-01-01']) assert.deepEqual(owedOn(old, 'ED-01', day), [])
  assert.deepEqual(owedOn(young, 'ED-01', '2026-06-30'), [])
  assert.deepEqual(owedOn(young, 'ED-01', '2026-09-01'), ['met by 2026-12-31 on 2026-09-01'])
})

test('whoever is first written down in the course of a year, or is seated in it, is not found short by a program', () => {
  const late = { ...member, keptFrom: '2026-05-01' }
  // Due while the year runs, asked of nobody once it is over.
  assert.equal(owedOn(learned([], { members: [late] }), 'ED-01', '2026-10-01')[0], 'due by 2026-12-31 until 2026-11-01')
  assert.deepEqual(
    owedOn(learned([], { members: [late] }), 'ED-01', '2027-01-01').filter((row) => row.includes('2026-12-31')),
    [],
  )
  const seated = (from: string) =>
    learned([hours('2026-02-01', 40)], { officers: [seatOf('m', 'committee-member', from)] })
  assert.equal(owedOn(seated('2026-11-01'), 'ED-02', '2027-01-01')[0], 'needs-human by 2026-12-31')
  assert.equal(owedOn(seated('2024-11-01'), 'ED-02', '2027-01-01')[0], 'overdue by 2026-12-31')
})

test('ED-02: the committee learns fifty-six hours, a concentrated training among them', () => {
  const officers = [seatOf('m', 'secretary', '2024-11-01')]
  const without = learned([hours('2026-02-01', 56)], { officers })
  assert.deepEqual(owedOn(without, 'ED-02', '2026-12-31'), ['due-soon by 2026-12-31 until 2027-01-01'])
  assert.deepEqual(owedOn(without, 'ED-01', '2026-12-31'), [])
  const trained = learned([hours('2026-02-01', 40), hours('2026-04-10', 16, true)], { officers })
  assert.deepEqual(owedOn(trained, 'ED-02', '2026-12-31'), ['met by 2026-12-31 on 2026-04-10'])
})

test('ED-03: a secretary who took office on 31 August is trained by the last of February; taken up again it is no new office', () => {
  const officers = [seatOf('m', 'secretary', '2026-08-31')]
  assert.deepEqual(owedOn(learned([], { officers }), 'ED-03', '2027-01-28'), ['due by 2027-02-28 until 2027-01-29'])
  assert.deepEqual(owedOn(learned([], { officers }), 'ED-03', '2027-02-28'), [
    'due-soon by 2027-02-28 until 2027-03-01',
  ])
  assert.deepEqual(owedOn(learned([], { officers }), 'ED-03', '2027-03-01'), ['overdue by 2027-02-28'])
  const late = learned([hours('2027-03-05', 8, true)], { officers })
  assert.deepEqual(owedOn(late, 'ED-03', '2027-03-06'), ['met-late by 2027-02-28 on 2027-03-05'])
  const released = [seatOf('m', 'secretary', '2026-08-31', '2026-12-01')]
  assert.deepEqual(owedOn(learned([], { officers: released }), 'ED-03', '2026-12-02'), ['not-applicable by 2027-02-28'])
  const again = [seatOf('m', 'secretary', '2023-08-31', '2026-08-31'), ...officers]
  assert.deepEqual(owedOn(learned([], { officers: again }), 'ED-03', '2026-12-02'), [])
})

test('ED-04: once in the probation and once in the year after it, each by the day it ends', () => {
  const young = branchWith({ members: [memberWith('m', [['probationary', '2026-07-28']])] })
  assert.deepEqual(owedOn(young, 'ED-04', '2027-07-28'), ['due-soon by 2027-07-28 until 2027-07-29'])
  assert.deepEqual(owedOn(young, 'ED-04', '2027-07-29'), ['overdue by 2027-07-28'])
  const standings = [
    ['probationary', '2024-02-29', '2025-02-28'],
    ['full', '2025-02-28'],
  ] as const
  const converted = learned([hours('2024-06-01', 8, true)], { members: [memberWith('m', standings)] })
  assert.deepEqual(owedOn(converted, 'ED-04', '2025-03-01'), [
    'met by 2025-02-28 on 2024-06-01',
    'due by 2026-02-28 until 2026-01-29',
  ])
})

test('C77: a probation that was extended has its training by the end of the extension', () => {
  const standings = [['probationary', '2023-12-12']] as const
  const extended = branchWith({
    members: [memberWith('applicant', standings)],
    courses: [courseWith(standings, [['extension', '2024-12-15', 6]])],
  })
  assert.deepEqual(owedOn(extended, 'ED-04', '2024-12-16'), ['due by 2025-06-12 until 2025-05-13'])
})

test('nobody is asked for a training of a time before he was written down here', () => {
  const standings = [
    ['probationary', '2024-02-29', '2025-02-28'],
    ['full', '2025-02-28'],
  ] as const
  const imported = branchWith({ members: [memberWith('m', standings, { keptFrom: '2026-03-01' })] })
  assert.deepEqual(owedOn(imported, 'ED-04', '2026-03-02'), [])
})
