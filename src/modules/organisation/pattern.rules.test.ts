import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, type Day } from '#core/day.ts'
import { type Pattern, patternOf, patterns } from './pattern.rules.ts'
import { timesFit } from './proposal.rules.ts'
import { patternCodeOn } from './rota.rules.ts'
import { checkPattern } from './rota-check.rules.ts'

// Workshop facts 6.1: pattern, average hours a week in tenths, shortest and longest gap in hours, rows of the full table.
const table: [string, number, number, number, string[]][] = [
  ['4x3-2222', 420, 16, 48, ['DDMMNNRR', 'RRDDMMNN', 'NNRRDDMM', 'MMNNRRDD']],
  ['4x3-1111', 420, 24, 24, ['DMNR', 'RDMN', 'NRDM', 'MNRD']],
  ['4x3-313131', 420, 16, 48, ['DDDRMMMRNNNR', 'NNRDDDRMMMRN', 'MRNNNRDDDRMM', 'RMMMRNNNRDDD']],
  ['4x3-reverse', 420, 8, 80, ['NNMMDDRR', 'RRNNMMDD', 'DDRRNNMM', 'MMDDRRNN']],
  ['4x2-4', 420, 24, 48, ['DNRR', 'RDNR', 'RRDN', 'NRRD']],
  ['4x2-8', 420, 12, 96, ['DDNNRRRR', 'RRDDNNRR', 'RRRRDDNN', 'NNRRRRDD']],
  ['3x2-3', 560, 24, 24, ['DNR', 'RDN', 'NRD']],
  ['3x2-6', 560, 12, 48, ['DDNNRR', 'RRDDNN', 'NNRRDD']],
  ['5x3-10', 336, 16, 96, ['DDMMNNRRRR', 'RRDDMMNNRR', 'RRRRDDMMNN', 'NNRRRRDDMM', 'MMNNRRRRDD']],
]

function patternRow(known: Pattern, epoch: Day, offset: number): string {
  return known.cycle.map((_, ahead) => patternCodeOn(known, epoch, offset, addDays(epoch, ahead))).join('')
}

test('there are the nine patterns of the field and no other', () => {
  assert.deepEqual(
    patterns.map((known) => known.code),
    table.map(([code]) => code),
  )
})

for (const [code, weekHours, minGap, maxGap, rows] of table) {
  test(`${code}: hours, gaps and crew rows are those of the table`, () => {
    const known = patternOf(code)
    assert.ok(known)
    const check = checkPattern(known)
    assert.equal(check.weekHoursTenths, weekHours)
    assert.equal(Math.min(...check.crews.map((crew) => crew.minGapHours ?? 0)), minGap)
    assert.equal(Math.max(...check.crews.map((crew) => crew.maxGapHours ?? 0)), maxGap)
    assert.deepEqual(
      rows.map((_, crew) => patternRow(known, '2026-12-01', crew * known.offset)),
      rows,
    )
  })

  test(`${code}: every shift of every day has exactly one crew`, () => {
    const known = patternOf(code)
    assert.ok(known)
    assert.deepEqual(
      checkPattern(known).findings.filter((found) => found.code === 'uncovered' || found.code === 'covered-twice'),
      [],
    )
  })
}

test('only the backward rotation rests too short, and only three crews go over the legal hours', () => {
  const warned = (code: string) => patterns.filter((known) => checkPattern(known).findings.some((f) => f.code === code))
  assert.deepEqual(
    warned('short-gap').map((known) => known.code),
    ['4x3-reverse'],
  )
  assert.deepEqual(
    warned('over-hours').map((known) => known.code),
    ['3x2-3', '3x2-6'],
  )
  const [first] = checkPattern(patterns[6] as (typeof patterns)[number]).findings
  assert.deepEqual(first?.numbers, { hours: 243, limit: 201 })
})

test('three on one off leaves 24 hours between the last night and the next early shift', () => {
  const known = patternOf('4x3-313131')
  assert.ok(known)
  const { crews } = checkPattern(known)
  assert.equal(Math.min(...crews.map((crew) => crew.afterNightsHours ?? 0)), 24)
  assert.ok(crews.every((crew) => crew.nightsInARow === 3))
})

test('shift times must give every shift of the pattern its hours and close the day', () => {
  const known = patternOf('4x3-2222')
  assert.ok(known)
  assert.equal(timesFit(known, known.times), true)
  assert.equal(timesFit(known, { D: [360, 840], M: [840, 1320], N: [1320, 1800] }), true)
  assert.equal(timesFit(known, { D: [480, 960], M: [990, 1440], N: [1440, 1920] }), false)
  assert.equal(timesFit(known, { D: [480, 1200], N: [1200, 1920] }), false)
})
