import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Counted } from './attendance.rules.ts'
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
