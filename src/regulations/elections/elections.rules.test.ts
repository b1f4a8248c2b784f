import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#core/day.ts'
import { ask } from '../index.ts'

const on = '2026-11-22'
const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚']

test('four fifths agree with a count of heads for every branch of up to 60 voters', () => {
  for (let n = 1; n <= 60; n++)
    for (let p = 0; p <= n; p++) {
      const { outcome, values } = ask('election-quorum', { voters: n, present: p }, on)
      // Counted without thresholds: for each who stays away four must be there.
      assert.equal(outcome, p >= 4 * (n - p) ? 'PASS' : 'INVALID_PROCEDURE', `N=${n} P=${p}`)
      assert.equal((values?.toSpare ?? 0) >= 0, outcome === 'PASS')
    }
})

test('elected, contested and not elected agree with a count of heads for up to 30 voters', () => {
  for (let n = 1; n <= 30; n++)
    for (let p = 0; p <= n; p++)
      for (let f = 0; f <= p; f++) {
        const { outcome } = ask('candidate-elected', { n, p, inFavour: f }, on)
        const expected = f > n - f ? 'PASS' : f > p - f ? 'NEEDS_HUMAN' : 'FAIL'
        assert.equal(outcome, expected, `N=${n} P=${p} F=${f}`)
        const older = ask('candidate-elected', { n, p, inFavour: f }, on, { electedBase: 'PRESENT' }).outcome
        assert.equal(older, f > p - f ? 'PASS' : 'FAIL')
      }
})

test('a base nobody knows falls back to the stricter one', () => {
  const { outcome, settings } = ask('candidate-elected', { n: 20, p: 17, inFavour: 10 }, on, { electedBase: 'ANY' })
  assert.equal(settings.electedBase, 'SHOULD_ATTEND')
  assert.equal(outcome, 'NEEDS_HUMAN')
})

test('the surplus of candidates is the least that reaches a fifth of the seats', () => {
  for (let seats = 1; seats <= 60; seats++) {
    const { surplus = 0, needed } = ask('election-candidates', { seats }, on).values ?? {}
    assert.equal(needed, seats + surplus)
    assert.ok(surplus * 5 >= seats && (surplus - 1) * 5 < seats, `${seats} seats`)
  }
})

const poll = fc
  .record({
    voters: fc.integer({ min: 5, max: 60 }),
    away: fc.integer({ min: 0, max: 20 }),
    seats: fc.integer({ min: 1, max: 5 }),
    shares: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 7 }),
  })
  .map(({ voters, away, seats, shares }) => {
    const present = voters - Math.min(away, Math.floor(voters / 5))
    let left = seats * present
    const votes = shares.map((share, at) => {
      const inFavour = Math.min(left, Math.floor((present * share) / 100))
      left -= inFavour
      return { name: names[at] ?? '', inFavour }
    })
    return { voters, present, seats, issued: present, returned: present, votes }
  })

test('whoever is elected has more than half of all who should attend, and nobody with more votes is passed over', () => {
  fc.assert(
    fc.property(poll, (given) => {
      const { outcome, values } = ask('election-result', given, on)
      assert.ok(values)
      const votesOf = (name: string) => given.votes.find((one) => one.name === name)?.inFavour ?? 0
      assert.ok(values.elected.length <= given.seats)
      assert.equal(values.elected.length + values.unfilled, given.seats)
      for (const name of values.elected) {
        assert.ok(votesOf(name) > given.voters - votesOf(name))
        for (const other of [...values.notElected, ...values.tied, ...values.contested])
          assert.ok(votesOf(other) < votesOf(name))
      }
      const everyone = [...values.elected, ...values.tied, ...values.contested, ...values.notElected]
      assert.deepEqual(everyone.sort(), given.votes.map(({ name }) => name).sort())
      if (outcome === 'PASS') assert.equal(values.unfilled, 0)
    }),
  )
})

test('so many votes more or fewer change the result as it says', () => {
  fc.assert(
    fc.property(poll, (given) => {
      const { wouldChange } = ask('election-result', given, on)
      for (const { text, numbers, outcome } of wouldChange) {
        if (text !== 'result.if-more' && text !== 'result.if-fewer') continue
        const shifted = (by: number) => {
          const votes = given.votes.map((one) =>
            one.name === numbers.name ? { ...one, inFavour: one.inFavour + by } : one,
          )
          return ask('election-result', { ...given, votes }, on)
        }
        const count = Number(numbers.count)
        const sign = text === 'result.if-more' ? 1 : -1
        const changed = shifted(sign * count)
        if (changed.outcome === 'INVALID_PROCEDURE') continue // More names than the ballots could hold.
        assert.equal(changed.outcome, outcome)
        const elected = (by: number) => shifted(by).values?.elected.includes(String(numbers.name))
        assert.equal(elected(sign * count), sign > 0)
        assert.equal(elected(sign * (count - 1)), sign < 0)
      }
    }),
  )
})

test('one more vote never costs a candidate the election', () => {
  fc.assert(
    fc.property(poll, fc.nat(6), (given, pick) => {
      const at = pick % given.votes.length
      const sum = given.votes.reduce((total, { inFavour }) => total + inFavour, 0)
      const chosen = given.votes[at]
      fc.pre(chosen !== undefined && chosen.inFavour < given.present && sum < given.seats * given.present)
      const votes = given.votes.map((one, i) => (i === at ? { ...one, inFavour: one.inFavour + 1 } : one))
      const before = ask('election-result', given, on).values?.elected ?? []
      const after = ask('election-result', { ...given, votes }, on).values?.elected ?? []
      if (before.includes(chosen?.name ?? '')) assert.ok(after.includes(chosen?.name ?? ''))
    }),
  )
})

