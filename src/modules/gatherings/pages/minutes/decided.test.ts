import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decided } from './decided.ts'

test('what was deliberated on is agreed to, not deliberated on again', () => {
  const said = {
    审议支部半年工作安排: '同意支部半年工作安排',
    '研究主题党日安排。': '同意主题党日安排',
    讨论并表决党员责任区划分方案: '同意党员责任区划分方案',
    审议通过年度党员教育计划: '通过年度党员教育计划',
    四季度工作安排: '同意四季度工作安排',
    同意课题立项: '同意课题立项',
    审议: '同意审议',
  }
  for (const [subject, words] of Object.entries(said)) assert.equal(decided(subject, 'zh'), words)
  assert.equal(decided('Work plan of the quarter.', 'en'), 'Work plan of the quarter')
})
