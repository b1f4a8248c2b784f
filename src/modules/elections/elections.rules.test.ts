import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Count, countAdds, differencesOf } from './count.rules.ts'
import { mayEnter } from './entry.rules.ts'
import {
  candidatesNeeded,
  judgeCandidates,
  judgePoll,
  judgeProcedure,
  judgeQuorum,
  judgeTie,
  mayStand,
} from './judge.rules.ts'
import { outcomeOf, type Round } from './result.rules.ts'
import { nextRound } from './round.rules.ts'
import { mayDo, type Stage } from './stage.rules.ts'
import { inStrokeOrder, strokesOf } from './strokes.rules.ts'

const on = '2026-11-22'
const turnout = (voters: number, presentVoters: number) => ({
  voters,
  exclusions: [],
  presentVoters,
  presentWithoutVote: 0,
})
const papers = (n: number, p: number, seats: number) => ({ voters: n, present: p, seats, issued: p, returned: p })
const resultOf = (n: number, p: number, inFavour: number) =>
  judgePoll({ ...papers(n, p, 1), votes: [{ name: '甲', inFavour }] }, on, []).results[0]?.result

test('C112: of 25 voters 20 are exactly four fifths and enough; one fewer is not', () => {
  assert.equal(judgeQuorum(turnout(25, 20), on, []).outcome, 'PASS')
  assert.equal(judgeQuorum(turnout(25, 19), on, []).outcome, 'INVALID_PROCEDURE')
})

test('who is left out with both references lowers N, and counts again when he comes', () => {
  const excluded = {
    reason: 'b' as const,
    superiorReference: '批〔2026〕3号',
    assemblyReference: '2026-11-01',
    present: false,
  }
  const n = (exclusion: object) =>
    judgeQuorum({ ...turnout(25, 19), exclusions: [{ ...excluded, ...exclusion }] }, on, []).values?.n
  assert.equal(n({}), 24)
  assert.equal(n({ assemblyReference: null }), 25)
  assert.equal(n({ superiorReference: null }), 25)
  assert.equal(n({ present: true }), 25)
})

test('C113: 3, 4, 5, 6 and 7 seats ask for 4, 5, 6, 8 and 9 candidates', () => {
  const needed = [3, 4, 5, 6, 7].map((seats) => candidatesNeeded('general-election', seats, on, []))
  assert.deepEqual(needed, [4, 5, 6, 8, 9])
  assert.equal(candidatesNeeded('secretary-election', 1, on, []), 1)
})

test('secretary and deputies are elected with as many candidates as offices, by the committee where there is one', () => {
  const one = { label: '甲', standing: 'full' as const, suspended: false, strokes: 4 }
  const judged = (elects: 'assembly' | 'committee', candidates: number) =>
    judgeCandidates(
      { kind: 'secretary-election', elects, seats: 1, hasCommittee: true },
      Array.from({ length: candidates }, () => one),
      on,
      [],
    )[0]?.outcome
  assert.equal(judged('committee', 1), 'PASS')
  assert.equal(judged('committee', 2), 'FAIL')
  assert.equal(judged('assembly', 1), 'INVALID_PROCEDURE')
})

test('C115, C116: elected by more than half of all who should attend; the older bar alone is for a human; half is not enough', () => {
  assert.deepEqual(
    [11, 10, 8].map((votes) => resultOf(20, 17, votes)),
    ['elected', 'contested', 'not-elected'],
  )
  assert.equal(resultOf(20, 20, 10), 'not-elected')
})

test('C119: of six over half for five seats the five with most votes sit', () => {
  const votes = ['甲', '乙', '丙', '丁', '戊', '己'].map((name, at) => ({ name, inFavour: 16 - at }))
  const { results, unfilled } = judgePoll({ ...papers(20, 20, 5), votes }, on, [])
  assert.deepEqual(
    results.map(({ result }) => result),
    ['elected', 'elected', 'elected', 'elected', 'elected', 'not-elected'],
  )
  assert.equal(unfilled, 0)
})

test('C121: four of five: a separate election, or four seats if more than half of the electors agree', () => {
  const votes = [18, 17, 16, 15, 6].map((inFavour, at) => ({ name: `${at}`, inFavour }))
  const given = { ...papers(20, 20, 5), votes }
  const open = judgePoll(given, on, [])
  assert.equal(open.unfilled, 1)
  assert.deepEqual(open.answer.values?.next, ['separate-election', 'fewer-seats'])
  assert.equal(judgePoll({ ...given, agreeToFewer: 10 }, on, []).answer.outcome, 'NEEDS_HUMAN')
  assert.equal(judgePoll({ ...given, agreeToFewer: 11 }, on, []).answer.outcome, 'PASS')
})

