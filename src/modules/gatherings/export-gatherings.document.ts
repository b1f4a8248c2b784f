import { sheet, writeWorkbook } from '#print/sheet.ts'
import { answer } from '#server/handler.ts'
import { readLines } from './list.queries.ts'
import { gatheringWords } from './paper-words.rules.ts'
import { exportGatherings } from './reading.contract.ts'
import type { GatheringState } from './terms.rules.ts'

const states: Readonly<Record<GatheringState, string>> = {
  planned: '已排期',
  noticed: '已通知',
  open: '记录中',
  signing: '待确认',
  closed: '已完成',
  cancelled: '已取消',
}

/** What the purposes say, those that say something. */
function told(words: readonly (string | null)[]): string | null {
  return words.filter((word) => word !== null).join('；') || null
}

/** More than a committee holds in a year would be no ledger one reads. */
const most = 5000

export default answer(exportGatherings, async (context, filters) => {
  const rows = await readLines(context, filters, most, 0)
  const ledger = sheet({
    name: '会议台账',
    rows,
    columns: [
      { title: '日期', kind: 'day', width: 12, value: ({ heldOn }) => heldOn },
      { title: '开始', kind: 'text', width: 8, value: ({ startsAt }) => startsAt },
      { title: '结束', kind: 'text', width: 8, value: ({ endsAt }) => endsAt },
      { title: '组织', kind: 'text', width: 24, value: ({ unit }) => unit.name },
      {
        title: '种类',
        kind: 'text',
        width: 24,
        value: ({ purposes }) => gatheringWords(purposes.map(({ kind }) => kind)),
      },
      {
        title: '本年第几次',
        kind: 'text',
        width: 12,
        value: ({ purposes }) => purposes.map(({ serial }) => serial ?? '–').join('、'),
      },
      { title: '会议名称', kind: 'text', width: 36, value: ({ title }) => title },
      { title: '地点', kind: 'text', width: 18, value: ({ place }) => place },
      { title: '主持', kind: 'text', width: 10, value: ({ chair }) => chair?.name ?? null },
      { title: '记录', kind: 'text', width: 10, value: ({ recorder }) => recorder?.name ?? null },
      { title: '应到', kind: 'number', width: 8, value: ({ expected }) => expected },
      { title: '实到', kind: 'number', width: 8, value: ({ present }) => present },
      { title: '状态', kind: 'text', width: 10, value: ({ state }) => states[state] },
      { title: '补录', kind: 'yes-no', width: 8, value: ({ late }) => late },
      { title: '更正', kind: 'number', width: 8, value: ({ amendments }) => amendments },
      { title: '未办结', kind: 'number', width: 8, value: ({ openActionItems }) => openActionItems },
      {
        title: '主题或题目',
        kind: 'text',
        width: 24,
        value: ({ purposes }) => told(purposes.map(({ theme }) => theme)),
      },
      {
        title: '主讲人',
        kind: 'text',
        width: 16,
        value: ({ purposes }) => told(purposes.map(({ lecturer }) => lecturer)),
      },
      {
        title: '所属年度',
        kind: 'text',
        width: 10,
        value: ({ purposes }) => purposes.find(({ forYear }) => forYear)?.forYear ?? null,
      },
    ],
  })
  return {
    fileName: `会议台账${filters.year ?? ''}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeWorkbook([ledger]),
  }
})
