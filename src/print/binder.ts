import type { Ballots } from './election.ts'
import type { Foot } from './page.ts'
import type { Block, Field } from './paper.ts'

/** A column of a ruled table; `mm: null` takes the width that is left and is set flush left. */
export interface GridColumn {
  readonly title: string
  readonly mm: number | null
  /** Longer text in a column of its own width: flush left. */
  readonly left?: true
}

/** A ruled table under its title, or under the head of the section when it has none. */
export interface GridPart {
  readonly kind: 'grid'
  readonly title: string | null
  /** A line above it, the last flush right. */
  readonly facts: readonly string[]
  readonly across: boolean
  /** False where contents and outline name it elsewhere already. */
  readonly listed?: boolean
  /** Size of its text in points, and the least height of a row. */
  readonly size: number
  readonly rowMm: number
  readonly columns: readonly GridColumn[]
  readonly rows: readonly (readonly string[])[]
}

/** A paper of blocks on pages of its own: minutes, a record. Its first block is its title. */
export interface PaperPart {
  readonly kind: 'paper'
  /** How it stands in contents and outline, where many papers bear one title: 2026-11-25　党员大会（第4次） */
  readonly listed: string
  /** Follows the tables before it on their page, as a place to sign does. */
  readonly flows?: true
  readonly draft: boolean
  readonly blocks: readonly Block[]
}

/** How the ballots of an election looked, on a page of its own. */
export interface BallotPart {
  readonly kind: 'ballot'
  readonly listed: string
  readonly ballots: Ballots
}

export type BinderPart = GridPart | PaperPart | BallotPart

/** One ledger: it begins on a new page and stands in contents and outline. */
export interface BinderSection {
  readonly id: string
  /** 会议记录（L05） */
  readonly title: string
  /** Small above the type area of its pages. */
  readonly running: string
  /** What it is printed from and how much of it there is. */
  readonly lead: readonly string[]
  readonly parts: readonly BinderPart[]
}

/** Everything on paper of one or many ledgers; the same value prints the same bytes. */
export interface Binder {
  readonly title: string
  readonly demo: boolean
  readonly foot: Foot
  readonly cover: {
    readonly branch: string
    readonly name: string
    readonly year: string
    /** An empty text is a line to write on. */
    readonly lines: readonly Field[]
  } | null
  readonly contents: boolean
  readonly sections: readonly BinderSection[]
}
