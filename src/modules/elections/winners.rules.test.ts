import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { say } from '#core/texts.ts'
import { type Count, countAdds } from './count.rules.ts'
import { electionsTexts } from './elections.texts.ts'
import { judgePoll, judgeTie } from './judge.rules.ts'
import { outcomeOf, type Round } from './result.rules.ts'

const on = '2026-11-22'
const names = ['砚舟', '云岫', '南樵', '松涧', '望川', '若谷', '听澜'] as const

/** Voters, those present, seats, and votes of up to seven candidates that ballots can hold. */
const poll = fc
  .tuple(fc.integer({ min: 5, max: 30 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 7 }))
  .chain(([n, seats, count]) => {
    const least = Math.ceil((4 * n) / 5)
    return fc.integer({ min: least, max: n }).chain((p) =>
      fc
        .array(fc.array(fc.boolean(), { minLength: count, maxLength: count }), { minLength: p, maxLength: p })
        .map((ballots) => {
          // Each ballot names at most as many as there are seats: what is over is struck from its end.
          const marked = ballots.map((marks) => {
            let left = seats
            return marks.map((mark) => mark && left-- > 0)
          })
          const votes = names.slice(0, count).map((name, at) => ({
            name: name as string,
            inFavour: marked.filter((marks) => marks[at]).length,
          }))
          return { n, p, seats, votes }
        }),
    )
  })

const given = ({
  n,
  p,
  seats,
  votes,
}: {
  n: number
  p: number
  seats: number
  votes: { name: string; inFavour: number }[]
}) => ({
  voters: n,
  present: p,
  seats,
  issued: p,
  returned: p,
  votes,
})

test('who is elected, tied or for the ruling from above agrees with a count that knows no sorting (EL-08 to EL-10)', () => {
  fc.assert(
    fc.property(poll, (one) => {
      const { n, p, seats, votes } = one
      const over = votes.filter(({ inFavour }) => inFavour + inFavour > n)
      const expected = votes.map(({ name, inFavour }) => {
        if (!over.some((other) => other.name === name)) {
          const older = inFavour + inFavour > p && over.length < seats
          return [name, older ? 'contested' : 'not-elected']
        }
        const ahead = over.filter((other) => other.inFavour > inFavour).length
        const level = over.filter((other) => other.inFavour === inFavour).length
        if (ahead + level <= seats) return [name, 'elected']
        return [name, ahead < seats ? 'tied' : 'not-elected']
      })
      const { results, unfilled } = judgePoll(given(one), on, [])
      assert.deepEqual(
        Object.fromEntries(results.map(({ label, result }) => [label, result])),
        Object.fromEntries(expected),
      )
      assert.equal(unfilled, seats - expected.filter(([, result]) => result === 'elected').length)
      assert.ok(results.every(({ inFavour }, at) => at === 0 || inFavour <= (results[at - 1]?.inFavour ?? 0)))
    }),
    { numRuns: 400 },
  )
})

test('a vote taken from a candidate and given to nobody never elects him', () => {
  fc.assert(
    fc.property(poll, fc.nat({ max: 6 }), (one, at) => {
      const chosen = one.votes[at % one.votes.length]
      if (!chosen || chosen.inFavour === 0) return
      const less = one.votes.map((vote) => (vote === chosen ? { ...vote, inFavour: vote.inFavour - 1 } : vote))
      const sits = (votes: typeof less) =>
        judgePoll(given({ ...one, votes }), on, []).results.find(({ label }) => label === chosen.name)?.result ===
        'elected'
      assert.ok(sits(one.votes) || !sits(less))
    }),
  )
})

type Judged = ReturnType<typeof judgePoll>
const roundOf = (id: number, kind: 'first' | 'tie', { answer, results }: Judged): Round => ({
  id: String(id),
  kind,
  state: 'counted',
  parentId: kind === 'tie' ? '1' : null,
  agreed: false,
  outcome: answer.outcome,
  results: results.map(({ label, ...rest }) => ({ personId: label, ...rest })),
})

test('second votes among those tied fill the seats one after the other, and never pass over who has more votes (EL-10)', () => {
  const again = fc.array(fc.integer({ min: 6, max: 9 }), { minLength: 60, maxLength: 60 })
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 3 }), again, (seats, drawn) => {
      // One candidate more than seats, all with as many votes: two cannot both have more than half of one seat.
      const votes = names.slice(0, seats + 1).map((name) => ({ name: name as string, inFavour: 11 }))
      const root = given({ n: 20, p: 20, seats, votes })
      const rounds = [roundOf(1, 'first', judgePoll(root, on, []))]
      const left = [...drawn]
      for (let turn = 2; turn < 8 && !outcomeOf(seats, rounds).final; turn++) {
        const { next, tied, unfilled, elected } = outcomeOf(seats, rounds)
        assert.equal(next, 'vote-again-among-tied')
        const second = tied.map((name) => ({ name, inFavour: left.pop() ?? 6 }))
        const own = given({ n: 20, p: 20, seats: unfilled, votes: second })
        const judged = judgeTie(own, { root, wonSince: elected }, on, [])
        const won = judged.results.filter(({ result }) => result === 'elected').map(({ inFavour }) => inFavour)
        const lost = judged.results.filter(({ result }) => result !== 'elected').map(({ inFavour }) => inFavour)
        assert.ok(Math.min(99, ...won) > Math.max(0, ...lost))
        rounds.push(roundOf(turn, 'tie', judged))
      }
      const end = outcomeOf(seats, rounds)
      assert.equal(end.elected.length + end.unfilled, seats)
      assert.equal(new Set(end.elected).size, end.elected.length)
    }),
  )
})

const small = fc.nat({ max: 12 })
const anyCount: fc.Arbitrary<Count> = fc.record({
  issued: small,
  returned: small,
  valid: small,
  lines: fc.array(
    fc.record({
      personId: fc.constantFrom(...names),
      writtenIn: fc.boolean(),
      inFavour: small,
      against: small,
      abstain: small,
    }),
    { maxLength: 5 },
  ),
})

test('a count that does not add up is refused in words that name every number, in either language', () => {
  fc.assert(
    fc.property(anyCount, fc.integer({ min: 1, max: 3 }), (count, seats) => {
      const adds = countAdds(count, { candidates: names.slice(0, 2), seats, named: (name) => name })
      if (adds.ok) {
        const { valid, returned, lines } = count
        assert.ok(valid <= returned)
        for (const { inFavour, against, abstain } of lines) assert.ok(inFavour + against + abstain <= valid)
        assert.ok(lines.reduce((sum, { inFavour }) => sum + inFavour, 0) <= seats * valid)
        return
      }
      for (const language of ['zh', 'en'] as const)
        assert.doesNotMatch(say(electionsTexts, adds.code, language, adds.numbers), /[{}]/)
    }),
    { numRuns: 400 },
  )
})
