import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#core/day.ts'
import { ask } from '../index.ts'
import { recordParts } from './meeting-record.rules.ts'

const record = fc.record({
  parts: fc.subarray([...recordParts]),
  absent: fc.nat({ max: 5 }),
  absentWithReason: fc.nat({ max: 5 }),
  nonVoting: fc.nat({ max: 2 }),
  votes: fc.nat({ max: 2 }),
  carried: fc.nat({ max: 2 }),
  purposes: fc.array(fc.record({ name: fc.constantFrom('assembly', 'lecture'), ownSection: fc.boolean() }), {
    minLength: 1,
    maxLength: 3,
  }),
})

test('a record is complete exactly when every part that is due is there, with reasons and sections', () => {
  fc.assert(
    fc.property(record, (given) => {
      const { values, outcome } = ask('meeting-record', given, '2026-11-22')
      assert.ok(values)
      const all = values.missing.length + values.withoutReason + values.withoutSection.length === 0
      assert.equal(values.complete, all)
      assert.equal(outcome, all ? 'PASS' : 'FAIL')
      assert.equal(values.required.includes('vote'), given.votes > 0)
      const filled = { ...given, parts: [...recordParts], absentWithReason: given.absent }
      const sections = filled.purposes.map((purpose) => ({ ...purpose, ownSection: true }))
      assert.equal(ask('meeting-record', { ...filled, purposes: sections }, '2026-11-22').outcome, 'PASS')
    }),
  )
})

test('writing more into a record never makes it less complete', () => {
  fc.assert(
    fc.property(record, fc.constantFrom(...recordParts), (given, part) => {
      const count = (parts: typeof given.parts) =>
        ask('meeting-record', { ...given, parts }, '2026-11-22').values?.missing.length ?? 0
      assert.ok(count([...given.parts, part]) <= count(given.parts))
    }),
  )
})

const offices = ['secretary', 'deputy-secretary', 'committee-member', 'group-leader', 'superior', 'member'] as const

test('whoever may chair without being asked is the secretary, and the leader in the group', () => {
  const free = (meeting: 'branch-assembly' | 'committee-meeting' | 'group-meeting') =>
    offices.filter((chair) => ask('meeting-chair', { meeting, chair }, '2026-11-22').outcome === 'PASS')
  assert.deepEqual(free('branch-assembly'), ['secretary'])
  assert.deepEqual(free('committee-meeting'), ['secretary'])
  assert.deepEqual(free('group-meeting'), ['group-leader'])
  const asked = offices.filter(
    (chair) =>
      ask('meeting-chair', { meeting: 'branch-assembly', chair, delegated: true }, '2026-11-22').outcome === 'PASS',
  )
  assert.deepEqual(asked, ['secretary', 'deputy-secretary', 'committee-member'])
})

test('a leading cadre is never accused by a number: attending once is on record, never is for a person', () => {
  const attendance = fc.constantFrom('present' as const, 'excused' as const, 'on-shift' as const, 'absent' as const)
  const gatherings = fc.array(fc.record({ attendance, asMember: fc.boolean() }), { maxLength: 8 })
  fc.assert(
    fc.property(fc.boolean(), gatherings, (leadingCadre, held) => {
      const { outcome, values } = ask('dual-organisational-life', { leadingCadre, gatherings: held }, '2026-11-22')
      const unknown = leadingCadre && held.length > 0 && values?.attended === 0
      assert.equal(outcome, unknown ? 'NEEDS_HUMAN' : 'PASS')
    }),
  )
})

const near = fc.integer({ min: -20, max: 40 }).map((days) => addDays('2026-11-10', days))
const maybe = fc.option(near)
const themeDay = fc.record({
  heldOn: near,
  theme: fc.constantFrom(null, '拾废钢'),
  settledOn: maybe,
  decided: fc.array(fc.record({ owner: fc.constantFrom(null, 'a'), dueOn: maybe, doneOn: maybe }), { maxLength: 3 }),
})

test('an answer about a theme day stands until its valid-until day', () => {
  fc.assert(
    fc.property(themeDay, near, fc.nat({ max: 60 }), (given, on, later) => {
      const at = (day: string) => {
        const { outcome, because, values } = ask('theme-day', given, day)
        return { outcome, because, values: { ...values, validUntil: null } }
      }
      const until = ask('theme-day', given, on).values?.validUntil ?? null
      const then = addDays(on, later)
      if (until === null || then < until) assert.deepEqual(at(then), at(on))
    }),
    { numRuns: 500 },
  )
})

test('a day the branch set itself only reminds when it passes', () => {
  const decided = [{ owner: 'a', dueOn: '2026-11-12', doneOn: null }]
  const given = { heldOn: '2026-11-10', theme: '拾废钢', settledOn: '2026-11-10', decided }
  const answer = ask('theme-day', given, '2026-11-22')
  assert.equal(answer.outcome, 'PASS')
  assert.equal(answer.values?.late, 1)
})

test('a lecture to the own committee is no lecture to the grassroots, one that is planned not yet given', () => {
  const asked = (heldOn: string, toGrassroots: boolean) =>
    ask(
      'leaders-lecture',
      { year: '2026', office: 'party-committee-secretary', from: '2024-01-01', lectures: [{ heldOn, toGrassroots }] },
      '2026-11-22',
    ).values
  assert.equal(asked('2026-07-01', false)?.state, 'due-soon')
  assert.equal(asked('2026-12-01', true)?.state, 'due-soon')
  assert.equal(asked('2026-12-01', true)?.validUntil, '2026-12-01')
  assert.equal(asked('2026-07-01', true)?.state, 'met')
})

test('a decision without discussion is for a person, whatever the count', () => {
  const given = { voters: 20, present: 20, inFavour: 20, against: 0, abstain: 0 }
  assert.equal(ask('ordinary-decision', { ...given, discussed: false }, '2026-11-22').outcome, 'NEEDS_HUMAN')
  assert.equal(ask('ordinary-decision', { ...given, discussed: true }, '2026-11-22').outcome, 'PASS')
  assert.equal(ask('ordinary-decision', { ...given, inFavour: 10, discussed: false }, '2026-11-22').outcome, 'FAIL')
})
