import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import type { LetterKind } from './terms.rules.ts'

/** What a letter answers. */
export const answers: Readonly<Partial<Record<LetterKind, LetterKind>>> = { reply: 'request', approval: 'report' }

/** An answer does not come before what it answers, where that is recorded. */
export function letterFits(
  kind: LetterKind,
  on: Day,
  letters: readonly { readonly kind: LetterKind; readonly on: Day }[],
): Decision<undefined, 'elections.letter-before'> {
  const asked = letters.find((letter) => letter.kind === answers[kind])
  return asked && on < asked.on ? no('elections.letter-before', { on: asked.on }) : yes()
}
