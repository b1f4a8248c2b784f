import { isHeld, type LedgerRecord } from '../records.queries.ts'
import { column, grid, numbered, type Section } from '../section.queries.ts'
import { minutesPart } from './minutes.queries.ts'

const isThemeDay = ({ kinds }: { kinds: readonly string[] }) => kinds.includes('theme-party-day')
const purposeOf = ({ purposes }: LedgerRecord) => purposes.find(({ kind }) => kind === 'theme-party-day')

/** L08: theme, where it was settled, who took part, and what came of it in natural units. */
export const themeDays: Section = {
  id: 'L08',
  needs: 'see',
  of: ['branch', 'group'],
  byMonth: true,
  byPerson: false,
  grid: true,
  source: '自主题党日的会议记录打印。经过见同日的会议记录；成效按实物量登记。',
  count: async (scope) => (await scope.heads()).filter((one) => isHeld(one) && isThemeDay(one)).length,
  read: async (scope) => {
    const days = (await scope.records()).filter((record) => purposeOf(record))
    if (days.length === 0) return []
    // Bound together the records stand under L05 already.
    const records = scope.alone ? days.map((record) => minutesPart(scope, record)) : []
    return [grid(columns, numbered(days, cells), { across: true, size: 9.5, rowMm: 8 }), ...records]
  },
}

const columns = [
  column('序号', 10),
  column('日期', 21),
  column('主题', null),
  column('支委会议定', 38),
  column('地点', 26),
  column('党员', 12),
  column('党外', 12),
  column('实际成效', 42),
  column('落实事项', 30),
]

function cells(record: LedgerRecord) {
  const purpose = purposeOf(record)
  const settled = purpose?.settledIn
  const outside =
    record.guests.length + record.attendees.filter((one) => !one.byRight && one.state === 'present').length
  const open = record.actionItems.filter(({ state }) => state === 'open').length
  const tasks = record.actionItems.length
  return [
    record.heldOn,
    purpose?.theme ?? record.title,
    settled ? `${settled.heldOn} ${settled.title}` : null,
    record.place,
    record.totals.present,
    outside || null,
    record.outcomes.map(({ measure, quantity, unit }) => `${measure}${quantity}${unit}`).join('；'),
    tasks > 0 ? `${tasks}项，${open > 0 ? `未办结${open}项` : '已办结'}` : null,
  ]
}
