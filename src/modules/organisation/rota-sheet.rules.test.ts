import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, type Day, dayAt, firstOfMonth } from '#core/day.ts'
import { patternOf, patterns } from './pattern.rules.ts'
import { dutyOn, type Override, type Rota, type Schedule } from './rota.rules.ts'
import { rotaGrid } from './rota-grid.rules.ts'
import type { Sheet } from './rota-header.rules.ts'
import { cutAt, overrideOf, planRota } from './rota-plan.rules.ts'
import { type CrewName, readRotaSheets } from './rota-sheet.rules.ts'

const crew = (name: string, onRota = false): CrewName => ({ id: name, name: `${name}班`, shortName: name, onRota })
const five = ['甲', '乙', '丙', '丁', '常白'].map((name) => crew(name))
const none: Schedule = { rotas: [], overrides: [] }
const days = (count: number) => Array.from({ length: count }, (_, place) => place + 1)

const december: Sheet = {
  name: 'Sheet1',
  rows: [
    ['运行车间２０２６年１２月份倒班表'],
    ['工段', '班组', ...days(10)],
    [null, '星期', ...'二三四五六日一二三四'],
    ['公辅', '甲班', ...'早早中中夜夜休休早早'],
    [null, 'Ｂ 班', '休', '休', '早班', ' 早', '中', '中', 'Ｎ', '夜', '休', 'R'],
    [null, '丙', ...'夜夜休休早早中中夜夜'],
    [null, '丁班', ...'中中夜夜休休早早中中'],
    [null, '常白班', ...'白白白白休休白白白白'],
    ['制表：', null, null, null, null, '2026-11-25'],
  ],
}

test('a sheet with title, weekday row, merged first column, full-width letters and a note is read whole', () => {
  const { cells, odd } = readRotaSheets([december], five, '2026-01-01')
  assert.deepEqual(odd, [])
  assert.equal(cells.length, 50)
  assert.deepEqual(cells[0], { crewId: '甲', on: '2026-12-01', code: 'D', sheet: 'Sheet1', row: 4, column: 'C' })
})

test('the pattern is recognised with its epoch and offsets, and the day crew fits the calendar', () => {
  const plan = planRota(none, readRotaSheets([december], five, '2026-01-01').cells)
  assert.deepEqual(plan?.changes, [])
  assert.equal(plan?.rota?.patternCode, '4x3-2222')
  assert.equal(plan?.rota?.epoch, '2026-12-01')
  assert.deepEqual(plan?.rota?.offsets, { 甲: 0, 乙: 2, 丙: 4, 丁: 6 })
})

test('every cell that cannot be read is named by row and column', () => {
  const rows = december.rows.map((row) => [...row])
  ;(rows[3] as unknown[])[4] = '培训'
  ;(rows[5] as unknown[])[5] = ''
  rows.push([null, '戊班', ...'早早中中夜夜休休早早'], [null, '甲', ...'早早中中夜夜休休早早'])
  const { odd } = readRotaSheets([{ name: '十二月', rows }], five, '2026-01-01')
  assert.deepEqual(
    odd.map(({ row, column, value, why }) => [row, column, value, why]),
    [
      [4, 'E', '培训', 'unknown-code'],
      [6, 'F', '', 'empty'],
      [10, 'B', '戊班', 'unknown-crew'],
      [11, 'B', '甲', 'crew-twice'],
    ],
  )
})

test('against a rota in force, a crew swap and a single change become exactly those overrides', () => {
  const base = planRota(none, readRotaSheets([december], five, '2026-01-01').cells)?.rota as Rota
  const rows = december.rows.map((row) => [...row])
  ;(rows[3] as unknown[])[4] = '夜'
  ;(rows[6] as unknown[])[4] = '中'
  ;(rows[7] as unknown[])[6] = '白'
  const known = five.map((one) => ({ ...one, onRota: one.id !== '常白' }))
  const plan = planRota(
    { rotas: [base], overrides: [] },
    readRotaSheets([{ name: '', rows }], known, '2026-01-01').cells,
  )
  assert.equal(plan?.rota, null)
  assert.deepEqual(plan?.changes, [
    { kind: 'swap', on: '2026-12-03', crewId: '甲', otherCrewId: '丁', code: null },
    { kind: 'shift', on: '2026-12-05', crewId: '常白', otherCrewId: null, code: 'W' },
  ])
})

test('a sheet that shows no pattern and has no rota under it is not guessed at', () => {
  const rows = [
    ['班组', 1, 2, 3],
    ['甲', '早', '夜', '中'],
  ]
  assert.equal(planRota(none, readRotaSheets([{ name: '2026-12', rows }], five, '2026-01-01').cells), null)
})