test('C124: nobody probationary or suspended may stand', () => {
  const one = (standing: 'full' | 'probationary', suspended: boolean) =>
    mayStand({ label: '甲', standing, suspended, strokes: null }, on)
  assert.deepEqual([one('full', false), one('probationary', false), one('full', true)], [true, false, false])
})

test('supervisors who stand, or whom the assembly did not pass, are no supervisors', () => {
  const judged = (candidate: boolean, passed: boolean) =>
    judgeProcedure({ supervisors: [{ name: '甲', member: true, candidate }], tellers: 1, passed }, on, []).outcome
  assert.deepEqual([judged(false, true), judged(true, true), judged(false, false)], ['PASS', 'FAIL', 'FAIL'])
})

test('a tie for the last seat is settled by the most votes of a second round, which must itself be valid', () => {
  const votes = [
    { name: '甲', inFavour: 8 },
    { name: '乙', inFavour: 6 },
    { name: '丙', inFavour: 6 },
  ]
  const root = { ...papers(10, 10, 2), votes }
  assert.deepEqual(
    judgePoll(root, on, []).results.map(({ result }) => result),
    ['elected', 'tied', 'tied'],
  )
  const second = (one: number, other: number, returned = 9) => {
    const own = [
      { name: '乙', inFavour: one },
      { name: '丙', inFavour: other },
    ]
    return judgeTie({ ...papers(10, 9, 1), returned, votes: own }, { root, wonSince: [] }, on, [])
  }
  // Plurality decides now: four of ten is enough.
  assert.deepEqual(
    second(5, 4).results.map(({ label, result }) => `${label} ${result}`),
    ['乙 elected', '丙 not-elected'],
  )
  assert.deepEqual(
    second(4, 4).results.map(({ result }) => result),
    ['tied', 'tied'],
  )
  assert.equal(second(5, 4, 10).answer.outcome, 'INVALID_PROCEDURE')
})

test('of three tied for two seats a second vote may leave a tie again: who won a place keeps it', () => {
  const votes = ['甲', '乙', '丙'].map((name) => ({ name, inFavour: 6 }))
  const root = { ...papers(10, 10, 2), votes }
  const third = judgeTie(
    {
      ...papers(10, 10, 1),
      votes: [
        { name: '乙', inFavour: 6 },
        { name: '丙', inFavour: 4 },
      ],
    },
    { root, wonSince: ['甲'] },
    on,
    [],
  )
  assert.deepEqual(
    third.results.map(({ label, result }) => `${label} ${result}`),
    ['乙 elected', '丙 not-elected'],
  )
  assert.deepEqual(third.answer.values?.elected, ['甲', '乙'])
  assert.ok(
    !third.answer.because.some(({ text, numbers }) => text === 'result.by-second-vote' && numbers.name === '甲'),
  )
})

test('strokes come from the Unicode data of ICU, and surnames stand in their order', () => {
  const surnames = { 丁: 2, 王: 4, 石: 5, 安: 6, 李: 7, 砚: 9, 鹤: 15 }
  for (const [surname, strokes] of Object.entries(surnames)) assert.equal(strokesOf(`${surname}某`), strokes, surname)
  assert.equal(strokesOf('Anna'), null)
  assert.equal(strokesOf(''), null)
  const ordered = inStrokeOrder(['鹤汀', '石泉', '丁山', '王石', '安宁'].map((name) => ({ name })))
  assert.deepEqual(
    ordered.map(({ name }) => name),
    ['丁山', '王石', '石泉', '安宁', '鹤汀'],
  )
})

test('whatever the names, the order of the ballot never goes down in strokes', () => {
  const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code))
  fc.assert(
    fc.property(fc.array(fc.tuple(han, han), { maxLength: 12 }), (pairs) => {
      const strokes = inStrokeOrder(pairs.map((pair) => ({ name: pair.join('') }))).map(
        ({ name }) => strokesOf(name) ?? 0,
      )
      assert.ok(strokes.every((one, at) => at === 0 || (strokes[at - 1] ?? 0) <= one))
    }),
  )
})

