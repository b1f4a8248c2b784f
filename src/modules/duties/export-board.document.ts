import { sheet, writeWorkbook } from '#print/sheet.ts'
import { citationOf, sentenceOf } from '#regulations/sentences.rules.ts'
import { answer } from '#server/handler.ts'
import { readBoard } from './board.queries.ts'
import { exportBoard } from './duties.contract.ts'
import { dutiesTexts } from './duties.texts.ts'
import { whenWords } from './duty-words.rules.ts'

/** Years of a large committee; a longer list is narrowed first. */
const most = 20_000

export default answer(exportBoard, async (context, filters) => {
  const rows = await readBoard(context, filters, most, 0)
  const ledger = sheet({
    name: '义务台账',
    rows,
    columns: [
      { title: '期限', kind: 'day', width: 12, value: ({ dueOn }) => dueOn },
      { title: '状态', kind: 'text', width: 10, value: ({ state }) => dutiesTexts[`state.${state}`][0] },
      { title: '党支部', kind: 'text', width: 24, value: ({ branch }) => branch.name },
      { title: '组织', kind: 'text', width: 24, value: ({ unit }) => unit.name },
      { title: '人员', kind: 'text', width: 12, value: ({ person }) => person?.name ?? null },
      { title: '义务', kind: 'text', width: 18, value: ({ rule }) => dutiesTexts[`rule.${rule}`][0] },
      { title: '期间', kind: 'text', width: 18, value: ({ rule, period }) => whenWords(rule, period, 'zh') },
      { title: '依据', kind: 'text', width: 46, value: ({ citation }) => citationOf(citation, 'zh') },
      { title: '理由', kind: 'text', width: 60, value: ({ reason }) => sentenceOf(reason, 'zh') },
      { title: '履行日期', kind: 'day', width: 12, value: ({ metOn }) => metOn },
      { title: '履行记录', kind: 'text', width: 30, value: ({ gathering }) => gathering?.title ?? null },
    ],
  })
  return {
    fileName: `义务台账${filters.period ?? ''}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeWorkbook([ledger]),
  }
})
