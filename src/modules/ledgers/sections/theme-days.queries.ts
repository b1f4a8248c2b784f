import { sql } from 'kysely'
import type { GridPart } from '#print/binder.ts'
import { isHeld, type LedgerRecord } from '../records.queries.ts'
import type { Scope } from '../scope.queries.ts'
import { column, flush, grid, numbered, type Section } from '../section.queries.ts'
import { listedAs, minutesPart } from './minutes.queries.ts'

const isThemeDay = ({ kinds }: { kinds: readonly string[] }) => kinds.includes('theme-party-day')
const purposeOf = ({ purposes }: LedgerRecord) => purposes.find(({ kind }) => kind === 'theme-party-day')

/** L08: theme, where it was settled, its steps, who took part, what came of it in natural units and what is still to be done. */
export const themeDays: Section = {
  id: 'L08',
  needs: 'see',
  of: ['branch', 'group'],
  byMonth: true,
  byPerson: false,
  grid: true,
  source: '自主题党日的会议记录打印。经过见同日的会议记录；成效按实物量登记，照片最多几张，附在该次记录里。',
  count: async (scope) => (await scope.heads()).filter((one) => isHeld(one) && isThemeDay(one)).length,
  read: async (scope) => {
    const days = (await scope.records()).filter((record) => purposeOf(record))
    if (days.length === 0) return []
    const photos = await readPhotos(scope, days)
    // Bound together the records stand under L05 already.
    const records = scope.alone ? days.map((record) => minutesPart(scope, record)) : []
    return [register(days), ...days.map((record) => form(record, photos.get(record.id) ?? [])), ...records]
  },
  book: async (scope) => {
    const days = (await scope.records()).filter((record) => purposeOf(record))
    return days.length === 0 ? [] : [register(days)]
  },
}

const columns = [
  column('序号', 10),
  column('日期', 21),
  column('主题', null),
  flush('支委会议定', 46),
  column('地点', 28),
  column('党员', 11),
  column('党外', 11),
  flush('实际成效', 44),
  column('落实事项', 24),
]

const register = (days: readonly LedgerRecord[]) =>
  grid(columns, numbered(days, cells), { across: true, size: 9.5, rowMm: 8 })

const outcomesOf = ({ outcomes }: LedgerRecord) =>
  outcomes.map(({ measure, quantity, unit }) => `${measure}${quantity}${unit}`).join('；')

const outsideOf = ({ guests, attendees }: LedgerRecord) =>
  guests.length + attendees.filter((one) => !one.byRight && one.state === 'present').length

function settledWords(record: LedgerRecord) {
  const settled = purposeOf(record)?.settledIn
  return settled ? `${settled.heldOn} ${settled.title}` : null
}

function cells(record: LedgerRecord) {
  const open = record.actionItems.filter(({ state }) => state === 'open').length
  const tasks = record.actionItems.length
  return [
    record.heldOn,
    purposeOf(record)?.theme ?? record.title,
    settledWords(record),
    record.place,
    record.totals.present,
    outsideOf(record) || null,
    outcomesOf(record),
    tasks > 0 ? `${tasks}项，${open > 0 ? `未办结${open}项` : '已办结'}` : null,
  ]
}

/** One day as a form. */
function form(record: LedgerRecord, photos: readonly string[]): GridPart {
  const purpose = purposeOf(record)
  const steps = (purpose?.agenda ?? []).map(({ title }, at) => `${at + 1}. ${title}`)
  const tasks = record.actionItems.map(({ text, owner, dueOn, doneOn, droppedOn, outcome }) => {
    const done = doneOn ? `${doneOn}办结${outcome ? `，${outcome}` : ''}` : droppedOn ? `${droppedOn}取消` : '未办结'
    return `${text}（${owner.name}，${dueOn}，${done}）`
  })
  const present = `党员应到${record.totals.expected}人，实到${record.totals.present}人`
  const outside = outsideOf(record)
  const facts: [string, string | null | undefined][] = [
    ['主题', purpose?.theme ?? record.title],
    ['支委会议定', settledWords(record)],
    [
      '时间、地点',
      [`${record.startsAt}${record.endsAt ? `至${record.endsAt}` : ''}`, record.place].filter(Boolean).join('，'),
    ],
    ['步骤', steps.join('　')],
    ['参加', `${present}；党外${outside > 0 ? `${outside}人` : '无'}`],
    ['实际成效', outcomesOf(record)],
    ['落实事项', tasks.join('；')],
    ...(purpose?.reasonMoved ? [['日期调整', purpose.reasonMoved] as [string, string]] : []),
    ...(photos.length > 0 ? [['照片', photos.join('；')] as [string, string]] : []),
  ]
  return grid([column('项目', 30), column('内容', null)], facts, {
    title: listedAs(record),
    listed: false,
    size: 10,
    rowMm: 7,
  })
}

/** What the photos show; they themselves lie with the record. */
async function readPhotos({ context }: Scope, days: readonly LedgerRecord[]): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ id: string; captions: string[] }>`
    select gathering_id as id, array_agg(caption order by position) as captions from gatherings.photo
    where gathering_id = any(${days.map(({ id }) => id)}::uuid[]) and removed_at is null
    group by gathering_id`.execute(context.db)
  return new Map(rows.map(({ id, captions }) => [id, captions]))
}
