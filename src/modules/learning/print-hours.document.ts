import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { readHours } from './hours.queries.ts'
import { keptUnit } from './learner.queries.ts'
import { hoursWord } from './months.rules.ts'
import { printHours } from './papers.contract.ts'
import { gridOf, paperOf, periodOf } from './papers.queries.ts'

const months = Array.from({ length: 12 }, (_, at) => at + 1)

export default answer(printHours, async (context, { unitId, year }) => {
  const unit = await keptUnit(context, unitId)
  if (!unit) return no('learning.unknown-unit')
  const rows = await readHours(context, unitId, year)
  return paperOf(context, {
    title: `${periodOf(year, null)}学习记录`,
    branch: unit.name,
    demo: unit.demo,
    period: periodOf(year, null),
    source: '各月学时由到会记录和登记的学习得出，按花名册次序；个人记录和待补的缺口，不用来比较。',
    parts: [
      gridOf(
        [
          ['序号', 11],
          ['姓名', 22],
          ...months.map((month) => [`${month}月`, 13] as const),
          ['合计', 15],
          ['应达', 13],
          ['集中培训', null],
        ],
        rows.map(({ row, months: held }, at) => [
          at + 1,
          row.person.name,
          ...held.map(hoursWord),
          hoursWord(held.reduce((sum, minutes) => sum + minutes, 0)),
          row.neededHours,
          row.neededTrainings > 0 ? `${row.trainings} / ${row.neededTrainings}` : '',
        ]),
        { across: true, size: 9 },
      ),
    ],
  })
})
