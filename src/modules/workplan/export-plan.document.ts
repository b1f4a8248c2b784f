import { isNo } from '#core/decision.ts'
import { sheet, writeWorkbook } from '#print/sheet.ts'
import { periodWords } from '#regulations/sentences.rules.ts'
import { answer } from '#server/handler.ts'
import { dutyWords, responsibleWords, whatWords } from './line-words.rules.ts'
import { readAsked } from './plan-sheet.queries.ts'
import { exportPlan } from './workplan.contract.ts'
import { workplanTerms } from './workplan.texts.ts'

export default answer(exportPlan, async (context, asked) => {
  const read = await readAsked(context, asked)
  if (isNo(read)) return read
  const { plan, title } = read
  const ledger = sheet({
    name: '工作计划',
    rows: plan.lines,
    columns: [
      { title: '时间', kind: 'text', width: 14, value: ({ period }) => periodWords(period, 'zh') },
      { title: '内容', kind: 'text', width: 30, value: (line) => whatWords(line, 'zh') },
      { title: '单位', kind: 'text', width: 20, value: ({ unit }) => unit.name },
      { title: '责任人', kind: 'text', width: 16, value: (line) => responsibleWords(line, 'zh') },
      { title: '对应义务', kind: 'text', width: 24, value: ({ rule }) => dutyWords(rule, 'zh') },
      { title: '落实情况', kind: 'text', width: 10, value: ({ state }) => workplanTerms[`state.${state}`][0] },
      { title: '会议', kind: 'text', width: 30, value: ({ gathering }) => gathering?.title ?? null },
      { title: '日期', kind: 'day', width: 12, value: ({ gathering, doneOn }) => gathering?.heldOn ?? doneOn },
      { title: '取消原因', kind: 'text', width: 24, value: ({ droppedReason }) => droppedReason },
    ],
  })
  const changes = sheet({
    name: '通过后的变更',
    rows: plan.amendments,
    columns: [
      {
        title: '日期',
        kind: 'day',
        width: 12,
        value: ({ at }) => at.toLocaleDateString('sv-SE', { timeZone: context.zone }),
      },
      { title: '事项', kind: 'text', width: 30, value: ({ line }) => line },
      { title: '原来', kind: 'text', width: 24, value: ({ before }) => before },
      { title: '改为', kind: 'text', width: 24, value: ({ after }) => after },
      { title: '原因', kind: 'text', width: 30, value: ({ reason }) => reason },
      { title: '登记人', kind: 'text', width: 12, value: ({ by }) => by },
    ],
  })
  return {
    fileName: `${plan.branch.name}${title}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeWorkbook([ledger, ...(plan.amendments.length > 0 ? [changes] : [])]),
  }
})
