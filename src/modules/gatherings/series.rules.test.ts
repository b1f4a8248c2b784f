import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, dayAt, dayOfMonth, weekdayOf } from '#core/day.ts'
import { holidays2026, worksOn } from '#regulations/calendar/holidays.rules.ts'
import { occurrences, type Returning } from './series.rules.ts'

const tables = [holidays2026]
const always = { from: '2026-01-01', until: null } as const
const days = (returning: Returning, first: string, months: number) =>
  occurrences(returning, first, months, tables).map(({ heldOn }) => heldOn)

test('a theme Party day on the twentieth goes to the next working day where it falls on a weekend', () => {
  const series: Returning = { ...always, fixed: { dayOfMonth: 20 }, onDayOff: 'after' }
  // 20 June 2026 is in the Dragon Boat holiday; 20 September is a Sunday that is worked.
  assert.deepEqual(days(series, '2026-06-05', 4), ['2026-06-22', '2026-07-20', '2026-08-20', '2026-09-20'])
  assert.deepEqual(days({ ...series, onDayOff: 'before' }, '2026-06-05', 1), ['2026-06-18'])
  assert.deepEqual(days({ ...series, onDayOff: 'stay' }, '2026-06-05', 1), ['2026-06-20'])
})

test('every second Tuesday, and the last Friday of months with four or five of them', () => {
  const tuesday: Returning = { ...always, fixed: { nth: 2, weekday: 2 }, onDayOff: 'stay' }
  assert.deepEqual(days(tuesday, '2026-11-30', 3), ['2026-11-10', '2026-12-08', '2027-01-12'])
  const friday: Returning = { ...always, fixed: { nth: 5, weekday: 5 }, onDayOff: 'stay' }
  assert.deepEqual(days(friday, '2026-01-01', 2), ['2026-01-30', '2026-02-27'])
})

test('the last of the month stays in its month though the rule would move it on', () => {
  const series: Returning = { ...always, fixed: { dayOfMonth: 31 }, onDayOff: 'after' }
  assert.deepEqual(days(series, '2026-01-01', 5), [
    '2026-01-30',
    '2026-02-28',
    '2026-03-31',
    '2026-04-30',
    '2026-05-29',
  ])
})

const near = fc.integer({ min: 20_000, max: 21_500 }).map(dayAt)
const returning = fc.record({
  fixed: fc.oneof(
    fc.record({ dayOfMonth: fc.integer({ min: 1, max: 31 }) }),
    fc.record({ nth: fc.integer({ min: 1, max: 5 }), weekday: fc.integer({ min: 1, max: 7 }) }),
  ),
  onDayOff: fc.constantFrom('stay' as const, 'before' as const, 'after' as const),
  from: near,
  until: fc.option(near),
})

test('never outside from and until, none twice, each in its own month, the how-manieth weekday right', () => {
  fc.assert(
    fc.property(returning, near, fc.integer({ min: 1, max: 24 }), (series, first, months) => {
      const found = occurrences(series, first, months, tables)
      for (const { month, fixedOn, heldOn } of found) {
        for (const on of [fixedOn, heldOn]) {
          assert.ok(on >= series.from && (series.until === null || on < series.until))
          assert.equal(on.slice(0, 7), month)
        }
        if ('nth' in series.fixed) {
          assert.equal(weekdayOf(fixedOn), series.fixed.weekday)
          const place = Math.ceil(dayOfMonth(fixedOn) / 7)
          const last = addDays(fixedOn, 7).slice(0, 7) !== month
          assert.ok(place === series.fixed.nth || (series.fixed.nth === 5 && last))
        }
        const between = series.onDayOff === 'stay' || worksOn(fixedOn, tables)
        if (between) assert.equal(heldOn, fixedOn)
      }
      assert.equal(new Set(found.map(({ heldOn }) => heldOn)).size, found.length)
      assert.ok(found.length <= months)
    }),
  )
})
