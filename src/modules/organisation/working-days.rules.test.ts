import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countWorkingDays, type HolidayTable, holidays2026 } from '#regulations/calendar/holidays.rules.ts'
import { dutyOn } from './rota.rules.ts'
import { judgeTable, knownTables, workedDays } from './working-days.rules.ts'

const table = (change: Partial<HolidayTable> = {}): HolidayTable => ({
  year: 2027,
  off: [
    ['2026-12-31', '2027-01-02'],
    ['2027-02-05', '2027-02-12'],
  ],
  worked: ['2027-01-30', '2027-02-14'],
  ...change,
})

const refusal = (change: Partial<HolidayTable>) => {
  const judged = judgeTable(table(change))
  return judged.ok ? null : judged.code
}

test('a notice is holidays one after the other and weekend days worked for them', () => {
  assert.ok(judgeTable(table()).ok)
  assert.ok(judgeTable(holidays2026).ok, 'the year that is shipped')
  assert.equal(refusal({ off: [['2027-01-03', '2027-01-01']] }), 'organisation.holiday-turned-round')
  const first = ['2027-01-01', '2027-01-03'] as const
  assert.equal(refusal({ off: [first, ['2027-01-03', '2027-01-05']] }), 'organisation.holidays-overlap')
  assert.equal(refusal({ off: [['2027-05-01', '2027-05-05'], first] }), 'organisation.holidays-overlap')
  assert.equal(refusal({ worked: ['2027-01-29'] }), 'organisation.worked-no-weekend')
  assert.equal(refusal({ worked: ['2027-02-06'] }), 'organisation.worked-while-off')
  assert.equal(refusal({ worked: ['2027-02-14', '2027-02-14'] }), 'organisation.worked-twice')
})

test('it reaches at most a week into the neighbouring years', () => {
  assert.equal(refusal({ off: [['2026-12-25', '2027-01-03']] }), null)
  assert.equal(refusal({ off: [['2026-12-24', '2027-01-03']] }), 'organisation.day-of-another-year')
  assert.equal(refusal({ worked: ['2028-01-08'] }), 'organisation.day-of-another-year')
})

test('a loaded year stands before the shipped one, in the order of the years', () => {
  const own = { ...holidays2026, worked: [] }
  const known = knownTables([table(), own])
  assert.deepEqual(
    known.map(({ year }) => year),
    [2026, 2027],
  )
  assert.equal(known[0], own)
  assert.equal(workedDays(holidays2026), 248)
})

test('what the notice of a year says of the last days of the year before holds for them', () => {
  const known = knownTables([table()])
  assert.equal(countWorkingDays('2026-12-30', 1, known, false).endsOn, '2027-01-04')
  assert.equal(countWorkingDays('2026-12-30', 1, [holidays2026], false).endsOn, '2026-12-31')
})

test('a crew on day hours follows the tables that are known, and is provisional where none is', () => {
  const schedule = { rotas: [], overrides: [], tables: knownTables([table()]) }
  const on = (day: string, tables = schedule.tables) => dutyOn({ ...schedule, tables }, { crewId: 'days' }, day)
  assert.deepEqual([on('2027-02-08').code, on('2027-02-08').provisional], ['R', false])
  assert.equal(on('2027-02-14').code, 'W')
  assert.deepEqual([on('2027-02-08', []).code, on('2027-02-08', []).provisional], ['W', true])
})
