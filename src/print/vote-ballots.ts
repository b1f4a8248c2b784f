import type { Foot, Marks } from './page.ts'
import type { Block } from './paper.ts'
import { makePdf } from './pdf.ts'

/** Ballots of one matter put to a secret vote. Nothing on them tells whose they are. */
export interface VoteBallots {
  /** 运行车间党支部党员大会表决票 */
  readonly title: string
  /** 接收青禾同志为预备党员 */
  readonly subject: string
  /** How to mark it, a line each. */
  readonly how: readonly string[]
  /** Who puts the seal on it, and the day. */
  readonly seal: string
  readonly copies: number
  /** The sheet on which they are issued and returned. */
  readonly issue: readonly Block[]
  readonly foot: Foot
  readonly marks: Marks
}

/** Prints the ballots of a vote and the sheet of their issue and return. */
export function printVoteBallots(sheet: VoteBallots): Promise<Uint8Array> {
  return makePdf('vote-ballots', sheet)
}
