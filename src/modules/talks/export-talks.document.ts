import { no } from '#core/decision.ts'
import { sheet, writeWorkbook } from '#print/sheet.ts'
import { answer } from '#server/handler.ts'
import { matching } from './list.queries.ts'
import { exportTalks } from './talks.contract.ts'
import { keptBranch, readTalks } from './talks.queries.ts'
import { talkTerms } from './talks.texts.ts'

/** More than a branch holds in a year would be no ledger one reads. */
const most = 5000

export default answer(exportTalks, async (context, filters) => {
  const branch = await keptBranch(context, filters.branchId)
  if (!branch) return no('talks.unknown-branch')
  const { talks } = await readTalks(context, matching(filters), { offset: 0, limit: most })
  const ledger = sheet({
    name: '谈心谈话',
    rows: talks,
    columns: [
      { title: '日期', kind: 'day', width: 12, value: ({ heldOn }) => heldOn },
      { title: '谈话人', kind: 'text', width: 12, value: ({ one }) => one.name },
      { title: '谈话对象', kind: 'text', width: 12, value: ({ other }) => other.name },
      { title: '类别', kind: 'text', width: 14, value: ({ category }) => talkTerms[`category.${category}`][0] },
      { title: '有后续事项', kind: 'yes-no', width: 12, value: ({ followUp }) => followUp !== null },
      { title: '约定期限', kind: 'day', width: 12, value: ({ followUp }) => followUp?.by ?? null },
      { title: '办结日期', kind: 'day', width: 12, value: ({ followUp }) => followUp?.doneOn ?? null },
      { title: '登记人', kind: 'text', width: 12, value: ({ recordedBy }) => recordedBy },
      { title: '已撤回', kind: 'yes-no', width: 10, value: ({ struck }) => struck !== null },
      { title: '撤回原因', kind: 'text', width: 28, value: ({ struck }) => struck?.reason ?? null },
    ],
  })
  return {
    fileName: `${branch.name} 谈心谈话 ${filters.year}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeWorkbook([ledger]),
  }
})
