import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ask } from '../index.ts'

const on = '2026-11-22'

test('quorum and majority agree with a count of heads for every branch of up to 60 voters', () => {
  for (let n = 1; n <= 60; n++)
    for (let p = 0; p <= n; p++)
      for (let f = 0; f <= p; f++) {
        const { outcome } = ask(
          'ordinary-decision',
          { voters: n, present: p, inFavour: f, against: p - f, abstain: 0 },
          on,
        )
        // Counted without thresholds: those who came against those who stayed away, those in favour against all others.
        const expected = p < n - p ? 'INVALID_PROCEDURE' : f > n - f ? 'PASS' : 'FAIL'
        assert.equal(outcome, expected, `N=${n} P=${p} F=${f}`)
      }
})

test('the least number of votes is the first that carries, for every branch of up to 60 voters', () => {
  for (let n = 1; n <= 60; n++) {
    const needed = ask('ordinary-outlook', { voters: n, present: n }, on).values?.neededInFavour ?? 0
    const carries = (f: number) =>
      ask('ordinary-decision', { voters: n, present: n, inFavour: f, against: 0, abstain: 0 }, on).outcome === 'PASS'
    assert.ok(carries(needed) && !carries(needed - 1), `N=${n}`)
  }
})

const exclusion = fc.record({
  reason: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'other'),
  superiorConsent: fc.boolean(),
  assemblyResolution: fc.boolean(),
})

const ballot = fc
  .record({
    voters: fc.integer({ min: 1, max: 400 }),
    share: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 }),
    exclusions: fc.array(exclusion, { maxLength: 5 }),
  })
  .map(({ voters, share, exclusions }) => {
    const [come = 0, favour = 0, oppose = 0, silent = 0] = share
    const present = Math.floor((voters * come) / 100)
    const whole = Math.max(1, favour + oppose + silent)
    const inFavour = Math.floor((present * favour) / whole)
    const against = Math.floor((present * oppose) / whole)
    return { voters, exclusions, present, inFavour, against, abstain: 0 }
  })

test('one more vote in favour never turns adopted into not adopted', () => {
  fc.assert(
    fc.property(ballot, (given) => {
      fc.pre(given.inFavour + given.against < given.present)
      const before = ask('ordinary-decision', given, on)
      const after = ask('ordinary-decision', { ...given, inFavour: given.inFavour + 1 }, on)
      if (before.outcome === 'PASS') assert.equal(after.outcome, 'PASS')
    }),
  )
})

test('abstaining and voting against weigh the same', () => {
  fc.assert(
    fc.property(ballot, (given) => {
      const moved = { ...given, against: 0, abstain: given.against }
      assert.equal(ask('ordinary-decision', moved, on).outcome, ask('ordinary-decision', given, on).outcome)
    }),
  )
})

test('what would change the answer changes it, and one less does not', () => {
  fc.assert(
    fc.property(ballot, (given) => {
      const answer = ask('ordinary-decision', given, on)
      for (const { text, numbers, outcome } of answer.wouldChange) {
        const count = Number(numbers.count)
        const asked = (by: number) => ask('ordinary-decision', shifted(given, text, by), on).outcome
        if (text === 'excusal.if-approved') continue
        assert.equal(asked(count), outcome, `${text} ${count}`)
        if (count > 1) assert.notEqual(asked(count - 1), outcome, `${text} ${count - 1}`)
      }
    }),
  )
})

interface Ballot {
  voters: number
  present: number
  inFavour: number
  against: number
  abstain: number
}

function shifted<G extends Ballot>(given: G, text: string, by: number): G {
  const { present, inFavour, against } = given
  switch (text) {
    case 'vote.more-present':
      return { ...given, present: present + by }
    case 'vote.more-present-to-carry':
      return { ...given, present: present + by, inFavour: present + by, against: 0 }
    case 'vote.more-in-favour':
      return { ...given, inFavour: inFavour + by, against: Math.min(against, present - inFavour - by) }
    case 'vote.fewer-in-favour':
      return { ...given, inFavour: inFavour - by }
    case 'vote.fewer-present': {
      const left = present - by
      return {
        ...given,
        present: left,
        inFavour: Math.min(inFavour, left),
        against: Math.min(against, left - Math.min(inFavour, left)),
      }
    }
    default:
      throw new Error(`no shift for ${text}`)
  }
}

