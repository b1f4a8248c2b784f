import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import type { StatusKind } from '#web/ui/index.ts'
import type { listLetters } from '../letter.contract.ts'
import type { LetterStatus } from '../letter.rules.ts'

export type Letter = Wire<OutputOf<typeof listLetters>>['letters'][number]

const kinds = {
  'in-transit': 'waiting',
  expired: 'out-of-band',
  received: 'due',
  closed: 'met',
  withdrawn: 'not-applicable',
  struck: 'not-applicable',
} as const satisfies Record<LetterStatus, StatusKind>

/** The shape and colour a letter's state is shown in. */
export function letterKind(status: LetterStatus): StatusKind {
  return kinds[status]
}

/** What can be recorded of a letter next, the likeliest first. */
export type LetterTask = 'receipt' | 'counterfoil' | 'file' | 'refusal' | 'close' | 'strike-letter'

export function tasksOf(letter: Letter): LetterTask[] {
  const { status, probationarySince, fileOn } = letter
  if (status === 'struck') return []
  const file: LetterTask[] = probationarySince !== null && fileOn === null && status !== 'withdrawn' ? ['file'] : []
  if (status === 'withdrawn' || status === 'closed') return [...file, 'strike-letter']
  if (status === 'received') return ['counterfoil', ...file, 'strike-letter']
  return ['receipt', 'counterfoil', ...file, 'refusal', 'close', 'strike-letter']
}

/** The letter is received and his membership has not followed yet: the branch settles that on his own record (TR-04). */
export function isMembershipBehind({ direction, receivedOn, counterfoilOn, onRoster, status }: Letter): boolean {
  if (status === 'struck' || status === 'withdrawn') return false
  return (receivedOn ?? counterfoilOn) !== null && onRoster === (direction === 'out')
}
