import { no } from '#core/decision.ts'
import { sheet, writeWorkbook } from '#print/sheet.ts'
import { answer } from '#server/handler.ts'
import { readHours } from './hours.queries.ts'
import { keptUnit } from './learner.queries.ts'
import { exportHours } from './learning.contract.ts'
import { learningTerms } from './learning.texts.ts'

const upTo12 = Array.from({ length: 12 }, (_, at) => at + 1)

export default answer(exportHours, async (context, { unitId, year, lacking }) => {
  const unit = await keptUnit(context, unitId)
  if (!unit) return no('learning.unknown-unit')
  const all = await readHours(context, unitId, year)
  const wanted = all.filter((one) => !lacking || one.lacking)
  const ledger = sheet({
    name: '学时',
    rows: wanted.map(({ row }) => row),
    columns: [
      { title: '姓名', kind: 'text', width: 12, value: ({ person }) => person.name },
      { title: '党小组', kind: 'text', width: 18, value: ({ group }) => group },
      { title: '对象', kind: 'text', width: 12, value: ({ role }) => learningTerms[`role.${role}`][0] },
      { title: '应达学时', kind: 'number', width: 10, value: ({ neededHours }) => neededHours },
      { title: '已有学时', kind: 'number', width: 10, value: ({ hours }) => hours },
      { title: '还差（分钟）', kind: 'number', width: 12, value: ({ missingMinutes }) => missingMinutes },
      {
        title: '集中培训',
        kind: 'text',
        width: 14,
        value: ({ trainings, neededTrainings }) => (neededTrainings > 0 ? `${trainings} / ${neededTrainings}` : null),
      },
      {
        title: '应参加的集中培训',
        kind: 'text',
        width: 40,
        value: ({ owed }) =>
          owed
            .map(({ occasion, state, dueOn }) =>
              [learningTerms[`occasion.${occasion}`][0], learningTerms[`state.${state}`][0], dueOn].join(' '),
            )
            .join('；') || null,
      },
    ],
  })
  const grid = sheet({
    name: '各月学时',
    rows: wanted,
    columns: [
      { title: '姓名', kind: 'text', width: 12, value: ({ row }) => row.person.name },
      { title: '党小组', kind: 'text', width: 18, value: ({ row }) => row.group },
      ...upTo12.map((month) => ({
        title: `${month}月`,
        kind: 'number' as const,
        width: 8,
        value: ({ months }: (typeof wanted)[number]) => (months[month - 1] ?? 0) / 60 || null,
      })),
      {
        title: '合计',
        kind: 'number',
        width: 10,
        value: ({ months }) => months.reduce((sum, one) => sum + one, 0) / 60,
      },
    ],
  })
  return {
    fileName: `${unit.name} 学时 ${year}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeWorkbook([ledger, grid]),
  }
})
