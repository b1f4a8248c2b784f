import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, addMonths, daysBetween, daysInMonth, lastOfMonth, monthOf, yearOf } from '#core/day.ts'
import { ask, firstDayOf, lastDayOf, periodAfter, periodOf, periodsBetween } from '../index.ts'

const anyDay = fc.integer({ min: 0, max: 80 * 365 }).map((days) => addDays('1970-01-01', days))
const every = fc.constantFrom('month', 'quarter', 'year')

test('adding months never skips or doubles a month and ends on its last day when the day is lacking', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (from, months) => {
      const to = addMonths(from, months)
      assert.equal(yearOf(to) * 12 + monthOf(to) - (yearOf(from) * 12 + monthOf(from)), months)
      const length = daysInMonth(yearOf(to), monthOf(to))
      assert.equal(Number(to.slice(8)), Math.min(Number(from.slice(8)), length))
    }),
  )
})

test('month ends follow each other: the day after the last of a month opens the next', () => {
  fc.assert(
    fc.property(anyDay, (from) => {
      const next = addDays(lastOfMonth(from), 1)
      assert.equal(next.slice(8), '01')
      assert.equal(next.slice(0, 7), addMonths(from, 1).slice(0, 7))
    }),
  )
})

test('periods tile the calendar: each day in one, the next begins the day after the last', () => {
  fc.assert(
    fc.property(anyDay, every, (on, each) => {
      const period = periodOf(on, each)
      assert.ok(firstDayOf(period) <= on && on <= lastDayOf(period))
      assert.equal(firstDayOf(periodAfter(period)), addDays(lastDayOf(period), 1))
    }),
  )
  const lengths = (each: 'month' | 'quarter') =>
    periodsBetween('2028-01-01', '2028-12-31', each).map((one) => daysBetween(firstDayOf(one), lastDayOf(one)) + 1)
  for (const each of ['month', 'quarter'] as const)
    assert.equal(
      lengths(each).reduce((a, b) => a + b),
      366,
    )
})

const meeting = fc.record({
  id: fc.uuid(),
  heldOn: fc.integer({ min: -40, max: 140 }).map((days) => addDays('2026-10-01', days)),
  closed: fc.boolean(),
  ownSection: fc.boolean(),
})
const unit = fc.record({
  kind: fc.constantFrom('branch', 'group'),
  from: fc.constantFrom('2015-07-01', '2026-10-01', '2026-11-15', '2027-02-01'),
  until: fc.constantFrom(null, '2026-11-20', '2027-06-01'),
})
const cadence = fc.record({
  given: fc.record({
    rule: fc.constantFrom('MT-01', 'MT-02', 'MT-03', 'MT-04', 'TP-01'),
    period: fc.constantFrom('2026Q4', '2026-10', '2026-11', '2026-12'),
    unit,
    fullMembers: fc.integer({ min: 5, max: 9 }),
    gatherings: fc.array(meeting, { maxLength: 3 }),
  }),
  on: fc.integer({ min: -60, max: 200 }).map((days) => addDays('2026-10-01', days)),
})

function withoutCountdown(given: Parameters<typeof ask<'meeting-cadence'>>[1], on: string) {
  const { outcome, values, because } = ask('meeting-cadence', given, on)
  return { outcome, because, values: { ...values, daysLeft: 0, validUntil: null } }
}

test('an answer stands until its valid-until day and is another on that day', () => {
  fc.assert(
    fc.property(cadence, fc.nat({ max: 400 }), ({ given, on }, later) => {
      const now = withoutCountdown(given, on)
      const validUntil = ask('meeting-cadence', given, on).values?.validUntil ?? null
      const then = addDays(on, later)
      if (validUntil === null || then < validUntil) assert.deepEqual(withoutCountdown(given, then), now)
      if (validUntil !== null) assert.notDeepEqual(withoutCountdown(given, validUntil), now)
    }),
    { numRuns: 1000 },
  )
})

test('only a closed gathering with its own section, held within the period, meets a duty', () => {
  fc.assert(
    fc.property(cadence, ({ given, on }) => {
      const values = ask('meeting-cadence', given, on).values
      if (values?.state !== 'met') return
      const held = given.gatherings.find(({ id }) => id === values.gatheringId)
      assert.ok(held?.closed && held.ownSection && held.heldOn <= on)
      assert.ok(firstDayOf(given.period) <= held.heldOn && held.heldOn <= lastDayOf(given.period))
    }),
  )
})

test('a meeting outside the period changes nothing in it', () => {
  fc.assert(
    fc.property(cadence, meeting, ({ given, on }, other) => {
      fc.pre(other.heldOn < firstDayOf(given.period) || other.heldOn > lastDayOf(given.period))
      const more = { ...given, gatherings: [...given.gatherings, other] }
      assert.deepEqual(ask('meeting-cadence', more, on), ask('meeting-cadence', given, on))
    }),
  )
})

test('a duty is due soon in its last days, as many as the branch sets', () => {
  const given = {
    rule: 'TP-01',
    period: '2026-11',
    unit: { kind: 'branch', from: '2015-07-01' },
    gatherings: [],
  } as const
  const state = (on: string, dueSoonDays?: number) =>
    ask('meeting-cadence', given, on, dueSoonDays === undefined ? {} : { dueSoonDays }).values?.state
  assert.equal(state('2026-11-22'), 'due')
  assert.equal(state('2026-11-23'), 'due-soon')
  assert.equal(state('2026-11-30'), 'due-soon')
  assert.equal(state('2026-12-01'), 'overdue')
  assert.equal(state('2026-11-22', 14), 'due-soon')
})

test('a unit that began within a period is never accused of it', () => {
  const given = {
    rule: 'MT-01',
    period: '2026Q4',
    unit: { kind: 'branch', from: '2026-11-22' },
    gatherings: [],
  } as const
  assert.equal(ask('meeting-cadence', given, '2026-11-22').values?.state, 'due')
  assert.equal(ask('meeting-cadence', given, '2027-01-01').outcome, 'NEEDS_HUMAN')
})

test('a committee meets monthly from the seventh full member on', () => {
  const given = {
    rule: 'MT-02',
    period: '2026-10',
    unit: { kind: 'branch', from: '2015-07-01' },
    gatherings: [],
  } as const
  assert.equal(ask('meeting-cadence', { ...given, fullMembers: 6 }, '2026-11-22').values?.state, 'not-applicable')
  assert.equal(ask('meeting-cadence', { ...given, fullMembers: 7 }, '2026-11-22').values?.state, 'overdue')
})
