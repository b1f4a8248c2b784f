import { dayIn } from '#core/day.ts'
import { no } from '#core/decision.ts'
import { sheet, writeWorkbook } from '#print/sheet.ts'
import { answer } from '#server/handler.ts'
import { gradesOf } from './grades.rules.ts'
import { readPaper } from './paper.queries.ts'
import { exportYear } from './papers.contract.ts'
import { correctionLines, gradeWord, ownerWords } from './papers.rules.ts'

export default answer(exportYear, async (context, { lifeYearId }) => {
  const found = await readPaper(context, lifeYearId)
  if (!found) return no('appraisal.unknown-year')
  const { life, members, shown } = found
  const register = sheet({
    name: '民主评议登记',
    rows: members,
    columns: [
      { title: '姓名', kind: 'text', width: 12, value: ({ person }) => person.name },
      { title: '党小组', kind: 'text', width: 16, value: ({ group }) => group },
      { title: '类别', kind: 'text', width: 8, value: ({ standing }) => (standing === 'full' ? '正式' : '预备') },
      { title: '自评交来', kind: 'day', width: 12, value: ({ papers }) => papers.selfAppraisalOn },
      ...gradesOf(life.scale).map((grade) => ({
        title: `${gradeWord(grade)}票`,
        kind: 'number' as const,
        width: 12,
        value: ({ totals }: (typeof members)[number]) => totals?.[grade] ?? null,
      })),
      { title: '评定等次', kind: 'text', width: 12, value: ({ grade }) => grade && gradeWord(grade) },
      { title: '更正次数', kind: 'number', width: 10, value: ({ corrections }) => corrections.length },
    ],
  })
  const list = sheet({
    name: '整改清单',
    rows: shown.lines,
    columns: [
      { title: '问题', kind: 'text', width: 40, value: ({ problem }) => problem },
      { title: '措施', kind: 'text', width: 40, value: ({ measure }) => measure },
      { title: '责任', kind: 'text', width: 12, value: ownerWords },
      { title: '列入日期', kind: 'day', width: 12, value: ({ listedOn }) => listedOn },
      { title: '期限', kind: 'day', width: 12, value: ({ dueOn }) => dueOn },
      { title: '完成日期', kind: 'day', width: 12, value: ({ doneOn }) => doneOn },
      { title: '完成情况', kind: 'text', width: 40, value: ({ outcome }) => outcome },
      { title: '已撤回', kind: 'yes-no', width: 10, value: ({ struck }) => struck !== null },
      { title: '撤回原因', kind: 'text', width: 28, value: ({ struck }) => struck?.reason ?? null },
    ],
  })
  const corrected = sheet({
    name: '更正',
    rows: correctionLines(life.scale, members, shown.sheetsCorrections, (at) => dayIn(context.zone, at)),
    columns: [
      { title: '日期', kind: 'day', width: 12, value: ({ on }) => on },
      { title: '姓名', kind: 'text', width: 12, value: ({ whose }) => whose },
      { title: '更正内容', kind: 'text', width: 10, value: ({ what }) => what },
      { title: '原为', kind: 'text', width: 32, value: ({ before }) => before },
      { title: '更正为', kind: 'text', width: 32, value: ({ after }) => after },
      { title: '原因', kind: 'text', width: 40, value: ({ reason }) => reason },
      { title: '更正人', kind: 'text', width: 12, value: ({ by }) => by },
    ],
  })
  const isCorrected = shown.corrections > 0
  return {
    fileName: `${life.branchName} 组织生活和评议 ${life.year}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeWorkbook([
      ...(life.hasAppraisal ? [register] : []),
      ...(isCorrected ? [corrected] : []),
      ...(life.hasLife ? [list] : []),
    ]),
  }
})
