import type { Ballot } from '../../terms.rules.ts'
import type { Tally } from '../../vote.rules.ts'

/** The count as it stands in the fields: empty is not zero. */
export type TypedCount = { readonly [Field in keyof Tally]: number | null }

export const emptyCount: TypedCount = {
  issued: null,
  returned: null,
  valid: null,
  inFavour: null,
  against: null,
  abstain: null,
}

export function typedFrom(tally: Tally): TypedCount {
  return tally
}

/** The totals as far as they are typed: once there is a number in favour, what is empty counts as none. */
export function tallyOf(typed: TypedCount, ballot: Ballot): Tally | null {
  const { issued, returned, valid, inFavour, against, abstain } = typed
  if (inFavour === null) return null
  const votes = { inFavour, against: against ?? 0, abstain: abstain ?? 0 }
  if (ballot === 'open') return { issued: null, returned: null, valid: null, ...votes }
  return { issued, returned, valid, ...votes }
}