const count = (over: Partial<Count> = {}): Count => ({
  issued: 10,
  returned: 10,
  valid: 9,
  lines: [
    { personId: 'a', writtenIn: false, inFavour: 6, against: 2, abstain: 1 },
    { personId: 'b', writtenIn: false, inFavour: 3, against: 5, abstain: 1 },
  ],
  ...over,
})
const around = { candidates: ['a', 'b'], seats: 1, named: (id: string) => id }
const refusal = (given: Count) => {
  const decided = countAdds(given, around)
  return decided.ok ? null : decided.code
}

test('sums that no ballots can give are refused with their numbers', () => {
  assert.equal(refusal(count()), null)
  assert.equal(refusal(count({ valid: 11 })), 'elections.valid-over-returned')
  const line = (over: object) => ({ personId: 'a', writtenIn: false, inFavour: 6, against: 2, abstain: 1, ...over })
  const other = line({ personId: 'b', inFavour: 3, against: 5 })
  assert.equal(refusal(count({ lines: [line({ abstain: 2 }), other] })), 'elections.votes-over-valid')
  assert.equal(refusal(count({ lines: [line({})] })), 'elections.candidate-not-counted')
  assert.equal(refusal(count({ lines: [line({}), line({})] })), 'elections.counted-twice')
  assert.equal(
    refusal(count({ lines: [line({ inFavour: 7, against: 2, abstain: 0 }), other] })),
    'elections.names-over-seats',
  )
  const few = [
    line({ inFavour: 1, against: 0, abstain: 8 }),
    line({ personId: 'b', inFavour: 1, against: 0, abstain: 8 }),
  ]
  assert.equal(
    refusal(count({ lines: [...few, line({ personId: 'c', writtenIn: true, inFavour: 1, against: 0, abstain: 0 })] })),
    'elections.written-in-over-against',
  )
})

test('more ballots returned than issued is written down: it makes the poll invalid and is no slip of the pen', () => {
  assert.equal(refusal(count({ issued: 9 })), null)
  const given = { ...papers(10, 10, 1), issued: 9, votes: [{ name: '甲', inFavour: 9 }] }
  assert.equal(judgePoll(given, on, []).answer.outcome, 'INVALID_PROCEDURE')
})

test('two counts agree exactly when every number does, whoever comes first', () => {
  const figures = fc.record({
    issued: fc.nat(20),
    returned: fc.nat(20),
    valid: fc.nat(20),
    lines: fc.uniqueArray(
      fc.record({
        personId: fc.constantFrom('a', 'b', 'c'),
        writtenIn: fc.boolean(),
        inFavour: fc.nat(3),
        against: fc.nat(3),
        abstain: fc.nat(3),
      }),
      { selector: ({ personId }) => personId },
    ),
  })
  fc.assert(
    fc.property(figures, figures, (first, second) => {
      assert.deepEqual(differencesOf(first, first), [])
      assert.equal(differencesOf(first, second).length, differencesOf(second, first).length)
      const { lines } = first
      const moved = {
        ...first,
        lines: lines.map((line, at) => (at === 0 ? { ...line, abstain: line.abstain + 1 } : line)),
      }
      assert.equal(differencesOf(first, moved).length, lines.length > 0 ? 1 : 0)
    }),
  )
})

test('the second count needs a second person', () => {
  const entry = {
    actorId: 'keeper',
    otherBy: 'keeper',
    checkedBy: null,
    officials: ['supervisor'],
    candidates: ['a'],
    lines: [],
    roll: [],
    tie: false,
  }
  const code = (over: object) => {
    const decided = mayEnter({ ...entry, ...over })
    return decided.ok ? null : decided.code
  }
  assert.equal(code({}), 'elections.same-account')
  assert.equal(code({ otherBy: 'another' }), null)
  assert.equal(code({ checkedBy: 'supervisor' }), null)
  assert.equal(code({ checkedBy: 'keeper' }), 'elections.checker-unfit')
  assert.equal(code({ checkedBy: 'somebody' }), 'elections.checker-unfit')
  const lines = [{ personId: 'c', writtenIn: true, inFavour: 1, against: 0, abstain: 0 }]
  const roll = [{ personId: 'c', votes: true }]
  assert.equal(code({ otherBy: null, lines, roll }), null)
  assert.equal(code({ otherBy: null, lines, roll, tie: true }), 'elections.written-in-unfit')
  assert.equal(code({ otherBy: null, lines, roll: [{ personId: 'c', votes: false }] }), 'elections.written-in-unfit')
})

