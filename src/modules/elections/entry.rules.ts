import { type Decision, no, yes } from '#core/decision.ts'
import type { CountLine } from './count.rules.ts'

export interface Entry {
  readonly actorId: string
  /** Who entered the other count. */
  readonly otherBy: string | null
  /** The second person of one account. */
  readonly checkedBy: string | null
  readonly officials: readonly string[]
  readonly candidates: readonly string[]
  readonly lines: readonly CountLine[]
  readonly roll: readonly { readonly personId: string; readonly votes: boolean }[]
  readonly tie: boolean
}

/**
 * Two people, two entries: the second comes from another account. Where one account types both, a supervisor or teller other than it
 * reads the second out, and the count is marked so. Names written in are voters on the roll who do not stand; a second vote has none.
 */
export function mayEnter(
  entry: Entry,
): Decision<undefined, 'elections.same-account' | 'elections.checker-unfit' | 'elections.written-in-unfit'> {
  const { actorId, otherBy, checkedBy, officials, candidates, lines, roll, tie } = entry
  if (checkedBy !== null && (checkedBy === actorId || !officials.includes(checkedBy)))
    return no('elections.checker-unfit')
  if (otherBy === actorId && checkedBy === null) return no('elections.same-account')
  const unfit = lines.some(({ personId, writtenIn }) => {
    const stands = candidates.includes(personId)
    if (!writtenIn) return !stands
    return tie || stands || !roll.some((one) => one.personId === personId && one.votes)
  })
  return unfit ? no('elections.written-in-unfit') : yes()
}
