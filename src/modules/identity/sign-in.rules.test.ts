import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgePassword, mayTry, waitSeconds } from './sign-in.rules.ts'

test('the first three failures cost nothing, then the wait doubles up to a quarter of an hour', () => {
  assert.deepEqual([0, 1, 2, 3, 4, 5, 6].map(waitSeconds), [0, 0, 0, 5, 10, 20, 40])
  assert.equal(waitSeconds(60), 900)
})

test('a try too early says how many seconds are left', () => {
  assert.deepEqual(mayTry(4, 10_000, 12_500), { ok: false, code: 'identity.wait', numbers: { seconds: 8 } })
  assert.ok(mayTry(4, 10_000, 20_000).ok)
})

test('a password must be ten long, not the login, not a common one', () => {
  const codeOf = (password: string) => {
    const decision = judgePassword(password, 'shiquan')
    return decision.ok ? 'good' : decision.code
  }
  assert.equal(codeOf('短密码'), 'identity.password-short')
  assert.equal(codeOf('shiquan-2026'), 'identity.password-common')
  assert.equal(codeOf('1111111111'), 'identity.password-common')
  assert.equal(codeOf('password123'), 'identity.password-common')
  assert.equal(codeOf('三号泵轴温正常，可以接班'), 'good')
})