test('the 31st of a 30-day month is odd when filled and ignored when empty', () => {
  const november = (last: string) => ({
    name: '2026年11月',
    rows: [
      ['班组', 28, 29, 30, 31],
      ['甲', '早', '早', '中', last],
    ],
  })
  assert.equal(readRotaSheets([november('中')], five, '2026-01-01').odd[0]?.why, 'no-such-day')
  assert.deepEqual(readRotaSheets([november('')], five, '2026-01-01').odd, [])
})

const anyMonth = fc.integer({ min: 20454, max: 21500 }).map((index) => firstOfMonth(dayAt(index)))
const anySwaps = fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(27)), { maxLength: 3 })

function scheduleOf(known: (typeof patterns)[number], month: Day, pairs: [number, number, number][]): Schedule {
  const names = '甲乙丙丁戊'.slice(0, known.crews).split('')
  const rota: Rota = {
    patternCode: known.code,
    epoch: addDays(month, 3),
    fromOn: month,
    untilOn: null,
    times: known.times,
    offsets: Object.fromEntries(names.map((name, place) => [name, place * known.offset])),
  }
  const taken = new Set<string>()
  const overrides = pairs.flatMap(([one, other, ahead], place): Override[] => {
    const [crewId, otherCrewId] = [names[one % names.length] as string, names[other % names.length] as string]
    const on = addDays(month, ahead)
    if (crewId === otherCrewId || taken.has(on)) return []
    taken.add(on)
    return [overrideOf({ kind: 'swap', on, crewId, otherCrewId, code: null }, String(place))]
  })
  return { rotas: [rota], overrides }
}

test('what is exported comes back the same when imported into a workshop without a rota', () => {
  fc.assert(
    fc.property(fc.constantFrom(...patterns), anyMonth, anySwaps, (known, month, pairs) => {
      const schedule = scheduleOf(known, month, pairs)
      const crews = [...Object.keys(schedule.rotas[0]?.offsets ?? {}), '常白'].map((name) => crew(name))
      const grid = rotaGrid(schedule, crews, month)
      const { cells, odd } = readRotaSheets([grid], crews, '2020-01-01')
      assert.deepEqual(odd, [])
      const plan = planRota(none, cells)
      assert.ok(plan?.rota)
      assert.deepEqual(plan.odd, [])
      const again = {
        rotas: [plan.rota],
        overrides: plan.changes.map((change, place) => overrideOf(change, String(place))),
      }
      for (const cell of cells)
        assert.equal(
          dutyOn(again, { crewId: cell.crewId }, cell.on).code,
          dutyOn(schedule, { crewId: cell.crewId }, cell.on).code,
        )
    }),
    { numRuns: 60 },
  )
})

test('what is exported and imported where it came from changes nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...patterns), anyMonth, anySwaps, (known, month, pairs) => {
      const schedule = scheduleOf(known, month, pairs)
      const crews = Object.keys(schedule.rotas[0]?.offsets ?? {}).map((name) => crew(name, true))
      const { cells } = readRotaSheets([rotaGrid(schedule, crews, month)], crews, '2020-01-01')
      assert.deepEqual(planRota(schedule, cells), { rota: null, changes: [], odd: [] })
    }),
    { numRuns: 60 },
  )
})

test('whatever a sheet holds, reading it ends with cells and odd cells, never with a crash', () => {
  const cell = fc.oneof(
    fc.constantFrom('早', '夜', '休', '甲班', '2026年12月', 'D', '', null, true),
    fc.integer({ min: -5, max: 60000 }),
    fc.string(),
    fc.date({ noInvalidDate: true }),
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 }), fc.string(), (rows, name) => {
      const { cells } = readRotaSheets([{ name, rows }], five, '2026-12-01')
      planRota(none, cells)
      assert.ok(cells.every((read) => five.some((one) => one.id === read.crewId)))
    }),
  )
})

test('a new rota ends the one before and drops those that would have begun later', () => {
  const known = patternOf('4x3-2222')
  const rota = (fromOn: Day, untilOn: Day | null): Rota => ({
    patternCode: '4x3-2222',
    epoch: fromOn,
    fromOn,
    untilOn,
    times: known?.times ?? {},
    offsets: {},
  })
  const cut = cutAt(
    [rota('2026-01-01', '2026-06-01'), rota('2026-06-01', null), rota('2027-01-01', null)],
    '2026-12-01',
  )
  assert.deepEqual(
    cut.map(({ fromOn, untilOn }) => [fromOn, untilOn]),
    [
      ['2026-01-01', '2026-06-01'],
      ['2026-06-01', '2026-12-01'],
    ],
  )
})
