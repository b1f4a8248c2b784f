import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#core/day.ts'
import { firstDayOf, lastDayOf } from '#regulations/period.rules.ts'
import type { Duty, Purpose, UnitFacts } from './duty.rules.ts'
import { answerFor, dutiesOf, periodsKept } from './duty-keeping.rules.ts'
import { tallyYear } from './year.rules.ts'

const today = '2026-11-22'
const branch: UnitFacts = {
  id: 'branch',
  branchId: 'branch',
  kind: 'branch',
  from: '2015-07-01',
  until: null,
  fullMembers: Array.from({ length: 7 }, () => ({ from: '2015-07-01', until: null })),
  gatherings: [],
}

function held(purpose: Purpose, heldOn: string, closed = true): UnitFacts['gatherings'][number] {
  return { id: `${purpose} ${heldOn}`, purpose, heldOn, closed, ownSection: true }
}

function find(unit: UnitFacts, rule: Duty['rule'], period: string, on = today): Duty | undefined {
  return dutiesOf(unit, on).find((duty) => duty.rule === rule && duty.period === period)
}

test('a branch owes assembly, committee meeting and theme day from two years back to the coming period', () => {
  assert.deepEqual(periodsKept(branch, 'MT-01', today).at(0), '2024Q4')
  assert.deepEqual(periodsKept(branch, 'MT-01', today).at(-1), '2027Q1')
  assert.equal(periodsKept(branch, 'TP-01', today).length, 26)
  assert.deepEqual([...new Set(dutiesOf(branch, today).map(({ rule }) => rule))], ['MT-01', 'MT-02', 'TP-01'])
})

test('a group owes its own meeting and nothing else', () => {
  const group: UnitFacts = { ...branch, id: 'group', kind: 'group' }
  assert.deepEqual([...new Set(dutiesOf(group, today).map(({ rule }) => rule))], ['MT-03'])
})

test('a unit owes nothing before it began or after it ended', () => {
  assert.deepEqual(periodsKept({ from: '2026-11-22', until: null }, 'TP-01', today), ['2026-11', '2026-12'])
  assert.deepEqual(periodsKept({ from: '2024-01-01', until: '2025-02-01' }, 'TP-01', today), [
    '2024-11',
    '2024-12',
    '2025-01',
  ])
  assert.deepEqual(periodsKept({ from: '2028-01-01', until: null }, 'TP-01', today), [])
})

test('one joint gathering meets the assembly of its quarter and the theme day of its month by explicit purposes', () => {
  const joint = {
    ...branch,
    gatherings: [held('branch-assembly', '2026-11-20'), held('theme-party-day', '2026-11-20')],
  }
  assert.equal(find(joint, 'MT-01', '2026Q4')?.state, 'met')
  assert.equal(find(joint, 'TP-01', '2026-11')?.metOn, '2026-11-20')
  assert.equal(find(joint, 'MT-02', '2026-11')?.state, 'due')
})

test('the row of a duty keeps the reason, its article and the record that waits', () => {
  const open = { ...branch, gatherings: [held('branch-assembly', '2026-11-20', false)] }
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
  const six = { ...branch, fullMembers: [...branch.fullMembers.slice(1), { from: '2015-07-01', until: '2026-10-31' }] }
  assert.equal(find(six, 'MT-02', '2026-09')?.state, 'overdue')
  assert.equal(find(six, 'MT-02', '2026-10')?.state, 'not-applicable')
})

const purposes = fc.constantFrom<Purpose>('branch-assembly', 'committee-meeting', 'theme-party-day')
const dayAround = fc.integer({ min: -800, max: 120 }).map((days) => addDays(today, days))
const unit = fc.record({
  from: fc.constantFrom('2015-07-01', '2025-03-14', '2026-11-22'),
  until: fc.constantFrom(null, '2026-12-05'),
  gatherings: fc.array(
    fc.record({ id: fc.uuid(), purpose: purposes, heldOn: dayAround, closed: fc.boolean(), ownSection: fc.boolean() }),
    { maxLength: 12 },
  ),
})

test('kept rows stand until the first of their valid-until days, for the same facts', () => {
  fc.assert(
    fc.property(unit, fc.integer({ min: 0, max: 60 }), (facts, days) => {
      const whole = { ...branch, ...facts }
      const now = dutiesOf(whole, today)
      const turns = now.flatMap(({ validUntil }) => (validUntil ? [validUntil] : [])).sort()
      const later = addDays(today, days)
      if (turns[0] !== undefined && later >= turns[0]) return
      const key = ({ rule, period }: Duty) => `${rule} ${period}`
      const then = new Map(dutiesOf(whole, later).map((duty) => [key(duty), duty]))
      // Rows that fall out of the periods kept up stay as they were; the others are the same, and none is new.
      for (const duty of now) if (then.has(key(duty))) assert.deepEqual(then.get(key(duty)), duty)
      assert.ok([...then.keys()].every((one) => now.some((duty) => key(duty) === one)))
    }),
    { numRuns: 300 },
  )
})

test('a row says the same as the whole answer to the same question', () => {
  fc.assert(
    fc.property(unit, (facts) => {
      const whole = { ...branch, ...facts }
      for (const duty of dutiesOf(whole, today)) {
        const { values } = answerFor(whole, duty.rule, duty.period, today)
        assert.equal(duty.state, values?.state)
        assert.equal(duty.gatheringId, values?.gatheringId)
        assert.equal(duty.validUntil, values?.validUntil)
      }
    }),
    { numRuns: 50 },
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
