import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { recordGrid } from './hours-paper.queries.ts'
import { hoursWord } from './months.rules.ts'
import { printRecord } from './papers.contract.ts'
import { paperOf, periodOf, signed } from './papers.queries.ts'
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
    parts: [recordGrid(record), signed(['本人', '登记人'])],
  })
})
