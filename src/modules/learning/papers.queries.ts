import type { Binder, BinderPart, GridColumn, GridPart } from '#print/binder.ts'
import { printLedger } from '#print/bindery.ts'
import { recordHeadOf } from '#print/page.ts'
import type { MadeFile, QueryContext } from '#server/handler.ts'

interface Sheet {
  readonly title: string
  readonly branch: string
  readonly demo: boolean
  readonly period: string
  /** What it is printed from. */
  readonly source: string
  readonly parts: readonly BinderPart[]
}

/** A ledger of this module on paper: plain, with branch, period, page and the head of the record chain under each page. */
export async function paperOf({ db, today, actor }: QueryContext, sheet: Sheet): Promise<MadeFile> {
  const head = await db
    .selectFrom('audit.link')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const { title, branch, demo, period, source, parts } = sheet
  const binder: Binder = {
    title,
    demo,
    cover: null,
    contents: false,
    foot: { branch, period, printedOn: today, preparedBy: actor.name, recordHead: recordHeadOf(head) },
    sections: [{ id: 'learning', title, running: `${branch}　${period}`, lead: [source], parts }],
  }
  return { fileName: `${branch} ${title}.pdf`, mediaType: 'application/pdf', body: await printLedger(binder) }
}

export function gridOf(
  columns: readonly (readonly [title: string, mm: number | null, left?: true])[],
  rows: readonly (readonly (string | number | null)[])[],
  more: { title?: string; across?: boolean; size?: number } = {},
): GridPart {
  const { title = null, across = false, size = 10 } = more
  const titled: GridColumn[] = columns.map(([name, mm, left]) => ({ title: name, mm, ...(left ? { left } : {}) }))
  const words = rows.map((row) => row.map((cell) => (cell === null || cell === '' ? '–' : String(cell))))
  return { kind: 'grid', title, facts: [], across, size, rowMm: 7.5, columns: titled, rows: words }
}

/** A place to sign, under what stands above it. */
export function signed(places: readonly string[]): BinderPart {
  return { kind: 'paper', listed: '', flows: true, draft: false, blocks: [{ kind: 'signatures', places }] }
}

export function periodOf(year: number, month: number | null): string {
  return month === null ? `${year}年` : `${year}年${month}月`
}

export const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function inMonth(heldOn: string, month: number | null): boolean {
  return month === null || Number(heldOn.slice(5, 7)) === month
}
