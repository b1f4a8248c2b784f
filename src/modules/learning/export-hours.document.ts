import { no } from '#core/decision.ts'
import { sheet, writeWorkbook } from '#print/sheet.ts'
import { answer } from '#server/handler.ts'
import { readHours } from './hours.queries.ts'
import { keptUnit } from './learner.queries.ts'
import { exportHours } from './learning.contract.ts'
import { learningTerms } from './learning.texts.ts'

export default answer(exportHours, async (context, { unitId, year, lacking }) => {
  const unit = await keptUnit(context, unitId)
  if (!unit) return no('learning.unknown-unit')
  const all = await readHours(context, unitId, year)
  const ledger = sheet({
    name: '学时',
    rows: all.filter((one) => !lacking || one.lacking).map(({ row }) => row),
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
  return {
    fileName: `${unit.name} 学时 ${year}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeWorkbook([ledger]),
  }
})
