import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, addMonths } from '#core/day.ts'
import { ask } from '../index.ts'
import { talkKinds } from './heart-to-heart-talks.rules.ts'

const inYear = fc.integer({ min: -40, max: 420 }).map((days) => addDays('2026-01-01', days))
const session = fc.record({
  session: fc.constantFrom('safety', 'history', 'discipline', 'theory'),
  heldOn: inYear,
  length: fc.oneof(
    fc.constantFrom('half-day' as const, 'day' as const),
    fc.integer({ min: 15, max: 480 }).map((minutes) => ({ minutes })),
  ),
  concentrated: fc.boolean(),
})
const learning = fc.record({
  year: fc.constant('2026'),
  role: fc.constantFrom('member' as const, 'committee' as const),
  from: fc.constantFrom('2015-07-01', '2026-03-01', '2027-02-01'),
  until: fc.constantFrom(null, '2026-08-01', '2027-06-01'),
  sessions: fc.array(session, { maxLength: 12 }),
})

test('the same session met again adds nothing to the hours of a person', () => {
  fc.assert(
    fc.property(learning, (given) => {
      const twice = { ...given, sessions: given.sessions.flatMap((one) => [one, one]) }
      const [once, again] = [given, twice].map((one) => ask('learning-hours', one, '2027-03-01').values)
      assert.equal(again?.minutes, once?.minutes)
      assert.equal(again?.state, once?.state)
    }),
  )
})

test('one more session never turns hours that suffice into hours that do not', () => {
  fc.assert(
    fc.property(learning, session, (given, one) => {
      const before = ask('learning-hours', given, '2027-03-01').values
      const more = { ...given, sessions: [...given.sessions, { ...one, session: 'another' }] }
      const after = ask('learning-hours', more, '2027-03-01').values
      assert.ok((after?.minutes ?? 0) >= (before?.minutes ?? 0))
      if (before?.state === 'met') assert.equal(after?.state, 'met')
    }),
  )
})

test('what was learned in another year is not carried over', () => {
  const sessions = [{ session: 'a', heldOn: '2025-12-31', length: 'day' as const }]
  const answer = ask('learning-hours', { year: '2026', role: 'member', from: '2015-07-01', sessions }, '2026-11-22')
  assert.equal(answer.values?.minutes, 0)
  assert.equal(answer.values?.otherYears, 1)
})

test('one minute less than 32 hours is a gap, and an hour of 45 minutes is a setting', () => {
  const hours = (minutes: number, settings = {}) =>
    ask(
      'learning-hours',
      {
        year: '2026',
        role: 'member',
        from: '2015-07-01',
        sessions: [
          { session: 'a', heldOn: '2026-05-01', length: { minutes: minutes - 1000 } },
          { session: 'b', heldOn: '2026-05-02', length: { minutes: 1000 } },
        ],
      },
      '2027-01-01',
      settings,
    )
  assert.equal(hours(1919).outcome, 'FAIL')
  assert.equal(hours(1919).values?.missingMinutes, 1)
  assert.equal(hours(1920).outcome, 'PASS')
  assert.equal(hours(1440, { minutesPerHour: 45 }).outcome, 'PASS')
})

test('whoever began within the year is for a person to judge, never found short', () => {
  const given = { year: '2026', role: 'member', from: '2026-03-01', sessions: [] } as const
  assert.equal(ask('learning-hours', given, '2027-01-01').outcome, 'NEEDS_HUMAN')
})

test('an answer about learning stands until its valid-until day', () => {
  fc.assert(
    fc.property(learning, inYear, fc.nat({ max: 300 }), (given, on, later) => {
      const at = (day: string) => {
        const { outcome, because, values } = ask('learning-hours', given, day)
        return { outcome, because, values: { ...values, daysLeft: 0, validUntil: null } }
      }
      const until = ask('learning-hours', given, on).values?.validUntil ?? null
      const then = addDays(on, later)
      if (until === null || then < until) assert.deepEqual(at(then), at(on))
    }),
  )
})

const names = ['a', 'b', 'c', 'd', 'e', 'f']
const talks = fc.record({
  year: fc.constant('2026'),
  people: fc
    .tuple(fc.subarray(names, { minLength: 1 }), fc.integer({ min: 0, max: 6 }))
    .map(([people, seats]) => people.map((name, at) => ({ name, onCommittee: at < seats }))),
  talks: fc.array(
    fc.record({
      heldOn: inYear,
      between: fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)),
    }),
    { maxLength: 20 },
  ),
})

