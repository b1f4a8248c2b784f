import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#core/day.ts'
import { sentenceOf } from '#regulations/sentences.rules.ts'
import { anyBranch, anyToday } from '../../../test/any-branch.ts'
import { rowsOn } from '../../../test/branch-facts.ts'
import { keyOf } from './duty.rules.ts'
import { dutiesOf, dutyOf } from './duty-keeping.rules.ts'
import { dutyRules } from './duty-kinds.rules.ts'
import { keptOn } from './families/family.rules.ts'

test('whatever is known of a branch, its rows stand until the first of their valid-until days', () => {
  fc.assert(
    fc.property(anyBranch, fc.integer({ min: 1, max: 60 }), (facts, days) => {
      const now = rowsOn(facts, anyToday)
      const turns = now.flatMap(({ validUntil }) => validUntil ?? []).sort()
      const later = addDays(anyToday, days)
      if (turns[0] !== undefined && later >= turns[0]) return
      const known = new Map(now.map((duty) => [keyOf(duty), duty]))
      for (const duty of rowsOn(facts, later)) assert.deepEqual(duty, known.get(keyOf(duty)))
    }),
    { numRuns: 100 },
  )
})

test('while nobody comes or goes, each row stands until its own valid-until day and does not vanish before it', () => {
  fc.assert(
    fc.property(anyBranch, fc.integer({ min: 1, max: 500 }), (facts, days) => {
      const later = addDays(anyToday, days)
      const ends = [facts.until, ...facts.officers.map(({ untilOn }) => untilOn)]
      const left = facts.members.flatMap(({ here }) => here.map(({ until }) => until))
      if ([...ends, ...left].some((day) => day !== null && day > anyToday && day <= later)) return
      const then = new Map(rowsOn(facts, later).map((duty) => [keyOf(duty), duty]))
      for (const duty of rowsOn(facts, anyToday)) {
        if (duty.validUntil !== null && later >= duty.validUntil) continue
        const other = then.get(keyOf(duty))
        if (other) assert.deepEqual(other, duty)
        else assert.ok(duty.dueOn < later, `${keyOf(duty)} is gone before its day`)
      }
    }),
    { numRuns: 100 },
  )
})

test('no duty is kept twice, none is overdue on its last day, and what is met says when', () => {
  fc.assert(
    fc.property(anyBranch, (facts) => {
      const rows = rowsOn(facts, anyToday)
      assert.equal(new Set(rows.map(keyOf)).size, rows.length)
      for (const { rule, state, dueOn, metOn, validUntil } of rows) {
        if (state === 'overdue') assert.ok(dueOn < anyToday, `${rule} is overdue by ${dueOn}`)
        if (state === 'met' || state === 'met-late') assert.ok(metOn, `${rule} is met on no day`)
        if (state === 'met-late') assert.ok((metOn ?? '') > dueOn, `${rule} of ${dueOn} is late on ${metOn}`)
        assert.ok(validUntil === null || validUntil > anyToday, `${rule} ran out on ${validUntil}`)
      }
    }),
    { numRuns: 100 },
  )
})

/** Steps that follow others and of which no text says by when. */
const withoutDay = [
  '01',
  '03',
  '04',
  '05',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  '14',
  '16',
  '18',
  '19',
  '21',
  '23',
  '25',
]

test('every rule is kept for some facts, and every reason has its sentence in both languages with all of its numbers', () => {
  const wanted = new Set<string>(dutyRules.filter((rule) => !withoutDay.some((step) => rule === `DV-step-${step}`)))
  for (const facts of fc.sample(anyBranch, { numRuns: 300, seed: 20261122 }))
    for (const { rule, judgement } of rowsOn(facts, anyToday)) {
      wanted.delete(rule)
      for (const language of ['zh', 'en'] as const) assert.match(sentenceOf(judgement, language), /^[^{}]+$/)
    }
  assert.deepEqual([...wanted], [])
})

test('one duty asked for by itself is the one of the whole', () => {
  fc.assert(
    fc.property(anyBranch, (facts) => {
      const kept = keptOn(anyToday)
      const [first] = dutiesOf(facts, kept).toReversed()
      if (first) assert.deepEqual(dutyOf(facts, kept, first.duty)?.duty, first.duty)
    }),
    { numRuns: 20 },
  )
})
