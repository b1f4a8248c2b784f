import assert from 'node:assert/strict'
import { test } from 'node:test'
import { say, texts } from './texts.ts'

const words = texts({ late: ['逾期 {n} 天', '{n} days overdue'], due: ['待履行', 'Due'] })

test('a sentence is said in the language asked for', () => {
  assert.equal(say(words, 'due', 'zh'), '待履行')
  assert.equal(say(words, 'due', 'en'), 'Due')
})

test('numbers fill their places, and a place without a number stays to be seen', () => {
  assert.equal(say(words, 'late', 'zh', { n: 10 }), '逾期 10 天')
  assert.equal(say(words, 'late', 'en'), '{n} days overdue')
})
