import type { Foot, Marks } from './page.ts'
import { makePdf, type Pictures } from './pdf.ts'

/** A labelled line at the head of a paper: 时　间：…; several share a line. A line break in the text starts a new line under it. */
export type Field = readonly [label: string, text: string]

/** A column of a table in a paper; `characters: null` takes the width that is left. */
export interface PaperColumn {
  readonly title: string
  readonly characters: number | null
}

/** The parts an official paper is made of. PDF and Word are made from the same list, so they cannot say different things. */
export type Block =
  /** `number` stands centred under the title, `addressee` flush left: 各党小组： */
  | { readonly kind: 'title' | 'number' | 'heading' | 'addressee'; readonly text: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  /** `lead` is the numbered second-level heading in Kai, run in: （一）表决。 */
  | { readonly kind: 'paragraph'; readonly lead?: string; readonly text: string }
  | { readonly kind: 'table'; readonly columns: readonly PaperColumn[]; readonly rows: readonly (readonly string[])[] }
  /** A picture of the paper's `pictures`, by its name, with its caption below. */
  | { readonly kind: 'picture'; readonly file: string; readonly text: string }
  /** Who issues the paper and when, right, as on a notice. */
  | { readonly kind: 'closing'; readonly by: string; readonly on: string }
  /** Places to sign with a date under each, never alone on a page. */
  | { readonly kind: 'signatures'; readonly places: readonly string[] }

export interface Paper {
  readonly title: string
  readonly foot: Foot
  readonly marks: Marks
  readonly blocks: readonly Block[]
}

/** Sets a paper in the layout of GB/T 9704-2012. */
export function printPaper(paper: Paper, pictures?: Pictures): Promise<Uint8Array> {
  return makePdf('official', paper, pictures)
}
