import { chineseNumeral } from './chinese.ts'
import type { MinutesSheet } from './minutes.ts'
import { minutesPaper } from './minutes-paper.ts'
import { type Block, type Paper, printPaper } from './paper.ts'

/** What is handed to those who could not come: what was said and settled, and by crew where each signs (branch.md 5.2, row 2). */
export interface MakeUpSheet {
  readonly title: string
  readonly minutes: MinutesSheet
  readonly crews: readonly {
    readonly name: string
    readonly people: readonly { readonly name: string; readonly why: string }[]
  }[]
}

export function makeUpPaper({ title, minutes, crews }: MakeUpSheet): Paper {
  const held = minutesPaper({ ...minutes, actions: [], amendments: [] })
  const first = held.blocks.findIndex(({ kind }) => kind === 'heading')
  const said = held.blocks.slice(first).filter(({ kind }) => kind !== 'signatures')
  const chapters = said.filter(({ kind }) => kind === 'heading').length
  return {
    ...held,
    title,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'blank' },
      ...held.blocks.slice(0, first).filter(isAbout),
      ...said,
      { kind: 'heading', text: `${chineseNumeral(chapters + 1)}、补课签名` },
      { kind: 'paragraph', text: '学完后填写日期并签名；讲解人在表下签名。签好后交记录人，在“学习”里登记补课。' },
      ...crews.flatMap(signing),
    ],
  }
}

/** When, where and who led: not who was absent, which the lists at the end say. */
function isAbout(block: Block): boolean {
  return block.kind === 'fields' && block.fields.some(([label]) => /^(时|地|主)/.test(label))
}

function signing({ name, people }: MakeUpSheet['crews'][number]): Block[] {
  return [
    { kind: 'paragraph', lead: `${name}（${people.length}人）`, text: '讲解人签名：　　　　　　　　日期：' },
    {
      kind: 'table',
      columns: [
        { title: '序号', characters: 3 },
        { title: '姓名', characters: 5 },
        { title: '未到原因', characters: 7 },
        { title: '补课日期', characters: 6 },
        { title: '签名', characters: null },
      ],
      rows: people.map((one, at) => [String(at + 1), one.name, one.why, '', '']),
    },
  ]
}

export function printMakeUp(sheet: MakeUpSheet): Promise<Uint8Array> {
  return printPaper(makeUpPaper(sheet))
}
