import { type Decision, no, yes } from '#core/decision.ts'

/** Failures in a row that cost nothing yet: anyone mistypes. */
export const freeFailures = 3
const longestWaitSeconds = 900

/** Seconds to wait after `failures` in a row: none for the first three, then 5, 10, 20 … at most fifteen minutes. */
export function waitSeconds(failures: number): number {
  if (failures < freeFailures) return 0
  return Math.min(longestWaitSeconds, 5 * 2 ** (failures - freeFailures))
}

/** May this login be tried at `nowMs`, after failures of which the newest was at `lastMs`? */
export function mayTry(failures: number, lastMs: number, nowMs: number): Decision<undefined, 'identity.wait'> {
  const left = Math.ceil((lastMs + waitSeconds(failures) * 1000 - nowMs) / 1000)
  return left > 0 ? no('identity.wait', { seconds: left }) : yes()
}

const shortest = 10
const commonPasswords = new Set([
  '1234567890',
  'password123',
  'qwertyuiop',
  '0123456789',
  'abcdefghij',
  'yanzhen2026',
  'dangyuan123',
])

/** A password is long enough, not the login, not one everybody uses, and not one sign repeated. */
export function judgePassword(
  password: string,
  login: string,
): Decision<undefined, 'identity.password-short' | 'identity.password-common'> {
  const length = [...password].length
  if (length < shortest) return no('identity.password-short', { length, shortest })
  const plain = password.toLowerCase()
  if (commonPasswords.has(plain) || plain.includes(login.toLowerCase()) || new Set(plain).size < 4)
    return no('identity.password-common')
  return yes()
}
