import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
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
import { officialPage } from './page.ts'
import type { Block, Field, PaperColumn } from './paper.ts'
import { ems, run } from './word-styles.ts'

type Part = Paragraph | Table

/** The blocks of a paper as paragraphs with real styles and real tables. */
export function wordBlocks(blocks: readonly Block[]): Part[] {
  return blocks.flatMap((block, at) => wordBlock(block, ends(blocks[at + 1])))
}

/** Who issues it and places to sign are never alone on a page: the paragraph before goes with them. */
const ends = (next: Block | undefined) => next?.kind === 'closing' || next?.kind === 'signatures'

function wordBlock(block: Block, keepNext: boolean): Part[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, text: block.text })]
    case 'number':
      return [new Paragraph({ style: 'Number', text: block.text })]
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, text: block.text })]
    case 'addressee':
      return [new Paragraph({ style: 'Cell', text: block.text })]
    case 'blank':
      return [new Paragraph({ style: 'Cell' })]
    case 'fields':
      return [fieldLine(block.fields)]
    case 'paragraph':
      return [new Paragraph({ style: 'Body', keepNext, children: paragraphRuns(block) })]
    case 'table':
      return [table(block.columns, block.rows)]
    case 'picture':
      // Word takes no WebP: the picture stands in the PDF, its caption here.
      return [new Paragraph({ style: 'Body', text: `照片（见记录 PDF）：${block.text}` })]
    case 'closing':
      return [
        new Paragraph({ style: 'Cell', keepNext: true }),
        ...[block.by, block.on].map(
          (text) => new Paragraph({ style: 'Cell', alignment: AlignmentType.RIGHT, indent: { right: ems(2) }, text }),
        ),
      ]
    case 'signatures':
      return [new Paragraph({ style: 'Cell', keepNext: true }), signatures(block.places)]
    default:
      return block satisfies never
  }
}

/** Labels that share a line stand at even distances, as in the PDF. */
function fieldLine(fields: readonly Field[]): Paragraph {
  const share = (officialPage.characters - 2) / fields.length
  return new Paragraph({
    style: 'Field',
    tabStops: fields.slice(1).map((_, at) => ({ type: TabStopType.LEFT, position: ems(2 + share * (at + 1)) })),
    children: fields.flatMap(fieldRuns),
  })
}

function fieldRuns([label, text]: Field, index: number): ParagraphChild[] {
  const lines = text.split('\n').map((line, at) => new TextRun({ text: line, ...(at > 0 ? { break: 1 } : {}) }))
  return [new TextRun({ ...run('hei'), children: [...(index > 0 ? [new Tab()] : []), `${label}：`] }), ...lines]
}

function paragraphRuns({ lead, text }: Extract<Block, { kind: 'paragraph' }>): ParagraphChild[] {
  return [...(lead ? [new TextRun({ ...run('kai'), text: lead })] : []), new TextRun(text)]
}

function table(columns: readonly PaperColumn[], rows: readonly (readonly string[])[]): Table {
  const fixed = columns.reduce((sum, { characters }) => sum + (characters === null ? 0 : characters + 0.5), 0)
  const free = columns.filter(({ characters }) => characters === null).length
  const widths = columns.map(({ characters }) =>
    ems(characters === null ? (officialPage.characters - fixed) / free : characters + 0.5),
  )
  const cells = (texts: readonly string[], head: boolean) =>
    columns.map(({ characters }, at) => {
      const alignment = head || characters !== null ? AlignmentType.CENTER : AlignmentType.LEFT
      const text = new TextRun({ ...run(head ? 'hei' : 'body'), text: texts[at] ?? '' })
      return new TableCell({
        width: { size: widths[at] ?? 0, type: WidthType.DXA },
        margins: { left: ems(0.25), right: ems(0.25), top: 0, bottom: 0 },
        children: [new Paragraph({ style: 'Cell', alignment, children: [text] })],
      })
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: ems(officialPage.characters), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells(
          columns.map(({ title }) => title),
          true,
        ),
      }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
    ],
  })
}

/** A frameless table: the place to sign with its line, the date under it. */
function signatures(places: readonly string[]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const width = ems(officialPage.characters / places.length)
  const cell = (children: Paragraph[]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 0, right: ems(1), top: 0, bottom: 0 },
      children,
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: places.map(() => width),
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        children: places.map((place) =>
          cell([
            new Paragraph({
              style: 'Cell',
              keepNext: true,
              children: [new TextRun(`${place}：`), new TextRun({ text: '　　　　　　', underline: {} })],
            }),
            new Paragraph({ style: 'Cell', alignment: AlignmentType.RIGHT, text: '年　　月　　日' }),
          ]),
        ),
      }),
    ],
  })
}