test('the stricter base never elects whom the other does not', () => {
  fc.assert(
    fc.property(poll, (given) => {
      const strict = ask('election-result', given, on)
      const loose = ask('election-result', given, on, { electedBase: 'PRESENT' })
      if (strict.outcome === 'PASS') assert.notEqual(loose.outcome, 'FAIL')
      for (const name of strict.values?.elected ?? [])
        assert.ok([...(loose.values?.elected ?? []), ...(loose.values?.tied ?? [])].includes(name))
    }),
  )
})

test('a tie for the last seat is voted again until somebody leads, and then the most votes win', () => {
  const ballots = { voters: 9, present: 9, issued: 9, returned: 9, seats: 2 }
  const votes = [
    { name: '甲', inFavour: 8 },
    { name: '乙', inFavour: 5 },
    { name: '丙', inFavour: 5 },
  ]
  const first = ask('election-result', { ...ballots, votes }, on)
  assert.deepEqual(first.values?.tied, ['乙', '丙'])
  assert.deepEqual(first.values?.next, ['vote-again-among-tied'])
  const again = (one: number, other: number) => {
    const secondVote = [
      { name: '乙', inFavour: one },
      { name: '丙', inFavour: other },
    ]
    return ask('election-result', { ...ballots, votes, secondVote }, on)
  }
  assert.deepEqual(again(4, 4).values?.tied, ['乙', '丙'])
  assert.deepEqual(again(3, 4).values?.elected, ['甲', '丙'])
  assert.equal(again(3, 4).outcome, 'PASS')
})

test('exactly half each for one seat elects nobody and is no tie', () => {
  const ballots = { voters: 10, present: 10, issued: 10, returned: 10, seats: 1 }
  const votes = [
    { name: '甲', inFavour: 5 },
    { name: '乙', inFavour: 5 },
  ]
  const { outcome, values } = ask('election-result', { ...ballots, votes }, on)
  assert.equal(outcome, 'FAIL')
  assert.deepEqual(values?.tied, [])
})

test('what would change a feasible or an impossible day changes it, and one less does not', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 4 }),
      fc.nat(12),
      (voters, otherVoters) => {
        const given = { crews: voters.map((count, at) => ({ name: names[at] ?? '', voters: count })), otherVoters }
        const { outcome, wouldChange } = ask('election-feasibility', given, on)
        const count = Number(wouldChange[0]?.numbers.count)
        const by = (so: number) =>
          ask('election-feasibility', { ...given, [outcome === 'PASS' ? 'away' : 'relieved']: so }, on).outcome
        assert.notEqual(by(count), outcome)
        assert.equal(by(count - 1), outcome)
      },
    ),
  )
})

test('equal crews with one on duty never reach four fifths, whatever their size', () => {
  for (let size = 1; size <= 60; size++) {
    const crews = ['甲', '乙', '丙', '丁'].map((name) => ({ name, voters: size }))
    const { outcome, values } = ask('election-feasibility', { crews }, on)
    assert.equal(outcome, 'FAIL')
    assert.equal(values?.mostOfHundred, 75)
    assert.equal(values?.enoughForAdmission, true)
  }
})

test('the roll counts exactly those who vote that day, whatever dates their rows have', () => {
  const base = '2026-01-01'
  const rows = fc.record({
    standingFrom: fc.integer({ min: -20, max: 20 }),
    suspendedFrom: fc.option(fc.integer({ min: -20, max: 20 })),
    leaves: fc.option(fc.integer({ min: -20, max: 20 })),
    onRoll: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(rows, { maxLength: 6 }), (people) => {
      const { values } = ask(
        'electoral-roll',
        {
          branch: '甲',
          people: people.map(({ standingFrom, suspendedFrom, leaves, onRoll }, at) => ({
            name: `${at}`,
            onRoll,
            memberships: [{ branch: '甲', from: '2020-01-01', until: leaves === null ? null : addDays(base, leaves) }],
            standings: [{ kind: 'full' as const, from: addDays(base, standingFrom) }],
            suspensions: suspendedFrom === null ? [] : [{ from: addDays(base, suspendedFrom) }],
          })),
        },
        base,
      )
      const votes = people.map(
        ({ standingFrom, suspendedFrom, leaves }) =>
          standingFrom <= 0 && (suspendedFrom === null || suspendedFrom > 0) && (leaves === null || leaves > 0),
      )
      assert.equal(values?.n, votes.filter(Boolean).length)
      assert.equal(values?.refused.length, people.filter(({ onRoll }, at) => onRoll && !votes[at]).length)
      assert.equal(values?.missing.length, people.filter(({ onRoll }, at) => !onRoll && votes[at]).length)
    }),
  )
})

test('before the election regulations of 2020 a human judges; from their first day on the rules do', () => {
  assert.equal(ask('election-quorum', { voters: 20, present: 16 }, '2020-07-12').outcome, 'NEEDS_HUMAN')
  assert.equal(ask('election-quorum', { voters: 20, present: 16 }, '2020-07-13').outcome, 'PASS')
})