test('talks are all held exactly when nobody lacks a kind he can take part in', () => {
  fc.assert(
    fc.property(talks, (given) => {
      const { values, outcome } = ask('heart-to-heart-talks', given, '2027-01-01')
      assert.ok(values)
      const lacking = talkKinds.reduce((sum, kind) => sum + values.missing[kind].length, 0)
      assert.equal(values.covered + lacking, values.of)
      assert.equal(outcome, lacking > 0 ? 'FAIL' : 'PASS')
      if (values.of > 0) assert.equal(values.state, lacking > 0 ? 'overdue' : 'met')
    }),
  )
})

test('a talk held with somebody who has left since counts for the one who stayed, and he himself is owed none', () => {
  const stayed = { name: 'a', onCommittee: true }
  const people = [stayed, { name: 'b', onCommittee: true }, { name: 'gone', onCommittee: false, until: '2026-05-01' }]
  const talks = [{ heldOn: '2026-02-01', between: ['a', 'gone'] as [string, string] }]
  const { values } = ask('heart-to-heart-talks', { year: '2026', people, talks }, '2026-11-22')
  assert.equal(values?.of, 2)
  assert.deepEqual(values?.missing['committee-committee'], ['a', 'b'])
})

test('21 people need far fewer than the 210 talks of all pairs', () => {
  const people = Array.from({ length: 21 }, (_, at) => ({ name: `${at}`, onCommittee: at < 3 }))
  assert.equal(ask('heart-to-heart-talks', { year: '2026', people, talks: [] }, '2026-11-22').values?.of, 42)
})

test('the share of excellent members agrees with a count by hand for every size of branch', () => {
  for (let full = 0; full <= 60; full++) {
    const at = (share: string) =>
      ask('appraisal-grades', { fullMembers: full, graded: {} }, '2026-11-22', { excellentShare: share }).values
    let most = 0
    while (3 * (most + 1) <= full) most++
    assert.equal(at('1/3')?.excellentAtMost, most)
    assert.equal(at('0.3')?.excellentAtMost, most, 'what is no fraction is not followed')
    assert.equal(at('3/10')?.excellentAtMost, Math.floor((full * 3) / 10))
  }
})

test('more grades than full members do not fit', () => {
  const answer = ask('appraisal-grades', { fullMembers: 5, graded: { qualified: 6 } }, '2026-11-22')
  assert.equal(answer.outcome, 'FAIL')
  assert.equal(answer.wouldChange[0]?.numbers.count, 1)
})

test('half a year for a new secretary is six calendar months from any day', () => {
  fc.assert(
    fc.property(inYear, (from) => {
      const given = { occasion: 'new-secretary', from, trainings: [] } as const
      const due = addMonths(from, 6)
      assert.equal(ask('concentrated-training', given, due).outcome, 'PASS')
      assert.equal(ask('concentrated-training', given, addDays(due, 1)).outcome, 'FAIL')
      const late = { ...given, trainings: [addDays(due, 1)] }
      assert.equal(ask('concentrated-training', late, addDays(due, 1)).values?.state, 'met-late')
    }),
  )
})

test('extended probation leaves more time for its training', () => {
  const given = { occasion: 'probation', from: '2025-02-01', until: '2026-08-01', trainings: [] } as const
  assert.equal(ask('concentrated-training', given, '2026-05-01').values?.state, 'due')
})

test('a yearly meeting needs its own section and a closed record, as every other', () => {
  const unit = { kind: 'branch', from: '2015-07-01' } as const
  const gathering = { id: 'life', heldOn: '2026-11-10', closed: true, ownSection: true }
  const state = (changed: object) =>
    ask(
      'meeting-cadence',
      { rule: 'DA-01', period: '2026', unit, gatherings: [{ ...gathering, ...changed }] },
      '2026-11-22',
    ).values?.state
  assert.equal(state({}), 'met')
  assert.equal(state({ closed: false }), 'due-soon')
  assert.equal(state({ ownSection: false }), 'due-soon')
  assert.equal(state({ forPeriod: '2025' }), 'due-soon')
})

test('a political birthday of 29 February falls on the 28th in common years', () => {
  const birthday = (year: string) =>
    ask('political-birthday', { admittedOn: '2020-02-29', year, branchMembers: 10 }, '2026-11-22').values
  assert.equal(birthday('2024')?.birthday, '2024-02-29')
  assert.equal(birthday('2025')?.birthday, '2025-02-28')
  assert.equal(birthday('2025')?.celebrateUntil, '2025-03-31')
  assert.equal(birthday('2020')?.birthday, null)
})

test('nothing of a talk is asked but the day and whether something follows', () => {
  const given = { occasion: 'hardship', occurredOn: '2026-11-01', heldOn: '2026-11-03', followUp: 'open' } as const
  const answer = ask('targeted-talk', given, '2026-11-22')
  assert.equal(answer.values?.state, 'held')
  assert.equal(ask('targeted-talk', { ...given, heldOn: '2026-10-30' }, '2026-11-22').values?.state, 'due-soon')
})
