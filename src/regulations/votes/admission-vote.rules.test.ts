import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ask } from '../index.ts'

const on = '2026-11-22'
const written = (inFavour: number, against: number) => [
  ...Array.from({ length: inFavour }, () => ({ opinion: 'in-favour' as const, receivedBefore: true })),
  ...Array.from({ length: against }, () => ({ opinion: 'against' as const, receivedBefore: true })),
]

test('quorum and majority agree with a count of heads for every branch of up to 60 voters', () => {
  for (let n = 1; n <= 60; n++)
    for (let p = 0; p <= n; p++) {
      // Every number in favour for small branches; around the half for large ones.
      const favours =
        n <= 20 ? Array.from({ length: p + 1 }, (_, f) => f) : [0, p, Math.min(p, n >> 1), Math.min(p, (n >> 1) + 1)]
      for (const f of favours) {
        const given = {
          matter: 'admission',
          ballot: 'secret',
          voters: n,
          present: p,
          inFavour: f,
          against: p - f,
          abstain: 0,
        } as const
        const expected = p <= n - p ? 'INVALID_PROCEDURE' : f > n - f ? 'PASS' : 'FAIL'
        assert.equal(ask('admission-vote', given, on).outcome, expected, `N=${n} P=${p} F=${f}`)
      }
    }
})

const ballot = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.nat(100), fc.nat(100), fc.nat(20), fc.nat(20))
  .map(([voters, come, favour, wFor, wAgainst]) => {
    const present = Math.floor((voters * come) / 100)
    const absent = voters - present
    const inFavour = Math.floor((present * favour) / 100)
    const forBy = Math.min(wFor, absent)
    const writtenOpinions = written(forBy, Math.min(wAgainst, absent - forBy))
    return {
      matter: 'admission',
      ballot: 'secret',
      voters,
      present,
      inFavour,
      against: present - inFavour,
      abstain: 0,
      writtenOpinions,
    } as const
  })

test('a written opinion in favour never turns adopted into not adopted, and never makes a quorum', () => {
  fc.assert(
    fc.property(ballot, (given) => {
      fc.pre(given.present + given.writtenOpinions.length < given.voters)
      const more = { ...given, writtenOpinions: [...given.writtenOpinions, ...written(1, 0)] }
      const [before, after] = [ask('admission-vote', given, on), ask('admission-vote', more, on)]
      if (before.outcome === 'PASS') assert.equal(after.outcome, 'PASS')
      assert.equal(after.outcome === 'INVALID_PROCEDURE', before.outcome === 'INVALID_PROCEDURE')
    }),
  )
})

test('written opinions that do not count leave the vote as it is without them', () => {
  fc.assert(
    fc.property(ballot, (given) => {
      const { writtenOpinions: _, ...without } = given
      const uncounted = ask('admission-vote', given, on, { writtenOpinionsCount: false })
      assert.equal(uncounted.outcome, ask('admission-vote', without, on).outcome)
    }),
  )
})

test('what is adopted as an admission is adopted as an ordinary decision', () => {
  fc.assert(
    fc.property(ballot, ({ voters, present, inFavour, against, abstain, matter, ballot: secret }) => {
      const votes = { voters, present, inFavour, against, abstain }
      if (ask('admission-vote', { ...votes, matter, ballot: secret }, on).outcome === 'PASS')
        assert.equal(ask('ordinary-decision', votes, on).outcome, 'PASS')
    }),
  )
})

test('what would change an admission vote changes it', () => {
  fc.assert(
    fc.property(ballot, (given) => {
      const { wouldChange } = ask('admission-vote', given, on)
      for (const { text, numbers, outcome } of wouldChange) {
        const count = Number(numbers.count)
        const present = given.present + (text.startsWith('vote.more-present') ? count : 0)
        if (present + given.writtenOpinions.length > given.voters || text === 'vote.fewer-present') continue
        const changed =
          text === 'vote.more-present-to-carry'
            ? { present, inFavour: present, against: 0 }
            : text === 'vote.more-present'
              ? { present }
              : { inFavour: given.inFavour + (text === 'vote.more-in-favour' ? count : -count), against: 0 }
        assert.equal(ask('admission-vote', { ...given, ...changed }, on).outcome, outcome, text)
      }
    }),
  )
})

test('more written opinions than absent voters is a wrong count', () => {
  const given = {
    matter: 'admission',
    ballot: 'secret',
    voters: 20,
    present: 19,
    inFavour: 19,
    against: 0,
    abstain: 0,
  } as const
  assert.equal(ask('admission-vote', { ...given, writtenOpinions: written(2, 0) }, on).outcome, 'INVALID_PROCEDURE')
})
