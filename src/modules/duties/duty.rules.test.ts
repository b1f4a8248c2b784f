import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#core/day.ts'
import { firstDayOf, lastDayOf } from '#regulations/period.rules.ts'
import { branchWith, fullMembers, held } from '../../../test/branch-facts.ts'
import { type Duty, keyOf } from './duty.rules.ts'
import { dutiesOf, dutyOf } from './duty-keeping.rules.ts'
import { familyOf, type Purpose } from './duty-kinds.rules.ts'
import type { BranchFacts } from './facts/facts.rules.ts'
import { keptOn, periodsKept } from './families/family.rules.ts'
import { tallyYear } from './year.rules.ts'

const today = '2026-11-22'
const rowsOf = (facts: BranchFacts, on = today) => dutiesOf(facts, keptOn(on)).map(({ duty }) => duty)
const find = (facts: BranchFacts, rule: Duty['rule'], period: string, on = today) =>
  rowsOf(facts, on).find((duty) => duty.rule === rule && duty.period === period)

test('a branch owes its meetings from two years back to the coming period, those of a year to the running one', () => {
  const kept = keptOn(today)
  const stands = { from: '2015-07-01', until: null }
  assert.deepEqual(periodsKept(stands, 'quarter', kept).at(0), '2024Q4')
  assert.deepEqual(periodsKept(stands, 'quarter', kept).at(-1), '2027Q1')
  assert.equal(periodsKept(stands, 'month', kept).length, 26)
  assert.deepEqual(periodsKept(stands, 'year', kept), ['2025', '2026'])
  const meetings = rowsOf(branchWith()).filter(({ rule }) => familyOf(rule) === 'cadence')
  assert.deepEqual(
    [...new Set(meetings.map(({ rule }) => rule))],
    ['MT-01', 'MT-02', 'TP-01', 'MT-04', 'OL-01', 'DA-01'],
  )
})

test('a group owes its own meeting and nothing else', () => {
  const group = { id: 'group', from: '2015-07-01', until: null, gatherings: [] }
  const rows = rowsOf(branchWith({ groups: [group] })).filter(({ unitId }) => unitId === 'group')
  assert.deepEqual([...new Set(rows.map(({ rule }) => rule))], ['MT-03'])
})

test('a unit owes nothing before it began or after it ended', () => {
  const kept = keptOn(today)
  assert.deepEqual(periodsKept({ from: '2026-11-22', until: null }, 'month', kept), ['2026-11', '2026-12'])
  assert.deepEqual(periodsKept({ from: '2024-01-01', until: '2025-02-01' }, 'month', kept), [
    '2024-11',
    '2024-12',
    '2025-01',
  ])
  assert.deepEqual(periodsKept({ from: '2028-01-01', until: null }, 'month', kept), [])
})

test('one joint gathering meets the assembly of its quarter and the theme day of its month by explicit purposes', () => {
  const joint = branchWith({
    gatherings: [held('branch-assembly', '2026-11-20'), held('theme-party-day', '2026-11-20')],
  })
  assert.equal(find(joint, 'MT-01', '2026Q4')?.state, 'met')
  assert.equal(find(joint, 'TP-01', '2026-11')?.metOn, '2026-11-20')
  assert.equal(find(joint, 'MT-02', '2026-11')?.state, 'due')
})

test('the row of a duty keeps the reason, its article and the record that waits', () => {
  const open = branchWith({ gatherings: [held('branch-assembly', '2026-11-20', false)] })
  const duty = find(open, 'MT-01', '2026Q4')
  assert.equal(duty?.state, 'due')
  assert.equal(duty?.pendingId, 'branch-assembly 2026-11-20')
  assert.deepEqual(duty?.judgement, {
    rule: 'MT-01',
    instrument: 'branch-work-2018',
    article: '11',
    kind: 'national',
    text: 'cadence.record-open',
    numbers: { heldOn: '2026-11-20' },
  })
})

test('a committee is counted on the last day of the period', () => {
  const six = branchWith({ members: [...fullMembers(1, '2026-10-31'), ...fullMembers(7).slice(1)] })
  assert.equal(find(six, 'MT-02', '2026-09')?.state, 'overdue')
  assert.equal(find(six, 'MT-02', '2026-10')?.state, 'not-applicable')
})

const purposes = fc.constantFrom<Purpose>(
  'branch-assembly',
  'committee-meeting',
  'theme-party-day',
  'lecture',
  'organisational-life',
  'political-birthday',
)
const dayAround = fc.integer({ min: -800, max: 120 }).map((days) => addDays(today, days))
const branch = fc
  .record({
    from: fc.constantFrom('2015-07-01', '2025-03-14', '2026-11-22'),
    until: fc.constantFrom(null, '2026-12-05'),
    gatherings: fc.array(
      fc.record({
        id: fc.uuid(),
        purpose: purposes,
        heldOn: dayAround,
        closed: fc.boolean(),
        ownSection: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
  })
  .map(branchWith)

test('kept rows stand until the first of their valid-until days, for the same facts', () => {
  fc.assert(
    fc.property(branch, fc.integer({ min: 0, max: 60 }), (facts, days) => {
      const now = rowsOf(facts)
      const turns = now.flatMap(({ validUntil }) => (validUntil ? [validUntil] : [])).sort()
      const later = addDays(today, days)
      if (turns[0] !== undefined && later >= turns[0]) return
      const then = new Map(rowsOf(facts, later).map((duty) => [keyOf(duty), duty]))
      // Rows that fall out of the periods kept up stay as they were; the others are the same, and none is new.
      for (const duty of now) if (then.has(keyOf(duty))) assert.deepEqual(then.get(keyOf(duty)), duty)
      assert.ok([...then.keys()].every((one) => now.some((duty) => keyOf(duty) === one)))
    }),
    { numRuns: 200 },
  )
})

test('one duty asked for by itself is the one of the whole', () => {
  fc.assert(
    fc.property(branch, (facts) => {
      for (const duty of rowsOf(facts)) assert.deepEqual(dutyOf(facts, keptOn(today), duty)?.duty, duty)
    }),
    { numRuns: 10 },
  )
})

test('a year counts what was done of what it asks for, the months ahead included', () => {
  const months = ['2026-01', '2026-02', '2026-03', '2026-04']
  const rows = months.map((period, at) => ({
    period,
    state: at < 2 ? ('met' as const) : ('due' as const),
    fromOn: firstDayOf(period),
    dueOn: lastDayOf(period),
    metOn: at < 2 ? `${period}-10` : null,
  }))
  const tally = tallyYear(rows, 2026, { until: null }, '2026-03-15')
  assert.deepEqual([tally.done, tally.needed, tally.lastMetOn], [2, 12, '2026-02-10'])
  assert.deepEqual(tally.current, { period: '2026-03', state: 'due', dueOn: '2026-03-31', daysLeft: 16 })
  assert.equal(tallyYear(rows, 2026, { until: '2026-07-01' }, '2026-03-15').needed, 6)
})
