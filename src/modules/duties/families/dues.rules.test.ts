import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ExcusedMonth } from '#regulations/consequences/month-run.rules.ts'
import { branchWith, courseWith, memberWith, owedOn, rowsOn } from '../../../../test/branch-facts.ts'
import type { BranchDues, BranchFacts, MemberFacts } from '../facts/facts.rules.ts'

const member = memberWith('m', [['full', '2018-03-01']])
const admitted = memberWith('m', [['probationary', '2026-07-28']])

function keeping(
  dues: Partial<BranchDues>,
  members: readonly MemberFacts[] = [member],
  more: Partial<BranchFacts> = {},
) {
  const empty = { publishedOn: [], standards: new Map(), paid: new Map(), excused: new Map() }
  return branchWith({ members, dues: { ledgerFrom: '2026-10', ...empty, ...dues }, ...more })
}
const paid = (on: string, ...months: string[]) => new Map([['m', months.map((month) => ({ month, on }))]])
const excused = (...months: string[]) =>
  new Map([['m', months.map((month): ExcusedMonth => ({ month, reason: 'sick-leave' }))]])

test('DU-15: the dues of a month are due on its last day; handed in that day they are in time, later they are late', () => {
  const open = keeping({ ledgerFrom: '2026-11' })
  assert.deepEqual(owedOn(open, 'DU-15', '2026-11-19'), ['due by 2026-11-30 until 2026-11-20'])
  assert.deepEqual(owedOn(open, 'DU-15', '2026-11-30'), ['due-soon by 2026-11-30 until 2026-12-01'])
  assert.equal(owedOn(open, 'DU-15', '2026-12-01')[0], 'overdue by 2026-11-30')
  assert.equal(
    owedOn(keeping({ paid: paid('2026-10-31', '2026-10') }), 'DU-15', '2026-11-01')[0],
    'met by 2026-10-31 on 2026-10-31',
  )
  const late = owedOn(keeping({ paid: paid('2026-12-05', '2026-10', '2026-11') }), 'DU-15', '2026-12-06')
  assert.deepEqual(late.slice(0, 2), ['met-late by 2026-10-31 on 2026-12-05', 'met-late by 2026-11-30 on 2026-12-05'])
})

test('MS-08: a month that a good reason excuses is over with the month itself and held against nobody', () => {
  const ill = keeping({ excused: excused('2026-10') })
  assert.deepEqual(owedOn(ill, 'DU-15', '2026-10-31'), ['due-soon by 2026-10-31 until 2026-11-01'])
  assert.equal(owedOn(ill, 'DU-15', '2026-11-01')[0], 'met by 2026-10-31 on 2026-10-31')
})

test('C104: admitted in July he owes from July on, and nothing while the approval is waited for', () => {
  const steps = [['pre-review', '2026-07-10']] as const
  const told = (approved: readonly (readonly ['approval', string])[]) =>
    keeping({ ledgerFrom: '2026-01' }, [admitted], {
      courses: [courseWith([['probationary', '2026-07-28']], [...steps, ...approved], { personId: 'm' })],
    })
  assert.deepEqual(owedOn(told([]), 'DU-15', '2026-10-14'), [])
  assert.deepEqual(owedOn(told([['approval', '2026-10-15']]), 'DU-15', '2026-10-15'), [
    'overdue by 2026-07-31',
    'overdue by 2026-08-31',
    'overdue by 2026-09-30',
    'due by 2026-10-31 until 2026-10-21',
  ])
})

test('C109: whoever comes with dues paid through August owes from September on, recorded late as well', () => {
  const came = (from: string, paidThrough: string) =>
    keeping({ ledgerFrom: '2026-01' }, [{ ...member, here: [{ from, until: null, paidThrough }] }])
  assert.deepEqual(owedOn(came('2026-08-20', '2026-08'), 'DU-15', '2026-09-10'), ['due by 2026-09-30 until 2026-09-20'])
  assert.deepEqual(owedOn(came('2026-10-05', '2026-08'), 'DU-15', '2026-10-10'), [
    'overdue by 2026-09-30',
    'due by 2026-10-31 until 2026-10-21',
  ])
})

test('DU-17: after six months in a row somebody has to ask why, with the first of them as the beginning', () => {
  const six = keeping({ ledgerFrom: '2026-03' })
  assert.deepEqual(owedOn(six, 'DU-17', '2026-08-31'), [])
  assert.deepEqual(owedOn(six, 'DU-17', '2026-09-01'), ['needs-human by 2026-08-31 until 2026-10-01'])
  const interrupted = keeping({ ledgerFrom: '2026-01', excused: excused('2026-02') })
  assert.deepEqual(owedOn(interrupted, 'DU-17', '2026-08-31'), [])
  assert.deepEqual(owedOn(interrupted, 'DU-17', '2026-09-01'), ['needs-human by 2026-08-31 until 2026-10-01'])
  const [duty] = rowsOn(interrupted, '2026-09-01').filter(({ rule }) => rule === 'DU-17')
  assert.equal(duty?.period, '2026-03')
})

test('C106: sick leave within the six months leaves no review, and one who has left is not asked any more', () => {
  assert.equal(owedOn(keeping({ ledgerFrom: '2026-01' }, [admitted]), 'DU-17', '2027-01-01').length, 1)
  const ill = keeping({ ledgerFrom: '2026-01', excused: excused('2026-08', '2026-09', '2026-10') }, [admitted])
  assert.deepEqual(owedOn(ill, 'DU-17', '2027-01-01'), [])
  const left = { ...member, here: [{ from: '2018-03-01', until: '2026-12-15', paidThrough: null }] }
  assert.equal(owedOn(keeping({ ledgerFrom: '2026-01' }, [left]), 'DU-17', '2026-12-14').length, 1)
  assert.deepEqual(owedOn(keeping({ ledgerFrom: '2026-01' }, [left]), 'DU-17', '2026-12-15'), [])
})

test('DU-19: the members are told once in each year, and a year that ended untold stays overdue', () => {
  const told = (...publishedOn: string[]) => keeping({ publishedOn })
  assert.deepEqual(owedOn(told(), 'DU-19', '2026-11-29'), ['due by 2026-12-31 until 2026-11-30'])
  assert.deepEqual(owedOn(told(), 'DU-19', '2026-12-31'), ['due-soon by 2026-12-31 until 2027-01-01'])
  assert.equal(owedOn(told(), 'DU-19', '2027-01-01')[0], 'overdue by 2026-12-31')
  assert.deepEqual(owedOn(told('2026-06-30'), 'DU-19', '2026-07-01'), ['met by 2026-12-31 on 2026-06-30'])
  assert.equal(owedOn(told('2027-01-15'), 'DU-19', '2027-01-16')[0], 'overdue by 2026-12-31')
})

test('a branch that keeps no dues here is owed none, and nothing of a month before its ledger', () => {
  assert.deepEqual(owedOn(branchWith({ members: [member] }), 'DU-15', '2026-11-22'), [])
  assert.equal(owedOn(keeping({ ledgerFrom: '2026-11' }), 'DU-15', '2026-11-22').length, 1)
})
