import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayHold } from './office.rules.ts'
import { ageOn, birthdayAt, oldEnough, sameBirth } from './person.rules.ts'
import {
  inOrder,
  partyDates,
  partyYears,
  probationEnd,
  type Standing,
  type StandingKind,
  stepStanding,
  voterOn,
} from './standing.rules.ts'
import { correctLine, succeed } from './timeline.rules.ts'

const row = (kind: StandingKind, fromOn: string, untilOn: string | null = null): Standing => ({
  id: `${kind}-${fromOn}`,
  kind,
  fromOn,
  untilOn,
})
const step = (rows: Standing[], to: StandingKind | null, on: string, born: string | null = null) => {
  const said = stepStanding(rows, to, on, born)
  return said.ok ? said.value : said.code
}

test('a person born on 29 February comes of age on 1 March of a common year (DV-01)', () => {
  assert.equal(birthdayAt('2008-02-29', 18), '2026-03-01')
  assert.equal(oldEnough('2008-02-29', '2026-02-28').ok, false)
  assert.equal(oldEnough('2008-02-29', '2026-03-01').ok, true)
  assert.equal(ageOn('2008-02-29', '2026-02-28'), 17)
  assert.equal(ageOn('1987-03-05', '2026-03-05'), 39)
  assert.equal(ageOn('1987-03-05', '1987-03-04'), null)
})

test('two births agree as far as the vaguer one says', () => {
  assert.ok(sameBirth('1987-03-01', 'month', '1987-03-25', 'day'))
  assert.ok(!sameBirth('1987-03-01', 'day', '1987-03-25', 'day'))
  assert.ok(sameBirth('1987-01-01', 'year', '1987-11-25', 'day'))
})

test('standing goes forward one stage at a time', () => {
  const applicant = row('applicant', '2024-01-10')
  assert.deepEqual(step([applicant], 'activist', '2024-05-01'), {
    close: applicant.id,
    open: { kind: 'activist', fromOn: '2024-05-01', untilOn: null },
  })
  assert.equal(step([applicant], 'prospective', '2025-05-01'), 'people.out-of-order')
  assert.equal(step([applicant], 'applicant', '2025-05-01'), 'people.out-of-order')
  assert.equal(step([applicant], 'activist', '2024-01-10'), 'people.before-the-last')
})

test('an activist is cultivated for a full calendar year before he is listed (DV-06)', () => {
  const activist = row('activist', '2024-02-29')
  assert.equal(step([activist], 'prospective', '2025-02-27'), 'people.cultivation-too-short')
  assert.equal(typeof step([activist], 'prospective', '2025-02-28'), 'object')
})

test('probation is a year from the assembly that admitted (DV-14)', () => {
  const probationary = row('probationary', '2025-11-22')
  assert.equal(step([probationary], 'full', '2026-11-21'), 'people.probation-not-over')
  assert.equal(typeof step([probationary], 'full', '2026-11-22'), 'object')
})

test('members approved between 1969 and 1977 had no probation (C88); in 1981 they had (C89)', () => {
  assert.equal(probationEnd('1975-05-04'), '1975-05-04')
  assert.equal(probationEnd('1981-04-10'), '1982-04-10')
})

test('an application may be withdrawn; a member leaves the branch first', () => {
  const activist = row('activist', '2024-02-01')
  assert.deepEqual(step([activist], null, '2024-08-01'), { close: activist.id, open: null })
  assert.equal(step([row('full', '2012-07-01')], null, '2024-08-01'), 'people.leave-first')
})

test('what came before the first stage known may be added, in order', () => {
  const full = row('full', '2012-07-01')
  assert.deepEqual(step([full], 'probationary', '2011-07-01'), {
    close: null,
    open: { kind: 'probationary', fromOn: '2011-07-01', untilOn: '2012-07-01' },
  })
  assert.equal(step([row('activist', '2012-07-01')], 'full', '2011-07-01'), 'people.out-of-order')
})

test('who left begins again as an applicant, or is restored to what he was (PB-16)', () => {
  const left = row('full', '2012-07-01', '2020-01-01')
  assert.equal(typeof step([left], 'applicant', '2025-01-01'), 'object')
  assert.equal(typeof step([left], 'full', '2025-01-01'), 'object')
  assert.equal(step([left], 'activist', '2025-01-01'), 'people.out-of-order')
})