const result = fc.constantFrom('elected', 'tied', 'contested', 'not-elected')
const rounds: fc.Arbitrary<Round[]> = fc.array(
  fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom('first', 'tie', 'separate'),
    state: fc.constantFrom('void', 'counted'),
    parentId: fc.constant(null),
    outcome: fc.constantFrom('PASS', 'NEEDS_HUMAN', 'FAIL'),
    agreed: fc.boolean(),
    results: fc.array(fc.record({ personId: fc.constantFrom('a', 'b', 'c', 'd'), inFavour: fc.nat(20), result })),
  }),
  { maxLength: 4 },
) as never

test('nobody sits by a void round, nobody twice, and a case with an open seat is never over without an agreement', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), rounds, (seats, all) => {
      const outcome = outcomeOf(seats, all)
      const standing = all.filter(({ state }) => state === 'counted').flatMap(({ results }) => results)
      for (const id of outcome.elected)
        assert.ok(standing.some((one) => one.personId === id && one.result === 'elected'))
      assert.equal(new Set(outcome.elected).size, outcome.elected.length)
      if (outcome.final && outcome.unfilled > 0) assert.ok(all.some(({ agreed }) => agreed))
      assert.equal(outcome.next === 'nothing', outcome.final)
      const [first] = all.filter(({ state }) => state === 'counted')
      assert.equal(outcome.next === 'first-poll', !first)
    }),
  )
})

test('what the next round is follows from the last: nobody chooses it', () => {
  const around = {
    settled: ['a', 'b', 'c'],
    wished: ['b', 'c'],
    roll: ['a', 'b', 'c'].map((personId) => ({ personId, name: personId, votes: true })),
    officials: ['s'],
    needed: 2,
  }
  const round = (results: [string, string][], kind = 'first') =>
    ({
      id: kind,
      kind,
      state: 'counted',
      parentId: kind === 'tie' ? 'first' : null,
      outcome: 'NEEDS_HUMAN',
      agreed: false,
      results: results.map(([personId, of]) => ({ personId, inFavour: 1, result: of })),
    }) as Round
  const next = (all: Round[], over = {}) => {
    const decided = nextRound(outcomeOf(2, all), all, { ...around, ...over })
    return decided.ok ? decided.value : decided.code
  }
  assert.deepEqual(next([]), { kind: 'first', parentId: null, seats: 2, candidates: ['a', 'b', 'c'] })
  const tie = [
    round([
      ['a', 'elected'],
      ['b', 'tied'],
      ['c', 'tied'],
    ]),
  ]
  assert.deepEqual(next(tie), { kind: 'tie', parentId: 'first', seats: 1, candidates: ['b', 'c'] })
  const again = [
    ...tie,
    round(
      [
        ['b', 'tied'],
        ['c', 'tied'],
      ],
      'tie',
    ),
  ]
  assert.deepEqual(next(again), { kind: 'tie', parentId: 'first', seats: 1, candidates: ['b', 'c'] })
  const few = [
    round([
      ['a', 'elected'],
      ['b', 'not-elected'],
      ['c', 'not-elected'],
    ]),
  ]
  assert.deepEqual(next(few), { kind: 'separate', parentId: null, seats: 1, candidates: ['b', 'c'] })
  assert.equal(next(few, { wished: ['a', 'b'] }), 'elections.candidates-needed')
  assert.equal(next(few, { wished: ['b', 'x'] }), 'elections.may-not-stand')
  assert.equal(next(few, { officials: ['b'] }), 'elections.official-stands')
  assert.equal(next([round([['a', 'contested']])]), 'elections.ask-above')
})

test('of every task it is said what stands in its way', () => {
  const nothing: Stage = {
    closed: false,
    frozen: false,
    settled: false,
    officials: false,
    officialsPassed: false,
    pollOpen: false,
    counted: false,
    final: false,
    reported: false,
  }
  const code = (task: Parameters<typeof mayDo>[0], stage: Partial<Stage>) => {
    const may = mayDo(task, { ...nothing, ...stage })
    return may.ok ? null : may.code
  }
  assert.equal(code('freeze', {}), null)
  assert.equal(code('freeze', { closed: true }), 'elections.closed')
  assert.equal(code('nominate', {}), 'elections.roll-not-frozen')
  assert.equal(code('poll', { frozen: true, settled: true }), 'elections.officials-missing')
  assert.equal(code('poll', { frozen: true, settled: true, officials: true, final: true }), 'elections.seats-filled')
  assert.equal(code('confirm', { pollOpen: true }), 'elections.officials-not-passed')
  assert.equal(code('unfreeze', { frozen: true, counted: true }), 'elections.poll-begun')
  assert.equal(code('report', {}), 'elections.result-open')
  assert.equal(code('close', { final: true }), 'elections.report-missing')
})
