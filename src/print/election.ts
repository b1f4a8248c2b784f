import type { Foot, Marks } from './page.ts'
import type { Block } from './paper.ts'
import { makePdf } from './pdf.ts'

/** Ballots of one round, cut apart along the lines. Nothing on them tells one from the other. */
export interface Ballots {
  readonly kind: 'ballot'
  /** 运行车间党支部委员会选举选票 */
  readonly title: string
  readonly seats: number
  /** In the order settled (EL-04). */
  readonly names: readonly string[]
  /** Lines for names written in; none where nobody may be. */
  readonly writeIns: number
  /** How to mark it, a line each (EL-04, EL-07). */
  readonly how: readonly string[]
  /** Who puts the seal on it, and the day. */
  readonly seal: string
  /** None: one as a specimen for the file. */
  readonly copies: number
}

export interface ElectionPaper {
  readonly title: string
  readonly foot: Foot
  readonly marks: Marks
  /** Each begins on a page of its own. */
  readonly parts: readonly (Ballots | { readonly kind: 'paper'; readonly blocks: readonly Block[] })[]
}

/** Prints papers of an election, one or the whole file (L22), in the layout of GB/T 9704-2012. */
export function printElection(paper: ElectionPaper): Promise<Uint8Array> {
  return makePdf('election', paper)
}
