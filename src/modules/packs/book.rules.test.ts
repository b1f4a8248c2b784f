import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instruments, questions, type RuleId, ruleNames } from '#regulations/index.ts'
import { chapters, findIn, instrumentsOn, rulesOf } from './book.rules.ts'

const today = '2026-11-22'
const namesOf = (text: string, on = today) => findIn(text, on).map(({ question }) => question)

test('the chapters hold every question once', () => {
  const listed = chapters.flatMap((one) => one.questions)
  assert.deepEqual(listed.toSorted(), Object.keys(questions).toSorted())
})

test('every rule is found by its id, and leads to the questions that ask it', () => {
  const asking = (rule: string) =>
    Object.values(questions)
      .filter(({ rules }) => (rules as readonly string[]).includes(rule))
      .map(({ name }) => name)
  for (const rule of Object.keys(ruleNames) as RuleId[]) {
    const found = findIn(rule, today).filter(({ rules }) => rules.some((one) => one.rule === rule))
    assert.deepEqual(found.map(({ question }) => question).toSorted(), asking(rule).toSorted(), rule)
    assert.ok(found.length > 0, rule)
    assert.ok(findIn(rule.toLowerCase().replaceAll('-', ''), today).length > 0, rule)
  }
})

test('a question is found by its words, a rule’s name, an article however it is written, a title, a number', () => {
  assert.ok(namesOf('党费').includes('monthly-dues'))
  assert.ok(namesOf('leaving within three months').includes('leaving-soon'))
  for (const text of ['支部工作条例 第十一条', '支部工作条例 第 11 条', 'work of party branches art. 11'])
    assert.ok(namesOf(text).includes('ordinary-decision'), text)
  assert.ok(namesOf('5 个工作日').includes('public-notice'))
  assert.equal(namesOf('VT-04')[0], 'ordinary-decision')
  assert.deepEqual(namesOf('没有这样的词'), [])
  assert.deepEqual(namesOf('  '), [])
})

test('the rules stand as they do on the day: the public notice was local practice before 11 May 2026', () => {
  const notice = (on: string) => rulesOf('public-notice', on).find(({ rule }) => rule === 'DV-07')?.provision
  assert.equal(notice('2026-05-10')?.kind, 'local')
  assert.equal(notice('2026-05-11')?.instrument, 'recruiting-2026')
})

test('of the texts each is in force, to come or superseded on a day, and says by which', () => {
  const on = (day: string) => new Map(instrumentsOn(day).map((text) => [text.id, text]))
  assert.equal(on(today).get('recruiting-2014')?.state, 'superseded')
  assert.equal(on(today).get('recruiting-2014')?.by, 'recruiting-2026')
  assert.equal(on('2026-05-10').get('recruiting-2026')?.state, 'to-come')
  assert.equal(instrumentsOn(today).at(-1)?.state, 'superseded')
  assert.equal(instrumentsOn(today).length, Object.keys(instruments).length)
})
