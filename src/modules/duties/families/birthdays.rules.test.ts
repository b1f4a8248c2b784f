import assert from 'node:assert/strict'
import { test } from 'node:test'
import { branchWith, fullMembers, held, memberWith, owedOn, rowsOn } from '../../../../test/branch-facts.ts'
import type { MemberFacts } from '../facts/facts.rules.ts'

const standings = [
  ['probationary', '2024-02-29', '2025-02-28'],
  ['full', '2025-02-28'],
] as const
const leap = memberWith('leap', standings)

const branch = (others: number, gatherings: readonly ReturnType<typeof held>[] = [], one: MemberFacts = leap) =>
  branchWith({ from: '2026-01-01', members: [one, ...fullMembers(others)], gatherings })

test('PB-02: a small branch keeps birthdays by the quarter, a large one by the month, that of a leap day on 28 February', () => {
  assert.deepEqual(owedOn(branch(7), 'PB-02', '2026-03-23'), ['due by 2026-03-31 until 2026-03-24'])
  assert.deepEqual(owedOn(branch(7), 'PB-02', '2026-03-31'), ['due-soon by 2026-03-31 until 2026-04-01'])
  assert.deepEqual(owedOn(branch(19), 'PB-02', '2026-02-28'), ['due-soon by 2026-02-28 until 2026-03-01'])
  assert.deepEqual(owedOn(branch(19), 'PB-02', '2026-03-01'), ['overdue by 2026-02-28'])
})

test('PB-02: the gathering that kept them meets the quarter; one whose record is open waits for it', () => {
  assert.deepEqual(owedOn(branch(7, [held('political-birthday', '2026-03-20')]), 'PB-02', '2026-03-21'), [
    'met by 2026-03-31 on 2026-03-20',
  ])
  const [open] = rowsOn(branch(7, [held('political-birthday', '2026-03-20', false)]), '2026-03-21').filter(
    ({ rule }) => rule === 'PB-02',
  )
  assert.deepEqual([open?.state, open?.pendingId], ['due', 'political-birthday 2026-03-20'])
})

test('PB-02: of the year of admission there is none, and of whoever leaves before the day or comes after it neither', () => {
  const admitted = memberWith('young', [['probationary', '2026-02-28']])
  assert.deepEqual(owedOn(branch(7, [], admitted), 'PB-02', '2026-03-01'), [])
  const until = (day: string) => ({ ...leap, here: [{ from: '2024-02-29', until: day, paidThrough: null }] })
  assert.deepEqual(owedOn(branch(7, [], until('2026-02-28')), 'PB-02', '2026-03-01'), [])
  assert.equal(owedOn(branch(7, [], until('2026-03-01')), 'PB-02', '2026-03-01').length, 1)
  const came = { ...leap, here: [{ from: '2026-03-10', until: null, paidThrough: null }] }
  assert.deepEqual(owedOn(branch(7, [], came), 'PB-02', '2026-03-11'), [])
})

test('PB-12: of whom the day of admission is not known to the month no birthday is kept', () => {
  const vague = { ...leap, standings: leap.standings.map((one) => ({ ...one, known: false })) }
  assert.deepEqual(owedOn(branch(7, [], vague), 'PB-02', '2026-03-01'), [])
})
