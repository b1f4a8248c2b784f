import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { hoursWord } from './months.rules.ts'
import { printRecord } from './papers.contract.ts'
import { gridOf, paperOf, periodOf, signed } from './papers.queries.ts'
import { recordInWords } from './record.queries.ts'

export default answer(printRecord, async (context, asked) => {
  const record = await recordInWords(context, asked)
  if (!record) return no('learning.unknown-person')
  const { person, unit, sessions, values } = record
  const period = periodOf(asked.year, asked.month)
  const minutes = sessions.reduce((sum, one) => sum + one.minutes, 0)
  const year = values ? `；全年应达${values.neededHours}学时，已有${values.hours}学时` : ''
  return paperOf(context, {
    title: `${person.name}${period}学习记录`,
    branch: unit?.name ?? person.name,
    demo: unit?.demo ?? false,
    period,
    source: `本表${sessions.length}项，${hoursWord(minutes)}学时${year}。个人记录，不用来比较。`,
    parts: [
      gridOf(
        [
          ['序号', 11],
          ['日期', 23],
          ['内容', null],
          ['来源', 26],
          ['方式', 18],
          ['学时', 15],
          ['本人确认', 30],
        ],
        sessions.map((one, at) => [
          at + 1,
          one.heldOn,
          one.title,
          one.source,
          one.way,
          one.counted ? hoursWord(one.minutes) : '不重复计',
          one.confirmed,
        ]),
        { size: 9 },
      ),
      signed(['本人', '登记人']),
    ],
  })
})
