import { chineseDay, chineseNumeral } from './chinese.ts'
import type { Amendment, MinutesSection, MinutesSheet, Moment, Turnout } from './minutes.ts'
import type { Block, Field, Paper } from './paper.ts'
import { voteText } from './vote-paper.ts'

/** The order and the words of minutes, once, for PDF and Word. */
export function minutesPaper(sheet: MinutesSheet): Paper {
  const chapters: [string, Block[]][] = [
    ...sheet.sections.map((section): [string, Block[]] => [section.heading, sectionBlocks(section)]),
    ...(sheet.actions.length > 0 ? [['落实事项', [actionTable(sheet)]] as [string, Block[]]] : []),
    ...(sheet.photos?.length ? [['照片', sheet.photos.map(photoBlock)] as [string, Block[]]] : []),
    ...(sheet.amendments.length > 0
      ? [['更正记录', numbered(sheet.amendments.map(amendmentPart))] as [string, Block[]]]
      : []),
  ]
  return {
    title: sheet.title,
    foot: sheet.foot,
    marks: { demo: sheet.demo, draft: !sheet.closed },
    blocks: [
      { kind: 'title', text: sheet.title },
      { kind: 'number', text: numberLine(sheet) },
      { kind: 'blank' },
      ...headFields(sheet).map((fields): Block => ({ kind: 'fields', fields })),
      ...chapters.flatMap(([title, blocks], index): Block[] => [
        { kind: 'heading', text: `${chineseNumeral(index + 1)}、${title}` },
        ...blocks,
      ]),
      { kind: 'signatures', places: ['主持人签字', '记录人签字'] },
    ],
  }
}

function photoBlock({ file, caption }: NonNullable<MinutesSheet['photos']>[number]): Block {
  return { kind: 'picture', file, text: caption }
}

function numberLine({ year, serial, demo }: MinutesSheet): string {
  return `（${year}年${serial === null ? '，未编号' : `第${serial}次`}${demo ? '，演示' : ''}）`
}

function headFields(sheet: MinutesSheet): Field[][] {
  const attending = sheet.attending.map(({ name, as }) => (as ? `${name}（${as}）` : name)).join('、')
  const agenda = sheet.agenda
    .map((text, index) => (sheet.agenda.length > 1 ? `${index + 1}. ${text}` : text))
    .join('\n')
  return [
    [['时　间', `${momentText(sheet.from)}${untilText(sheet)}`]],
    [['地　点', sheet.place]],
    [
      ['主　持', sheet.chair],
      ['记　录', sheet.recorder],
    ],
    [['应　到', turnoutText(sheet.due)]],
    [['实　到', turnoutText(sheet.present)]],
    [['缺　席', absentText(sheet.absent) || '无']],
    [['列　席', attending || '无']],
    ...(agenda ? [[['议　程', agenda] as Field]] : []),
  ]
}

function momentText({ on, at }: Moment): string {
  return `${chineseDay(on)}${at}`
}

function untilText({ from, until }: MinutesSheet): string {
  if (!until) return '开始'
  return `至${until.on === from.on ? until.at : momentText(until)}`
}

function turnoutText({ members, voters }: Turnout): string {
  return `党员${members}人，其中有表决权${voters}人`
}

/** Who is away for the same reason stands together: 怀谷、景行（当班不可离岗）；守拙（准假） */
function absentText(absent: MinutesSheet['absent']): string {
  const byReason = Map.groupBy(absent, ({ reason }) => reason)
  return [...byReason].map(([reason, people]) => `${people.map(({ name }) => name).join('、')}（${reason}）`).join('；')
}

type Part = { readonly lead?: string; readonly text: string }

function sectionBlocks({ paragraphs, votes, resolutions }: MinutesSection): Block[] {
  return numbered([
    ...paragraphs,
    ...votes.map((vote) => ({ lead: '表决', text: voteText(vote) })),
    ...resolutions.map((text) => ({ lead: '决议', text })),
  ])
}

/** Paragraphs with a lead are numbered （一）, （二）… within their section; further lines follow as plain paragraphs. */
function numbered(parts: readonly Part[]): Block[] {
  let count = 0
  return parts.flatMap(({ lead, text }) => {
    const [first = '', ...rest] = text.split('\n').filter((line) => line.trim() !== '')
    if (lead) count += 1
    return [
      { kind: 'paragraph', ...(lead ? { lead: `（${chineseNumeral(count)}）${lead}。` } : {}), text: first },
      ...rest.map((line): Block => ({ kind: 'paragraph', text: line })),
    ]
  })
}

function actionTable({ actions }: MinutesSheet): Block {
  return {
    kind: 'table',
    columns: [
      { title: '序号', characters: 2 },
      { title: '事项', characters: null },
      { title: '责任人', characters: 4 },
      { title: '完成期限', characters: 7 },
    ],
    rows: actions.map(({ text, owner, dueOn }, index) => [
      `${index + 1}`,
      text,
      owner,
      dueOn ? chineseDay(dueOn) : '–',
    ]),
  }
}

function amendmentPart({ what, before, after, reason, by, when }: Amendment): Part {
  return { lead: what, text: `原记“${before}”，更正为“${after}”。理由：${reason}。${by}，${momentText(when)}。` }
}