test('an exclusion lowers the base only with consent, resolution and a listed ground', () => {
  fc.assert(
    fc.property(exclusion, (one) => {
      const n = ask('ordinary-outlook', { voters: 20, present: 20, exclusions: [one] }, on).values?.n
      const excused = one.superiorConsent && one.assemblyResolution && one.reason !== 'other'
      assert.equal(n, excused ? 19 : 20)
      assert.equal(ask('excusal', one, on).outcome, excused ? 'PASS' : 'FAIL')
    }),
  )
})

test('votes of two sittings are never added up', () => {
  const given = { voters: 20, present: 20, inFavour: 20, against: 0, abstain: 0, sittings: 2 }
  const { outcome, because } = ask('ordinary-decision', given, on)
  assert.equal(outcome, 'INVALID_PROCEDURE')
  assert.equal(because[0]?.rule, 'VT-13')
})

test('a count of more votes than voters present is void', () => {
  const { outcome, because } = ask(
    'ordinary-decision',
    { voters: 20, present: 12, inFavour: 11, against: 1, abstain: 1 },
    on,
  )
  assert.equal(outcome, 'INVALID_PROCEDURE')
  assert.ok(because.some((line) => line.rule === 'VT-10' && line.formula === '11+1+1 ≤ 12' && line.holds === false))
})

test('a near-even split on an important matter may be put off, an urgent one follows the majority', () => {
  const given = { voters: 21, present: 21, inFavour: 11, against: 10, abstain: 0, important: true }
  assert.deepEqual(ask('ordinary-decision', given, on).values?.offers, ['deferred'])
  assert.deepEqual(ask('ordinary-decision', { ...given, urgent: true }, on).values?.offers, [])
  assert.deepEqual(ask('ordinary-decision', { ...given, important: false }, on).values?.offers, [])
})

test('a committee of five decides with three present, all in favour', () => {
  const given = { members: 5, present: 3, inFavour: 3, against: 0, abstain: 0 }
  assert.equal(ask('committee-decision', given, on).outcome, 'PASS')
  assert.equal(ask('committee-decision', { ...given, inFavour: 2, against: 1 }, on).outcome, 'FAIL')
  assert.equal(ask('committee-decision', { ...given, present: 2, inFavour: 2 }, on).outcome, 'INVALID_PROCEDURE')
})

test('before the regulations were issued a vote is for a person to judge', () => {
  const answer = ask(
    'ordinary-decision',
    { voters: 20, present: 20, inFavour: 20, against: 0, abstain: 0 },
    '2018-10-27',
  )
  assert.equal(answer.outcome, 'NEEDS_HUMAN')
  assert.equal(answer.values, null)
})

const full = {
  branch: 'ours',
  memberships: [{ branch: 'ours', from: '2020-01-01' }],
  standings: [
    { kind: 'probationary', from: '2019-06-01', until: '2020-06-01' },
    { kind: 'full', from: '2020-06-01' },
  ],
  suspensions: [{ from: '2024-03-01', until: '2025-03-01' }],
} as const

test('a voter is a full member of this branch whose rights are not suspended, on that day', () => {
  const votes = (day: string, branch: string = 'ours') => ask('voter', { ...full, branch }, day).values?.isVoter
  assert.equal(votes('2020-09-01'), true)
  assert.equal(votes('2024-02-29'), true)
  assert.equal(votes('2024-03-01'), false)
  assert.equal(votes('2025-03-01'), true)
  assert.equal(votes('2024-01-01', 'other'), false)
})

test('a probationary member attends without a vote', () => {
  const { values, because } = ask(
    'voter',
    { ...full, standings: [{ kind: 'probationary', from: '2020-01-01' }] },
    '2023-01-01',
  )
  assert.deepEqual(values, { isVoter: false, standing: 'probationary', mayAttend: true })
  assert.ok(because.some((line) => line.rule === 'VT-02'))
})
