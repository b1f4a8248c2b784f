/**
 * The year binder: a generated branch of 500 pages and more, set on a press of its own, against the same minutes printed one by
 * one on the usual press, in the same run. `node bench/binder.ts [records]`
 */
import type { Binder } from '#print/binder.ts'
import { bind, contentsOf, pagesOf } from '#print/bindery.ts'
import { exampleFoot, exampleMinutes, exampleRoster } from '#print/examples.ts'
import { printMinutes } from '#print/minutes.ts'
import { minutesPaper } from '#print/minutes-paper.ts'

const records = Number(process.argv[2] ?? 170)
const sheets = Array.from({ length: records }, (_, at) => ({ ...exampleMinutes, serial: at + 1 }))
const people = exampleRoster(400).people

const binder: Binder = {
  title: '运行车间党支部2026年度工作台账装订册',
  demo: true,
  foot: { ...exampleFoot, period: '2026年度', preparedBy: '晓岚' },
  cover: { branch: '运行车间党支部', name: '年度工作台账装订册', year: '2026年度', lines: [['校核', '']] },
  contents: true,
  sections: [
    {
      id: 'L02',
      title: '党员花名册（L02）',
      running: 'L02',
      lead: [],
      parts: [
        {
          kind: 'grid',
          title: null,
          facts: [],
          across: true,
          size: 9,
          rowMm: 7,
          columns: ['序号', '姓名', '出生', '岗位', '备注'].map((title, at) => ({ title, mm: at < 4 ? 30 : null })),
          rows: people.map((one, at) => [`${at + 1}`, one.name, one.birthOn ?? '', one.post ?? '', one.remarks ?? '']),
        },
      ],
    },
    {
      id: 'L05',
      title: '会议记录（L05）',
      running: 'L05',
      lead: [],
      parts: sheets.map((sheet) => ({
        kind: 'paper',
        listed: `2026-11-25　党员大会（第${sheet.serial}次）`,
        draft: false,
        blocks: minutesPaper(sheet).blocks,
      })),
    },
  ],
}

const timed = async <T>(work: () => Promise<T>) => {
  const begun = performance.now()
  return { made: await work(), ms: Math.round(performance.now() - begun) }
}

await printMinutes(exampleMinutes) // the usual press is warm, as on a running server
const one = await timed(async () => {
  let pages = 0
  for (const sheet of sheets) pages += pagesOf(await printMinutes(sheet))
  return pages
})
const contents = contentsOf(binder)
const whole = await timed(() => bind(contents, new AbortController().signal))
const pages = pagesOf(whole.made)
console.log(`one by one: ${one.made} pages in ${one.ms} ms, ${(one.ms / one.made).toFixed(1)} ms a page`)
console.log(
  `bound: ${pages} pages in ${whole.ms} ms from a cold press, ${(whole.ms / pages).toFixed(1)} ms a page, ` +
    `${(whole.made.length / 1e6).toFixed(1)} MB, ${Math.round(contents.length / 1000)} thousand characters`,
)
