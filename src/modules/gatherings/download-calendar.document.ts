import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { calendarText } from '#print/icalendar.ts'
import { answer } from '#server/handler.ts'
import { downloadCalendar } from './calendar.contract.ts'
import { isCalled } from './printing.queries.ts'

interface Row {
  readonly title: string
  readonly unit: string
  readonly place: string | null
  readonly from: Date
  readonly until: Date | null
  readonly version: number
  readonly told: boolean
  readonly cancelled: boolean
  readonly changedAt: Date
  readonly agenda: string[]
}

export default answer(downloadCalendar, async (context, { id }) => {
  const { rows } = await sql<Row>`
    select gathering.title, unit.name as unit, coalesce(venue.name, gathering.place) as place,
      gathering.starts_at as "from", gathering.ends_at as "until", gathering.version,
      passed.told, passed.cancelled, greatest(gathering.created_at, passed.at) as "changedAt",
      array(select item.title from gatherings.agenda_item as item
        where item.gathering_id = gathering.id order by item.position) as agenda
    from gatherings.gathering
    join organisation.unit on unit.id = gathering.unit_id
    left join organisation.venue on venue.id = gathering.venue_id
    cross join lateral (
      select max(milestone.at) as at, bool_or(milestone.kind not in ('planned', 'cancelled')) as told,
        bool_or(milestone.kind = 'cancelled') as cancelled
      from gatherings.milestone where milestone.gathering_id = gathering.id
    ) as passed
    where gathering.id = ${id} and ${isCalled(context)}`.execute(context.db)
  const row = rows[0]
  if (!row) return no('gatherings.unknown-gathering')
  if (!row.told) return no('gatherings.no-notice-yet')
  const event = {
    // The same as in the calendar one may subscribe to: in either it is one entry.
    uid: `gathering-${id}@yanzhen`,
    when: { from: row.from, until: row.until },
    summary: row.cancelled ? `（已取消）${row.title}` : row.title,
    description: [row.unit, ...row.agenda.map((title, at) => `${at + 1}. ${title}`)].join('\n'),
    location: row.place,
    url: context.address && `${context.address}/gatherings/mine`,
    cancelled: row.cancelled,
    sequence: row.version,
    changedAt: row.changedAt,
  }
  return {
    fileName: `${row.title}.ics`,
    mediaType: 'text/calendar; charset=utf-8',
    body: calendarText(row.title, [event], { method: row.cancelled ? 'CANCEL' : 'PUBLISH', at: context.now }),
  }
})
