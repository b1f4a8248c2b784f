import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inEnglish, patternFor, titleOf } from './pattern.rules.ts'

test('the pattern nobody has changed counts the groups there are, in either language', () => {
  assert.equal(titleOf(patternFor(2)), '一个支部\u00a0· 三条主线\u00a0· 一项融合\u00a0· 两个小组')
  assert.equal(
    titleOf(inEnglish(patternFor(4), 4)),
    'One branch\u00a0· three lines of work\u00a0· one fusion with production\u00a0· four groups',
  )
  assert.equal(titleOf(inEnglish(patternFor(0), 0)).includes('group'), false)
})

test('the branch’s own words stay as it wrote them', () => {
  const own = patternFor(4).map((band) => (band.kind === 'fusion' ? { ...band, phrase: '一个车间' } : band))
  assert.match(titleOf(inEnglish(own, 4)), /一个车间/)
})