test('nobody applies before he is eighteen', () => {
  assert.equal(step([], 'applicant', '2026-01-01', '2008-06-01'), 'people.too-young')
})

test('standing counts from conversion: admitted July 2011, converted July 2012, four years in July 2016 (C85)', () => {
  const rows = [row('probationary', '2011-07-01', '2012-07-01'), row('full', '2012-07-01')]
  assert.deepEqual(partyDates(rows), { admittedOn: '2011-07-01', fullFrom: '2012-07-01' })
  assert.equal(partyYears('2012-07-01', '2016-07-01'), 4)
  assert.equal(partyYears('2013-07-01', '2016-07-01'), 3) // C86: probation extended
  assert.ok(inOrder(rows).ok)
  assert.ok(!inOrder([row('full', '2011-01-01', '2012-01-01'), row('activist', '2012-01-01')]).ok)
})

test('a full member of a branch with his rights votes, and nobody else (VT-01, VT-02)', () => {
  const facts = {
    standings: [row('full', '2012-07-01')],
    memberships: [{ fromOn: '2020-01-01', untilOn: null }],
    suspensions: [],
  }
  assert.deepEqual(voterOn(facts, '2026-11-22'), { votes: true, because: 'full-member' })
  assert.equal(voterOn(facts, '2019-12-31').because, 'no-branch')
  assert.equal(
    voterOn({ ...facts, standings: [row('probationary', '2026-01-01')] }, '2026-11-22').because,
    'probationary',
  )
  assert.equal(
    voterOn({ ...facts, suspensions: [{ fromOn: '2026-11-22', untilOn: null }] }, '2026-11-22').because,
    'suspended',
  )
  assert.equal(
    voterOn({ ...facts, suspensions: [{ fromOn: '2026-01-01', untilOn: '2026-11-22' }] }, '2026-11-22').votes,
    true,
  )
  assert.equal(voterOn({ ...facts, standings: [] }, '2026-11-22').because, 'outside')
})

test('a corrected fact takes the neighbour that touched it along, and never covers another', () => {
  const rows = [
    { id: 'a', fromOn: '2011-07-01', untilOn: '2012-07-01' },
    { id: 'b', fromOn: '2012-07-01', untilOn: null },
  ]
  const moved = correctLine(rows, 'b', { fromOn: '2012-06-20', untilOn: null })
  assert.ok(moved.ok)
  assert.deepEqual(
    [...moved.value],
    [
      ['b', { fromOn: '2012-06-20', untilOn: null }],
      ['a', { fromOn: '2011-07-01', untilOn: '2012-06-20' }],
    ],
  )
  const clash = correctLine(rows, 'b', { fromOn: '2011-01-01', untilOn: null })
  assert.equal(clash.ok ? '' : clash.code, 'people.overlaps')
  const empty = correctLine(rows, 'b', { fromOn: '2012-07-01', untilOn: '2012-07-01' })
  assert.equal(empty.ok ? '' : empty.code, 'people.ends-before-it-begins')
  assert.ok(correctLine(rows, 'b', null).ok)
})

test('the next fact begins after the one in force', () => {
  const rows = [{ id: 'a', fromOn: '2024-01-01', untilOn: null }]
  assert.deepEqual(succeed(rows, '2024-01-02'), { ok: true, value: { close: 'a' } })
  assert.equal(succeed(rows, '2024-01-01').ok, false)
  assert.deepEqual(succeed([], '2024-01-01'), { ok: true, value: { close: null } })
})

test('only a full member is secretary, only a member leads a group, and only a group has a group leader', () => {
  const may = (...given: Parameters<typeof mayHold>) => {
    const said = mayHold(...given)
    return said.ok ? 'yes' : said.code
  }
  assert.equal(may('secretary', null, 'branch', 'full'), 'yes')
  assert.equal(may('secretary', null, 'branch', 'probationary'), 'people.not-a-full-member')
  assert.equal(may('group-leader', null, 'group', 'probationary'), 'yes')
  assert.equal(may('group-leader', null, 'group', null), 'people.not-a-member')
  assert.equal(may('group-leader', null, 'branch', 'full'), 'people.no-such-office-here')
  assert.equal(may('secretary', 'discipline', 'branch', 'full'), 'people.duty-without-committee')
  assert.equal(may('administrator', null, 'committee', null), 'yes')
})
