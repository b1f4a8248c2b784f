import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DraftGiven, draftOf } from './draft.rules.ts'
import { byPeriod, isOfMonth, lineState, mayPlan } from './plan-line.rules.ts'

const group = (id: string) => ({ id, kind: 'group' as const, from: '2020-01-01', until: null })
const given: DraftGiven = {
  year: 2027,
  branch: { id: 'branch', kind: 'branch', from: '2020-01-01', until: null },
  groups: ['steel', 'rolling', 'ladle', 'dust'].map(group),
  fullMembers: 30,
  termEndsOn: '2027-06-18',
  local: [],
}
const counted = (lines: ReturnType<typeof draftOf>) => {
  const counts = new Map<string, number>()
  for (const { rule } of lines) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return Object.fromEntries([...counts].sort())
}

test('a year of a branch with four groups and a term that ends in it', () => {
  const lines = draftOf(given)
  assert.deepEqual(counted(lines), {
    'CM-03': 1,
    'DA-01': 1,
    'MT-01': 4,
    'MT-02': 12,
    'MT-03': 48,
    'MT-04': 4,
    'OL-01': 1,
    'TP-01': 12,
  })
  assert.deepEqual(
    lines.filter(({ rule }) => rule === 'CM-03').map(({ period, words }) => [period, words]),
    [['2027-06', '支部委员会换届选举']],
  )
  assert.deepEqual([...lines].sort(byPeriod), lines, 'in the order of the year')
})

test('what does not apply is left out: no committee below seven, no group, no election', () => {
  const small = draftOf({ ...given, groups: [], fullMembers: 6, termEndsOn: '2028-01-01' })
  assert.deepEqual(counted(small), { 'DA-01': 1, 'MT-01': 4, 'MT-04': 4, 'OL-01': 1, 'TP-01': 12 })
  const young = draftOf({ ...given, branch: { ...given.branch, from: '2027-11-01' }, groups: [], termEndsOn: null })
  assert.ok(young.every(({ period }) => period >= '2027-11' || period === '2027Q4'))
})

test('a line is planned, missed, convened, done or dropped by what happened', () => {
  const standing = { period: '2026-10', droppedOn: null, doneOn: null, gathering: null }
  const on = (day: string, more = {}) => lineState({ ...standing, ...more }, day)
  assert.equal(on('2026-10-31'), 'planned')
  assert.equal(on('2026-11-01'), 'missed')
  assert.equal(on('2026-11-01', { gathering: 'noticed' }), 'convened')
  assert.equal(on('2026-11-01', { gathering: 'cancelled' }), 'missed')
  assert.equal(on('2026-11-01', { gathering: 'closed' }), 'done')
  assert.equal(on('2026-11-01', { doneOn: '2026-10-20' }), 'done')
  assert.equal(on('2026-11-01', { droppedOn: '2026-10-20', gathering: 'closed' }), 'dropped')
})

test('a month shows its own lines and those of its quarter', () => {
  assert.ok(isOfMonth('2026-05', '2026-05') && isOfMonth('2026Q2', '2026-05'))
  assert.ok(!isOfMonth('2026-06', '2026-05') && !isOfMonth('2026Q3', '2026-05'))
})

test('a line says what it is, in its year, and is its unit’s to convene', () => {
  const line = { period: '2026-05', purpose: null, words: '走访困难党员' }
  assert.ok(mayPlan(line, 2026, 'branch').ok)
  const code = (reply: ReturnType<typeof mayPlan>) => !reply.ok && reply.code
  assert.equal(code(mayPlan({ ...line, words: null }, 2026, 'branch')), 'workplan.says-nothing')
  assert.equal(code(mayPlan(line, 2027, 'branch')), 'workplan.of-another-year')
  assert.equal(code(mayPlan({ ...line, purpose: 'branch-assembly' }, 2026, 'group')), 'workplan.not-of-unit')
})
