import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { say } from '#core/texts.ts'
import type { Counted } from './attendance.rules.ts'
import { gatheringsTexts } from './gatherings.texts.ts'
import { matters } from './terms.rules.ts'
import {
  baseOf,
  type Exclusion,
  electorateOf,
  isVotingBody,
  judge,
  outlook,
  type Tally,
  tallyAdds,
} from './vote.rules.ts'

const day = '2026-11-22'
const open = (inFavour: number, against = 0, abstain = 0): Tally => ({
  issued: null,
  returned: null,
  valid: null,
  inFavour,
  against,
  abstain,
})

const someone = (capacity: Counted['capacity'], state: Counted['state'], onCommittee = false): Counted => ({
  capacity,
  state,
  byRight: capacity === 'full' || capacity === 'probationary',
  onCommittee,
})
const people = (count: number, one: Counted) => Array.from({ length: count }, () => one)

test('a sign-in of 14 with three probationary members counts as 11 present of 21 (C32)', () => {
  const grid = [
    ...people(11, someone('full', 'present')),
    ...people(10, someone('full', 'on-shift')),
    ...people(3, someone('probationary', 'present')),
  ]
  const electorate = electorateOf('branch-assembly', grid)
  assert.deepEqual(electorate, { voters: 21, present: 11, presentWithoutVote: 3 })
  assert.equal(outlook('branch-assembly', electorate, [], day)?.outcome, 'PASS')
})

test('ten of twenty present make the quorum but can pass nothing, and the screen says so before the vote (C26)', () => {
  const electorate = { voters: 20, present: 10, presentWithoutVote: 0 }
  assert.equal(outlook('branch-assembly', electorate, [], day)?.outcome, 'FAIL')
  assert.equal(judge('branch-assembly', electorate, [], open(10), day).outcome, 'FAIL')
})

for (const [id, voters, present, favour, against, abstain, expected] of [
  ['C28', 19, 10, 9, 0, 0, 'FAIL'],
  ['C28', 19, 10, 10, 0, 0, 'PASS'],
  ['C29', 18, 18, 9, 0, 0, 'FAIL'],
  ['C34', 20, 16, 9, 2, 5, 'FAIL'],
] as const) {
  test(`${id}: N ${voters}, P ${present}, ${favour} in favour is ${expected}`, () => {
    const electorate = { voters, present, presentWithoutVote: 0 }
    const answer = judge('branch-assembly', electorate, [], open(favour, against, abstain), day)
    assert.equal(answer.outcome, expected)
  })
}

test('an excuse that was never approved leaves N as it is, and the judgement warns of it (C25)', () => {
  const wish: Exclusion = { reason: 'd', superiorReference: '组复〔2026〕3号', assemblyReference: null }
  const electorate = { voters: 21, present: 13, presentWithoutVote: 0 }
  const three = [wish, wish, wish]
  assert.deepEqual(baseOf('branch-assembly', electorate, three), { n: 21, p: 13 })
  const answer = judge('branch-assembly', electorate, three, open(11), day)
  assert.equal(answer.outcome, 'PASS')
  assert.ok(answer.because.some((line) => line.force === 'warns' && line.rule === 'VT-03'))
})

test('an excuse with both references leaves N', () => {
  const granted: Exclusion = { reason: 'd', superiorReference: '组复〔2026〕3号', assemblyReference: '2026年第3次' }
  const electorate = { voters: 21, present: 10, presentWithoutVote: 0 }
  assert.deepEqual(baseOf('branch-assembly', electorate, [granted]), { n: 20, p: 10 })
  const { values } = judge('branch-assembly', electorate, [granted], open(10), day)
  assert.equal(values?.n, 20)
})

test('the committee counts its own members, whoever else sits in', () => {
  const grid = [
    ...people(3, someone('full', 'present', true)),
    ...people(2, someone('full', 'absent', true)),
    ...people(9, someone('non-voting', 'present')),
  ]
  const electorate = electorateOf('committee-meeting', grid)
  assert.deepEqual(electorate, { voters: 5, present: 3, presentWithoutVote: 9 })
  assert.equal(judge('committee-meeting', electorate, [], open(3), day).outcome, 'PASS')
  assert.equal(judge('committee-meeting', electorate, [], open(2), day).outcome, 'FAIL')
})

test('ahead of a committee vote it is told whether anything can pass with who is here', () => {
  const ahead = (present: number) =>
    outlook('committee-meeting', { voters: 5, present, presentWithoutVote: 2 }, [], day).outcome
  assert.deepEqual([ahead(3), ahead(2)], ['PASS', 'INVALID_PROCEDURE'])
})

