import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, addMonths, addYears } from '#core/day.ts'
import { ask } from '../index.ts'

const since1982 = fc.integer({ min: 0, max: 43 * 365 }).map((days) => addDays('1982-09-06', days))

test('standing begins when probation ends, however late the vote on it', () => {
  fc.assert(
    fc.property(since1982, fc.nat({ max: 900 }), (assemblyOn, late) => {
      const ends = addMonths(assemblyOn, 12)
      const convertedOn = addDays(ends, late)
      const { values } = ask('party-standing', { assemblyOn, convertedOn }, addDays(convertedOn, 1))
      assert.equal(values?.admittedOn, assemblyOn)
      assert.equal(values?.standingFrom, ends)
    }),
  )
})

test('years of standing are whole years of the calendar: the day before the anniversary is one less', () => {
  fc.assert(
    fc.property(since1982, fc.integer({ min: 1, max: 60 }), (assemblyOn, years) => {
      const from = addMonths(assemblyOn, 12)
      const at = (on: string) => ask('party-standing', { assemblyOn, convertedOn: from }, on).values?.standingYears
      assert.equal(at(addYears(from, years)), years)
      assert.equal(at(addDays(addYears(from, years), -1)), years - 1)
    }),
  )
})

test('the periods of admission meet without a gap and without an overlap', () => {
  const dated = (days: object, on = '2026-11-22') => ask('party-standing', days, on)
  const rule = (days: object) => dated(days).because[0]?.rule
  assert.equal(rule({ assemblyOn: '1982-09-06', approvedOn: '1982-10-01' }), 'PB-10')
  assert.equal(rule({ assemblyOn: '1982-08-01', approvedOn: '1982-09-05' }), 'PB-11')
  assert.equal(rule({ approvedOn: '1977-08-12' }), 'PB-11')
  assert.equal(rule({ approvedOn: '1977-08-11' }), 'PB-12')
  assert.equal(rule({ approvedOn: '1969-04-01' }), 'PB-12')
  assert.equal(rule({ assemblyOn: '1969-03-31' }), 'PB-13')
  assert.equal(rule({ assemblyOn: '1956-09-15' }), 'PB-13')
  assert.equal(rule({ assemblyOn: '1956-09-14' }), 'PB-14')
})

test('a period that asks for the other day, or no day at all, is for a person', () => {
  for (const days of [{ assemblyOn: '1975-05-04' }, { approvedOn: '2011-07-01' }, {}]) {
    const { outcome, values } = ask('party-standing', days, '2026-11-22')
    assert.equal(outcome, 'NEEDS_HUMAN')
    assert.equal(values?.admittedOn, null)
  }
})

test('two periods that both claim an admission are for a person, with both readings', () => {
  const answer = ask('party-standing', { assemblyOn: '1969-03-20', approvedOn: '1969-04-10' }, '2026-11-22')
  assert.equal(answer.outcome, 'NEEDS_HUMAN')
  assert.deepEqual(
    answer.because.map(({ rule, numbers }) => [rule, numbers.date]),
    [
      ['PB-12', '1969-04-10'],
      ['PB-13', '1969-03-20'],
    ],
  )
})

test('before conversion there is no standing, and a conversion before probation ends is doubted', () => {
  const given = { assemblyOn: '2026-01-10' }
  assert.equal(ask('party-standing', given, '2026-11-22').values?.standingFrom, null)
  const early = ask('party-standing', { ...given, convertedOn: '2026-12-01' }, '2027-01-01')
  assert.equal(early.outcome, 'NEEDS_HUMAN')
})

test('Party probation and an earlier membership change neither date', () => {
  const plain = { assemblyOn: '2001-06-30', convertedOn: '2002-06-30' }
  const marked = {
    ...plain,
    rejoined: { leftOn: '1995-01-01' },
    partyProbation: [{ from: '2025-01-10', until: null }],
  }
  const at = (given: object) => ask('party-standing', given, '2026-11-22').values
  assert.deepEqual(at(marked), at(plain))
})
