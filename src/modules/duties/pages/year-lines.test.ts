import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DutyLine } from './duty.ts'
import { yearLines } from './year-lines.ts'

const branch = { id: 'branch', name: '运行车间党支部', kind: 'branch' as const }
const group = { id: 'group', name: '除尘党小组', kind: 'group' as const }
const today = '2026-11-25'

const duty = (more: Partial<DutyLine>): DutyLine =>
  ({ unit: group, rule: 'MT-03', daysLeft: 0, metOn: null, ...more }) as DutyLine

const drawn = (cells: readonly { period: string; state: string | null }[]) =>
  cells.map(({ period, state }) => `${period} ${state}`)

test('an assembly spans the three months of its quarter, a meeting of the group one month', () => {
  const rules = [{ rule: 'MT-01' as const, done: 0, needed: 0 }]
  const [assembly] = yearLines([{ unit: branch, rules }], [], 2026, today)
  assert.deepEqual(
    assembly?.cells.map(({ period, months }) => `${period} ${months}`),
    ['2026Q1 3', '2026Q2 3', '2026Q3 3', '2026Q4 3'],
  )
  const [meeting] = yearLines([{ unit: group, rules: [{ rule: 'MT-03', done: 0, needed: 0 }] }], [], 2026, today)
  assert.equal(meeting?.cells.length, 12)
  assert.equal(meeting?.cells[10]?.period, '2026-11')
})

test('kept duties are drawn as they are; of what lies ahead as much is due as the year still asks for', () => {
  const kept = [
    duty({ period: '2026-10', state: 'met', metOn: '2026-10-26' }),
    duty({ period: '2026-11', state: 'due-soon', daysLeft: 5 }),
  ]
  const rules = [{ rule: 'MT-03' as const, done: 1, needed: 3 }]
  const [line] = yearLines([{ unit: group, rules }], kept, 2026, today)
  assert.deepEqual(drawn(line?.cells.slice(8) ?? []), [
    '2026-09 null',
    '2026-10 met',
    '2026-11 due-soon',
    '2026-12 due',
  ])
  assert.equal(line?.cells[9]?.metOn, '2026-10-26')
})

test('a group that ends is asked for nothing after its end, and what does not apply is not owed ahead', () => {
  const ended = [duty({ period: '2026-11', state: 'not-applicable' })]
  const [line] = yearLines([{ unit: group, rules: [{ rule: 'MT-03', done: 0, needed: 0 }] }], ended, 2026, today)
  assert.deepEqual(drawn(line?.cells.slice(10) ?? []), ['2026-11 not-applicable', '2026-12 null'])
})
