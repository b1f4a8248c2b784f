import { ask } from '#regulations/index.ts'
import type { Judged } from '#web/judged.tsx'
import { judgeAbsence } from '../absence.rules.ts'
import { clocksGiven, duesGiven, letterGiven } from '../letter.rules.ts'
import type { Absence } from './absence.ts'
import type { Letter } from './letter.ts'

/** Everything the rules say of a letter: its validity, then the dues and the probation it carries with it. */
export function explainLetter(letter: Letter, today: string): Judged {
  const { paidThrough, probationarySince, direction } = letter
  return joined([
    ask('introduction-letter', letterGiven(letter), today),
    paidThrough !== null || direction === 'in' ? ask('dues-after-transfer', duesGiven(letter), today) : null,
    probationarySince === null ? null : ask('transfer-clocks', clocksGiven({ ...letter, probationarySince }), today),
  ])
}

/** Everything the rules say of an absence: relation, contact, loss. */
export function explainAbsence(absence: Absence, today: string): Judged {
  const spoken = absence.contacts.map(({ on }) => on)
  const { away, mobile, lost } = judgeAbsence(absence, spoken, today)
  return joined([away, mobile, lost])
}

const weights = ['PASS', 'NEEDS_HUMAN', 'FAIL', 'INVALID_PROCEDURE'] as const

function joined(answers: readonly (Judged | null)[]): Judged {
  const asked = answers.filter((answer) => answer !== null)
  const weight = Math.max(0, ...asked.map(({ outcome }) => weights.indexOf(outcome)))
  return {
    outcome: weights[weight] ?? 'PASS',
    because: asked.flatMap(({ because }) => because),
    wouldChange: asked.flatMap(({ wouldChange }) => wouldChange),
    provisional: asked.some(({ provisional }) => provisional),
    pack: asked[0]?.pack ?? null,
  }
}
