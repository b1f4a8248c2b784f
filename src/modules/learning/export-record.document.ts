import { no } from '#core/decision.ts'
import { sheet, writeWorkbook } from '#print/sheet.ts'
import { answer } from '#server/handler.ts'
import { exportRecord } from './papers.contract.ts'
import { periodOf, xlsx } from './papers.queries.ts'
import { recordInWords } from './record.queries.ts'

export default answer(exportRecord, async (context, asked) => {
  const record = await recordInWords(context, asked)
  if (!record) return no('learning.unknown-person')
  const ledger = sheet({
    name: '学习记录',
    rows: record.sessions,
    columns: [
      { title: '日期', kind: 'day', width: 12, value: (one) => one.heldOn },
      { title: '内容', kind: 'text', width: 40, value: (one) => one.title },
      { title: '来源', kind: 'text', width: 16, value: (one) => one.source },
      { title: '方式', kind: 'text', width: 12, value: (one) => one.way },
      { title: '学时', kind: 'number', width: 8, value: (one) => one.minutes / 60 },
      { title: '计入', kind: 'yes-no', width: 8, value: (one) => one.counted },
      { title: '本人确认', kind: 'text', width: 22, value: (one) => one.confirmed },
    ],
  })
  const period = periodOf(asked.year, asked.month)
  return {
    fileName: `${record.person.name} 学习记录 ${period}.xlsx`,
    mediaType: xlsx,
    body: await writeWorkbook([ledger]),
  }
})
