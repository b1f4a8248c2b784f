import { no } from '#core/decision.ts'
import { sheet, writeWorkbook } from '#print/sheet.ts'
import { answer } from '#server/handler.ts'
import { findBranch } from './branch.queries.ts'
import { readLectures } from './lecture.queries.ts'
import { exportLectures } from './papers.contract.ts'
import { periodOf, xlsx } from './papers.queries.ts'

export default answer(exportLectures, async (context, asked) => {
  const branch = await findBranch(context, asked.branchId, 'see-branch')
  if (!branch) return no('learning.unknown-branch')
  const ledger = sheet({
    name: '党课记录',
    rows: await readLectures(context, asked),
    columns: [
      { title: '日期', kind: 'day', width: 12, value: (one) => one.heldOn },
      { title: '单位', kind: 'text', width: 18, value: (one) => one.unit },
      { title: '主讲人', kind: 'text', width: 20, value: (one) => one.lecturer },
      { title: '题目', kind: 'text', width: 36, value: (one) => one.title },
      { title: '方向', kind: 'text', width: 18, value: (one) => one.stream },
      { title: '地点', kind: 'text', width: 16, value: (one) => one.place },
      { title: '正式党员', kind: 'number', width: 10, value: (one) => one.full },
      { title: '预备党员', kind: 'number', width: 10, value: (one) => one.probationary },
      { title: '列席', kind: 'number', width: 8, value: (one) => one.others },
      { title: '计入学时', kind: 'number', width: 10, value: (one) => one.minutes / 60 },
      { title: '资料', kind: 'text', width: 30, value: (one) => one.materials.join('；') },
      { title: '提纲', kind: 'text', width: 50, value: (one) => one.outline.join('；') },
    ],
  })
  const period = periodOf(asked.year, asked.month)
  return { fileName: `${branch.name} 党课记录 ${period}.xlsx`, mediaType: xlsx, body: await writeWorkbook([ledger]) }
})
