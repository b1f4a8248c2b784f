import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import type { MinutesSheet } from './minutes.ts'
import { minutesPaper } from './minutes-paper.ts'
import { type Foot, type Marks, officialPage } from './page.ts'
import type { Paper } from './paper.ts'
import { printable } from './printable.ts'
import { wordBlocks } from './word-blocks.ts'
import { characterSpace, ems, fontTable, linePitch, run, styles, twips } from './word-styles.ts'

/** Minutes as a Word file, the same words in the same layout as `printMinutes`. */
export function minutesDocx(sheet: MinutesSheet): Promise<Uint8Array> {
  return paperDocx(minutesPaper(sheet))
}

/** A paper as a Word file in the layout of GB/T 9704-2012: its grid of 22 lines of 28 characters, styles, odd and even page numbers. */
export async function paperDocx(given: Paper): Promise<Uint8Array> {
  const paper = printable(given)
  const file = new Document({
    title: paper.title,
    creator: paper.foot.branch,
    lastModifiedBy: paper.foot.branch,
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: pageOf(false), grid },
        headers: { default: header(paper.marks), even: header(paper.marks) },
        footers: { default: footer(paper.foot, 'odd'), even: footer(paper.foot, 'even') },
        children: wordBlocks(paper.blocks),
      },
    ],
  })
  const buffer = await Packer.toBuffer(file, undefined, [{ path: 'word/fontTable.xml', data: fontTable() }])
  return new Uint8Array(buffer)
}

const grid = { type: DocumentGridType.LINES_AND_CHARS, linePitch, charSpace: characterSpace }

/** The sheet and its margins; across, its head is on the binding side. */
export function pageOf(across: boolean) {
  const { topMm, bottomMm, leftMm, rightMm, widthMm, heightMm } = officialPage
  const [top, right, bottom, left] = across ? [leftMm, topMm, rightMm, bottomMm] : [topMm, rightMm, bottomMm, leftMm]
  const orientation = across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  return {
    size: { width: twips(widthMm), height: twips(heightMm), orientation },
    margin: {
      top: twips(top),
      right: twips(right),
      bottom: twips(bottom),
      left: twips(left),
      header: twips(across ? 14 : 23),
      footer: twips(11),
    },
  }
}

export function header({ demo, draft }: Marks): Header {
  const words = [...(demo ? ['演示'] : []), ...(draft ? ['草稿（未定稿）'] : [])]
  const border = { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' }
  const runs = words.flatMap((text) => [new TextRun('　'), new TextRun({ ...run('hei', 14), text, border })])
  return new Header({ children: [new Paragraph({ style: 'Cell', alignment: AlignmentType.RIGHT, children: runs })] })
}

/** Odd pages carry their number right, even pages left, each one character in; below it the foot of the ledger. */
function footer(foot: Foot, side: 'odd' | 'even'): Footer {
  const place =
    side === 'odd'
      ? { alignment: AlignmentType.RIGHT, indent: { right: ems(1) } }
      : { alignment: AlignmentType.LEFT, indent: { left: ems(1) } }
  return new Footer({
    children: [
      new Paragraph({
        style: 'PageNumber',
        ...place,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
      footLine(foot, ems(officialPage.characters)),
    ],
  })
}

/** Whose, of when, which page of how many, prepared, printed, checked by. */
export function footLine(foot: Foot, width: number): Paragraph {
  const prepared = foot.preparedBy ? `制表 ${foot.preparedBy}　` : ''
  const head = foot.recordHead ? `　链头 ${foot.recordHead}` : ''
  return new Paragraph({
    style: 'Foot',
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 4, color: '000000' } },
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [
      new TextRun(`${foot.branch}　${foot.period}`),
      new TextRun({ children: [new Tab(), '第', PageNumber.CURRENT, '页，共', PageNumber.TOTAL_PAGES, '页　'] }),
      new TextRun(`${prepared}打印 ${foot.printedOn}${head}　校核`),
      new TextRun({ text: '　　　　　', underline: {} }),
    ],
  })
}
