import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TermPaper } from '#modules/people/term.rules.ts'
import { branchWith, owedOn, seatOf } from '../../../../test/branch-facts.ts'

const seats = [seatOf('p0', 'secretary', '2024-02-29'), seatOf('p1', 'committee-member', '2024-02-29')]

function term(electedOn: string, more: Partial<TermPaper> = {}): TermPaper {
  return {
    electedOn,
    community: false,
    seats: null,
    recordedOn: null,
    approvedOn: null,
    remindedOn: null,
    nextElectionOn: null,
    putOff: false,
    ...more,
  }
}

const elected = (...terms: readonly TermPaper[]) => branchWith({ terms, officers: seats })

test('CM-03, CM-05: a committee elected on a leap day is reminded half a year before the last of February three years on', () => {
  const branch = elected(term('2024-02-29'))
  assert.deepEqual(owedOn(branch, 'CM-03', '2026-08-27'), ['due by 2027-02-28 until 2026-08-28'])
  assert.deepEqual(owedOn(branch, 'CM-03', '2026-08-28'), ['due-soon by 2027-02-28 until 2027-03-01'])
  assert.deepEqual(owedOn(branch, 'CM-03', '2027-02-28'), ['due-soon by 2027-02-28 until 2027-03-01'])
  assert.deepEqual(owedOn(branch, 'CM-03', '2027-03-01'), ['overdue by 2027-02-28'])
})

test('CM-04: an election put off with consent is due on its day, then by the end of the year granted, and late only after it', () => {
  const branch = elected(term('2024-02-29', { nextElectionOn: '2027-09-15', putOff: true }))
  assert.deepEqual(owedOn(branch, 'CM-03', '2027-09-15'), ['due-soon by 2027-09-15 until 2027-09-16'])
  assert.deepEqual(owedOn(branch, 'CM-03', '2027-09-16'), ['due-soon by 2028-02-28 until 2028-02-29'])
  assert.deepEqual(owedOn(branch, 'CM-03', '2028-02-29'), ['overdue by 2028-02-28'])
})

test('CM-04: a plan past the term without consent, or past the year that may be granted, is for a person', () => {
  const alone = elected(term('2024-02-29', { nextElectionOn: '2027-09-15' }))
  assert.deepEqual(owedOn(alone, 'CM-03', '2027-01-01'), ['needs-human by 2027-09-15 until 2027-09-16'])
  assert.deepEqual(owedOn(alone, 'CM-03', '2027-09-16'), ['overdue by 2027-02-28'])
  const tooLate = elected(term('2024-02-29', { nextElectionOn: '2028-03-15', putOff: true }))
  assert.match(owedOn(tooLate, 'CM-03', '2027-01-01')[0] ?? '', /^needs-human by 2028-03-15/)
})

test('the next election meets the one before: in time, late with consent, late without it; one far too early is for a person', () => {
  const before = (on: string, putOff: boolean) =>
    owedOn(elected(term('2024-02-29', { putOff }), term(on)), 'CM-03', '2027-12-01')[1]
  assert.equal(before('2027-02-20', false), 'met by 2027-02-28 on 2027-02-20')
  assert.equal(before('2027-09-15', true), 'met by 2027-02-28 on 2027-09-15')
  assert.equal(before('2027-09-15', false), 'met-late by 2027-02-28 on 2027-09-15')
  assert.equal(before('2025-06-01', false), 'needs-human by 2027-02-28 on 2025-06-01')
})

test('CM-07: the report is two papers, the record of the members and the approval of the secretary', () => {
  assert.deepEqual(owedOn(elected(term('2024-02-29')), 'CM-07', '2024-03-29'), ['due by 2024-03-29 until 2024-03-30'])
  assert.deepEqual(owedOn(elected(term('2024-02-29')), 'CM-07', '2024-03-30'), ['due-soon by 2024-03-29'])
  const recorded = term('2024-02-29', { recordedOn: '2024-03-05' })
  assert.deepEqual(owedOn(elected(recorded), 'CM-07', '2024-03-30'), ['due-soon by 2024-03-29'])
  const both = term('2024-02-29', { recordedOn: '2024-03-05', approvedOn: '2024-03-20' })
  assert.deepEqual(owedOn(elected(both), 'CM-07', '2024-03-30'), ['met by 2024-03-29 on 2024-03-20'])
})

test('an import that tells of offices and not of the term is not accused of a report nobody wrote down', () => {
  const imported = branchWith({ officers: seats })
  assert.deepEqual(owedOn(imported, 'CM-07', '2026-11-22'), [])
  assert.match(owedOn(imported, 'CM-03', '2026-11-22')[0] ?? '', /^due-soon by 2027-02-28/)
})

const three = (...officers: Parameters<typeof seatOf>[]) =>
  branchWith({
    terms: [term('2025-03-10', { seats: 3 })],
    officers: officers.map((officer) => seatOf(...officer)),
  })

test('CM-06: a seat that falls empty calls for a by-election the same day, and after a month for a person', () => {
  const branch = three(
    ['p0', 'secretary', '2025-03-10'],
    ['p1', 'committee-member', '2025-03-10', '2026-06-30'],
    ['p2', 'committee-member', '2025-03-10'],
  )
  assert.deepEqual(owedOn(branch, 'CM-06', '2026-06-29'), [])
  assert.deepEqual(owedOn(branch, 'CM-06', '2026-06-30'), ['due-soon by 2026-07-30 until 2026-07-31'])
  assert.deepEqual(owedOn(branch, 'CM-06', '2026-07-31'), ['needs-human by 2026-07-30'])
})

test('CM-06: two seats empty since one day are one by-election, since two days two of them; who fills the seat ends it', () => {
  const oneDay = three(
    ['p0', 'secretary', '2025-03-10', '2026-06-30'],
    ['p1', 'committee-member', '2025-03-10', '2026-06-30'],
    ['p2', 'committee-member', '2025-03-10'],
  )
  assert.equal(owedOn(oneDay, 'CM-06', '2026-07-01').length, 1)
  const twoDays = three(
    ['p0', 'secretary', '2025-03-10'],
    ['p1', 'committee-member', '2025-03-10', '2026-01-31'],
    ['p2', 'committee-member', '2025-03-10', '2026-06-30'],
  )
  assert.equal(owedOn(twoDays, 'CM-06', '2026-07-01').length, 2)
  const filled = three(
    ['p0', 'secretary', '2025-03-10'],
    ['p1', 'committee-member', '2025-03-10', '2026-06-30'],
    ['p2', 'committee-member', '2025-03-10'],
    ['p3', 'committee-member', '2026-07-20'],
  )
  assert.equal(owedOn(filled, 'CM-06', '2026-07-19').length, 1)
  assert.deepEqual(owedOn(filled, 'CM-06', '2026-07-20'), [])
})

test('a branch that is closed elects nobody any more, and keeps what it did', () => {
  const branch = branchWith({ terms: [term('2021-02-20'), term('2024-02-29')], officers: seats, until: '2027-01-01' })
  assert.equal(owedOn(branch, 'CM-03', '2026-12-31').length, 2)
  assert.deepEqual(owedOn(branch, 'CM-03', '2027-03-01'), ['met-late by 2024-02-20 on 2024-02-29'])
})
