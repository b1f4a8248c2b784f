import assert from 'node:assert/strict'
import test from 'node:test'
import { chineseDay, chineseNumeral } from './chinese.ts'

test('headings are numbered as they are counted aloud', () => {
  const numerals = [1, 9, 10, 11, 19, 20, 21, 99, 100, 101, 110, 115, 220, 999].map(chineseNumeral)
  assert.deepEqual(numerals, [
    '一',
    '九',
    '十',
    '十一',
    '十九',
    '二十',
    '二十一',
    '九十九',
    '一百',
    '一百零一',
    '一百一十',
    '一百一十五',
    '二百二十',
    '九百九十九',
  ])
})

test('days have no leading zeros', () => {
  assert.equal(chineseDay('2026-01-05'), '2026年1月5日')
})
