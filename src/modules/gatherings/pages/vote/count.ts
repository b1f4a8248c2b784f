import type { Ballot } from '../../terms.rules.ts'
import type { Tally, Written } from '../../vote.rules.ts'

type Counts = Omit<Tally, 'written'>

/** The count as it stands in the fields: empty is not zero. */
export type TypedCount = { readonly [Field in keyof Counts]: number | null } & {
  readonly written: { readonly [Field in keyof Written]: number | null }
}

export const emptyCount: TypedCount = {
  issued: null,
  returned: null,
  valid: null,
  inFavour: null,
  against: null,
  abstain: null,
  written: { inFavour: null, against: null, abstain: null, late: null },
}

export function typedFrom({ written, ...counts }: Tally): TypedCount {
  return { ...counts, written: written ?? emptyCount.written }
}

/** The totals as far as they are typed: once there is a number in favour, what is empty counts as none. */
export function tallyOf(typed: TypedCount, { ballot, written }: { ballot: Ballot; written: boolean }): Tally | null {
  const { issued, returned, valid, inFavour, against, abstain } = typed
  if (inFavour === null) return null
  const votes = { inFavour, against: against ?? 0, abstain: abstain ?? 0 }
  const papers = ballot === 'open' ? { issued: null, returned: null, valid: null } : { issued, returned, valid }
  return { ...papers, ...votes, ...(written ? { written: writtenOf(typed) } : {}) }
}

/** Opinions in writing as far as they are typed: they are there before the meeting. */
export function writtenOf({ written: { inFavour, against, abstain, late } }: TypedCount): Written {
  return { inFavour: inFavour ?? 0, against: against ?? 0, abstain: abstain ?? 0, late: late ?? 0 }
}