test('opinions that came in writing are there before the count: they can carry a motion, and make no quorum (VT-06)', () => {
  const ahead = (present: number, inFavour: number) =>
    outlook('branch-assembly', { voters: 20, present, presentWithoutVote: 0 }, [], day, [], 'admission', {
      inFavour,
      against: 0,
      abstain: 0,
      late: 4,
    })
  assert.deepEqual([ahead(11, 0).values?.toSpare, ahead(11, 3).values?.toSpare], [0, 3])
  assert.equal(ahead(10, 9).outcome, 'INVALID_PROCEDURE')
})

test('a group gives opinions and a theme Party day is no body: neither has votes (GR-03)', () => {
  assert.equal(isVotingBody('group-meeting'), false)
  assert.equal(isVotingBody('theme-party-day'), false)
})

const small = fc.nat({ max: 60 })
const anyTally = fc.record({
  issued: fc.option(small),
  returned: fc.option(small),
  valid: fc.option(small),
  inFavour: small,
  against: small,
  abstain: small,
})

test('a count that adds up never holds more votes than papers, nor more papers than voters present', () => {
  fc.assert(
    fc.property(fc.constantFrom('open' as const, 'secret' as const), anyTally, small, (ballot, tally, p) => {
      if (!tallyAdds(ballot, tally, p).ok) return
      const cast = tally.inFavour + tally.against + tally.abstain
      assert.ok(cast <= p)
      assert.equal(ballot === 'secret', tally.issued !== null)
      if (ballot === 'open') return
      assert.ok(cast <= (tally.valid ?? -1))
      assert.ok((tally.valid ?? 0) <= (tally.returned ?? -1))
      assert.ok((tally.returned ?? 0) <= (tally.issued ?? -1) && (tally.issued ?? 0) <= p)
    }),
  )
})

test('what is adopted has more than half of all voters in favour and at least half of them present', () => {
  fc.assert(
    fc.property(small, small, small, small, small, (voters, present, inFavour, against, abstain) => {
      const electorate = { voters, present, presentWithoutVote: 0 }
      const { outcome } = judge('branch-assembly', electorate, [], { inFavour, against, abstain }, day)
      const possible = voters > 0 && present <= voters && inFavour + against + abstain <= present
      const adopted = possible && 2 * present >= voters && 2 * inFavour > voters
      assert.equal(outcome === 'PASS', adopted)
    }),
  )
})

test('whoever has no vote changes nothing, however many come', () => {
  fc.assert(
    fc.property(small, small, small, small, (voters, present, inFavour, more) => {
      const outcomeWith = (presentWithoutVote: number) =>
        judge('branch-assembly', { voters, present, presentWithoutVote }, [], open(inFavour), day).outcome
      assert.equal(outcomeWith(more), outcomeWith(0))
    }),
  )
})

const ranks = { PASS: 2, NEEDS_HUMAN: 1, FAIL: 1, INVALID_PROCEDURE: 0 } as const
const anyMatter = fc.constantFrom(...matters)

test('a vote that goes over from in favour to against never makes the result better, whatever the matter', () => {
  fc.assert(
    fc.property(
      anyMatter,
      small,
      small,
      small,
      small,
      small,
      fc.nat({ max: 9 }),
      (matter, n, p, yes, no, abstain, w) => {
        const electorate = { voters: n, present: p, presentWithoutVote: 0 }
        const put = { ballot: 'secret', matter, extendedBefore: false, urgent: false } as const
        const written = { inFavour: w, against: 0, abstain: 0, late: 0 }
        const rank = (moved: number) => {
          const votes = { inFavour: yes + 1 - moved, against: no + moved, abstain }
          return ranks[judge('branch-assembly', electorate, [], { ...votes, written }, day, [], put).outcome]
        }
        assert.ok(rank(1) <= rank(0))
      },
    ),
  )
})

test('sums that cannot be are refused with the two numbers that do not fit, in either language', () => {
  fc.assert(
    fc.property(fc.constantFrom('open' as const, 'secret' as const), anyTally, small, (ballot, tally, p) => {
      const adds = tallyAdds(ballot, tally, p)
      if (adds.ok) return
      for (const language of ['zh', 'en'] as const)
        assert.doesNotMatch(say(gatheringsTexts, adds.code, language, adds.numbers), /[{}]/)
      if (adds.code === 'gatherings.ballots-needed' || adds.code === 'gatherings.ballots-unfit') return
      const { cast, received, valid, returned, issued, absent } = { ...adds.numbers } as Record<string, number>
      const chain = [received ?? cast, valid, returned, issued, absent ?? adds.numbers.p].filter(
        (one) => one !== undefined,
      )
      assert.equal(chain.length, 2)
      assert.ok(Number(chain[0]) > Number(chain[1]))
    }),
  )
})
