import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { ballotBlocks } from './ballot-blocks.ts'
import type { Binder, BinderPart, BinderSection, GridPart } from './binder.ts'
import { footLine, header, pageOf } from './docx.ts'
import { officialPage } from './page.ts'
import { printable } from './printable.ts'
import { wordBlocks } from './word-blocks.ts'
import { fontTable, run, styles, twips } from './word-styles.ts'

/** A ledger as a Word file: the same words, tables and page as its PDF, to be worked on. */
export async function binderDocx(given: Binder): Promise<Uint8Array> {
  const binder = printable(given)
  const file = new Document({
    title: binder.title,
    creator: binder.foot.branch,
    lastModifiedBy: binder.foot.branch,
    styles,
    sections: binder.sections.flatMap((section) =>
      runsOf(section).map(({ across, draft, children }) => ({
        properties: { page: pageOf(across) },
        headers: { default: header({ demo: binder.demo, draft }) },
        footers: { default: new Footer({ children: [footLine(binder.foot, twips(areaWidth(across)))] }) },
        children,
      })),
    ),
  })
  const buffer = await Packer.toBuffer(file, undefined, [{ path: 'word/fontTable.xml', data: fontTable() }])
  return new Uint8Array(buffer)
}

type Child = Paragraph | Table

interface Run {
  readonly across: boolean
  readonly draft: boolean
  readonly alone: boolean
  readonly children: Child[]
}

/** A paper has pages of its own; tables follow one another while they lie the same way, as in the PDF. */
function runsOf(section: BinderSection): Run[] {
  const runs: Run[] = []
  for (const part of section.parts) {
    const across = part.kind === 'grid' && part.across
    const alone = part.kind !== 'grid' && !(part.kind === 'paper' && part.flows)
    const last = runs.at(-1)
    const children = [...(runs.length === 0 ? headOf(section) : []), ...childrenOf(part)]
    if (!last || alone || last.alone || last.across !== across)
      runs.push({ across, alone, draft: part.kind === 'paper' && part.draft, children })
    else last.children.push(new Paragraph({ style: 'Cell' }), ...children)
  }
  return runs
}

const smallRun = run('body', 12)
const loose = { line: 400, before: 0, after: 0 }

function headOf({ title, lead }: BinderSection): Paragraph[] {
  const lines = lead.map((text) => new Paragraph({ spacing: loose, children: [new TextRun({ ...smallRun, text })] }))
  return [new Paragraph({ heading: HeadingLevel.TITLE, text: title }), ...lines]
}

function childrenOf(part: BinderPart): Child[] {
  if (part.kind === 'paper') return wordBlocks(part.blocks)
  if (part.kind === 'ballot') return wordBlocks(ballotBlocks(part))
  const title = part.title
    ? [
        new Paragraph({
          spacing: loose,
          keepNext: true,
          children: [new TextRun({ ...run('hei', 14), text: part.title })],
        }),
      ]
    : []
  return [...title, ...factsOf(part), gridTable(part)]
}

function factsOf({ facts, across }: GridPart): Paragraph[] {
  if (facts.length === 0) return []
  const children = facts.map(
    (text, at) => new TextRun({ ...smallRun, children: [...(at > 0 ? [new Tab()] : []), text] }),
  )
  const tabStops = [{ type: TabStopType.RIGHT, position: twips(areaWidth(across)) }]
  return [new Paragraph({ spacing: loose, keepNext: true, tabStops, children })]
}

function areaWidth(across: boolean): number {
  const { widthMm, leftMm, rightMm, heightMm, topMm, bottomMm } = officialPage
  return across ? heightMm - topMm - bottomMm : widthMm - leftMm - rightMm
}

function gridTable({ columns, rows, size, rowMm, across }: GridPart): Table {
  const fixed = columns.reduce((sum, { mm }) => sum + (mm ?? 0), 0)
  const free = columns.filter(({ mm }) => mm === null).length
  const widths = columns.map(({ mm }) => twips(mm ?? (areaWidth(across) - fixed) / free))
  const cells = (texts: readonly string[], head: boolean) =>
    columns.map(({ mm, left }, at) => {
      const text = new TextRun({ ...run(head ? 'hei' : 'body', size), text: texts[at] ?? '' })
      const alignment = head || (mm !== null && !left) ? AlignmentType.CENTER : AlignmentType.LEFT
      return new TableCell({
        width: { size: widths[at] ?? 0, type: WidthType.DXA },
        margins: { left: twips(1), right: twips(1), top: 0, bottom: 0 },
        verticalAlign: VerticalAlignTable.CENTER,
        children: [
          new Paragraph({ alignment, spacing: { line: Math.round(size * 25), before: 0, after: 0 }, children: [text] }),
        ],
      })
    })
  const row = (texts: readonly string[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      height: { value: twips(rowMm), rule: 'atLeast' },
      children: cells(texts, head),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: [
      row(
        columns.map(({ title }) => title),
        true,
      ),
      ...rows.map((texts) => row(texts, false)),
    ],
  })
}
