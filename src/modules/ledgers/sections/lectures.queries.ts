import { isHeld, type LedgerRecord } from '../records.queries.ts'
import { column, grid, numbered, type Section } from '../section.queries.ts'
import { minutesPart } from './minutes.queries.ts'

const purposeOf = ({ purposes }: LedgerRecord) => purposes.find(({ kind }) => kind === 'lecture')

/** L09: who lectured on what, to how many, how long. */
export const lectures: Section = {
  id: 'L09',
  needs: 'see',
  of: ['branch', 'group'],
  byMonth: true,
  byPerson: false,
  grid: true,
  source: '自党课的会议记录打印。提纲要点见同日的会议记录。',
  count: async (scope) => (await scope.heads()).filter((one) => isHeld(one) && one.kinds.includes('lecture')).length,
  read: async (scope) => {
    const lessons = (await scope.records()).filter((record) => purposeOf(record))
    if (lessons.length === 0) return []
    const records = scope.alone ? lessons.map((record) => minutesPart(scope, record)) : []
    return [grid(columns, numbered(lessons, cells), { size: 10, rowMm: 8 }), ...records]
  },
}

const columns = [
  column('序号', 10),
  column('日期', 22),
  column('主讲人', 30),
  column('题目', null),
  column('地点', 24),
  column('听课', 12),
  column('时长', 16),
]

function cells(record: LedgerRecord) {
  const purpose = purposeOf(record)
  return [
    record.heldOn,
    purpose?.lecturer,
    purpose?.theme ?? record.title,
    record.place,
    record.totals.present + record.totals.sittingIn,
    lengthWords(record),
  ]
}

function lengthWords({ startsAt, endsAt }: LedgerRecord): string | null {
  if (!endsAt) return null
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  return `${(minutes(endsAt) - minutes(startsAt) + 1440) % 1440}分钟`
}
