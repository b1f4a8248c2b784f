import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { answersFit, type Counted, draftFits, paperFits, type Question, stateOf } from './polls.rules.ts'

const codeOf = (decision: { ok: boolean; code?: string }) => (decision.ok ? 'yes' : decision.code)
const one: Question = { id: 'one', form: 'one', choices: [{ id: 'a' }, { id: 'b' }] }
const several: Question = { id: 'several', form: 'several', choices: [{ id: 'c' }, { id: 'd' }, { id: 'e' }] }
const words: Question = { id: 'words', form: 'words', choices: [] }
const questions = [one, several, words]
const said = (questionId: string, choiceIds: string[], text: string | null = null) => ({
  questionId,
  choiceIds,
  words: text,
})

describe('answers', () => {
  test('a question may be left out, but not all of them', () => {
    const decision = answersFit(questions, [said('one', ['a']), said('several', []), said('words', [])])
    assert.ok(decision.ok)
    assert.deepEqual(decision.value, [said('one', ['a'])])
    assert.equal(codeOf(answersFit(questions, [said('one', [])])), 'polls.nothing-answered')
  })

  test('one choice is one, several are different ones, words stand alone', () => {
    const unfit = (answer: ReturnType<typeof said>) => codeOf(answersFit(questions, [answer])) === 'polls.unfit-answer'
    assert.ok(unfit(said('one', ['a', 'b'])))
    assert.ok(unfit(said('one', ['c'])))
    assert.ok(unfit(said('several', ['c', 'c'])))
    assert.ok(unfit(said('several', ['c'], '还有话说')))
    assert.ok(unfit(said('words', ['a'], '话')))
    assert.ok(unfit(said('nowhere', ['a'])))
    assert.equal(codeOf(answersFit(questions, [said('one', ['a']), said('one', ['b'])])), 'polls.unfit-answer')
    assert.equal(codeOf(answersFit(questions, [said('several', ['c', 'e']), said('words', [], '多开现场会')])), 'yes')
  })
})

describe('sheets of paper', () => {
  const count = (
    questionId: string,
    answered: number,
    counts: Record<string, number>,
    text: string[] = [],
  ): Counted => ({
    questionId,
    answered,
    tallies: Object.entries(counts).map(([choiceId, number]) => ({ choiceId, count: number })),
    words: text,
  })

  test('one choice each adds up to those who answered; of several nobody ticks one twice', () => {
    assert.equal(codeOf(paperFits(questions, 9, [count('one', 9, { a: 5, b: 4 })])), 'yes')
    assert.equal(codeOf(paperFits(questions, 9, [count('one', 9, { a: 5, b: 3 })])), 'polls.unfit-count')
    assert.equal(codeOf(paperFits(questions, 9, [count('one', 10, { a: 5, b: 5 })])), 'polls.unfit-count')
    assert.equal(codeOf(paperFits(questions, 9, [count('several', 4, { c: 4, d: 4 })])), 'yes')
    assert.equal(codeOf(paperFits(questions, 9, [count('several', 4, { c: 5 })])), 'polls.unfit-count')
    assert.equal(codeOf(paperFits(questions, 9, [count('several', 4, { c: 1, d: 1 })])), 'polls.unfit-count')
    assert.equal(codeOf(paperFits(questions, 9, [count('words', 2, {}, ['甲', '乙'])])), 'yes')
    assert.equal(codeOf(paperFits(questions, 9, [count('words', 2, {}, ['甲'])])), 'polls.unfit-count')
    assert.equal(codeOf(paperFits(questions, 9, [count('nowhere', 1, { a: 1 })])), 'polls.unfit-count')
  })

  test('whatever single sheets say, added together they fit', () => {
    const sheet = fc.record({
      one: fc.constantFrom(null, 'a', 'b'),
      several: fc.subarray(['c', 'd', 'e']),
      words: fc.constantFrom(null, '安全帽不够', '夜班补课'),
    })
    fc.assert(
      fc.property(fc.array(sheet, { minLength: 1, maxLength: 40 }), (sheets) => {
        const tallyOf = (ids: string[]) =>
          Object.fromEntries([...Map.groupBy(ids, (id) => id)].map(([id, all]) => [id, all.length]))
        const ticked = sheets.filter((each) => each.several.length > 0)
        const chosen = sheets.flatMap((each) => each.one ?? [])
        const written = sheets.flatMap((each) => each.words ?? [])
        const counted = [
          count('one', chosen.length, tallyOf(chosen)),
          count('several', ticked.length, tallyOf(ticked.flatMap((each) => each.several))),
          count('words', written.length, {}, written),
        ]
        assert.equal(codeOf(paperFits(questions, sheets.length, counted)), 'yes')
      }),
    )
  })
})

test('a poll asks something, among different choices, until a day to come', () => {
  const draft = (form: Question['form'], ...choices: string[]) => [{ form, text: '题', choices }]
  assert.equal(codeOf(draftFits(draft('one', '满意', '不满意'), '2026-11-22', '2026-11-22')), 'yes')
  assert.equal(codeOf(draftFits(draft('one', '满意'), '2026-11-30', '2026-11-22')), 'polls.unfit-question')
  assert.equal(codeOf(draftFits(draft('one', '满意', '满意'), '2026-11-30', '2026-11-22')), 'polls.unfit-question')
  assert.equal(codeOf(draftFits(draft('words', '满意'), '2026-11-30', '2026-11-22')), 'polls.unfit-question')
  assert.equal(codeOf(draftFits(draft('words'), '2026-11-21', '2026-11-22')), 'polls.closes-in-the-past')
})

test('how far it is follows from what was done to it and from the day', () => {
  const poll = { closesOn: '2026-11-22', opened: false, closed: false, published: false, withdrawn: false }
  assert.equal(stateOf(poll, '2026-11-22'), 'draft')
  assert.equal(stateOf({ ...poll, opened: true }, '2026-11-22'), 'open')
  assert.equal(stateOf({ ...poll, opened: true }, '2026-11-23'), 'over')
  assert.equal(stateOf({ ...poll, opened: true, closed: true }, '2026-11-23'), 'closed')
  assert.equal(stateOf({ ...poll, opened: true, closed: true, published: true }, '2026-11-23'), 'published')
  assert.equal(stateOf({ ...poll, opened: true, closed: true, withdrawn: true }, '2026-11-23'), 'withdrawn')
})
