import { no } from '#core/decision.ts'
import { sheet, writeWorkbook } from '#print/sheet.ts'
import { answer } from '#server/handler.ts'
import { findBranch } from './branch.queries.ts'
import { periodOf, xlsx } from './papers.queries.ts'
import { exportPlan } from './plan.contract.ts'
import { planInWords } from './plan-paper.queries.ts'

export default answer(exportPlan, async (context, { branchId, year, month }) => {
  const branch = await findBranch(context, branchId, 'see-branch')
  if (!branch) return no('learning.unknown-branch')
  const { lines, balance, nameOf } = await planInWords(context, branch, year, month)
  const ledger = sheet({
    name: '学习计划',
    rows: lines,
    columns: [
      { title: '月份', kind: 'number', width: 8, value: (line) => line.month },
      { title: '方向', kind: 'text', width: 18, value: (line) => line.stream },
      { title: '内容', kind: 'text', width: 36, value: (line) => line.subject },
      { title: '形式', kind: 'text', width: 12, value: (line) => line.form },
      { title: '主讲、带学', kind: 'text', width: 18, value: (line) => line.lead },
      { title: '资料', kind: 'text', width: 24, value: (line) => line.material },
      { title: '学时', kind: 'number', width: 8, value: (line) => line.minutes / 60 },
      { title: '情况', kind: 'text', width: 12, value: (line) => line.state },
      { title: '由什么完成', kind: 'text', width: 44, value: (line) => line.came },
    ],
  })
  const cells = sheet({
    name: '各方向学时',
    rows: balance.toSorted((a, b) => a.month - b.month),
    columns: [
      { title: '月份', kind: 'number', width: 8, value: (cell) => cell.month },
      { title: '方向', kind: 'text', width: 18, value: (cell) => nameOf.get(cell.streamId ?? '') ?? '未标方向' },
      { title: '计划场次', kind: 'number', width: 10, value: ({ planned }) => planned.sittings },
      { title: '计划学时', kind: 'number', width: 10, value: ({ planned }) => planned.minutes / 60 },
      { title: '已学场次', kind: 'number', width: 10, value: ({ held }) => held.sittings },
      { title: '已学学时', kind: 'number', width: 10, value: ({ held }) => held.minutes / 60 },
    ],
  })
  return {
    fileName: `${branch.name} 学习计划 ${periodOf(year, month)}.xlsx`,
    mediaType: xlsx,
    body: await writeWorkbook(month === null ? [ledger, cells] : [ledger]),
  }
})
