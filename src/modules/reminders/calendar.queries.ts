import { sql } from 'kysely'
import { addDays } from '#core/day.ts'
import { type Language, say } from '#core/texts.ts'
import { dutiesTexts } from '#modules/duties/duties.texts.ts'
import { daysRemembered, openStates } from '#modules/duties/duty.rules.ts'
import type { DutyRule } from '#modules/duties/duty-kinds.rules.ts'
import { readMyGatherings } from '#modules/gatherings/my-gatherings.public.ts'
import { instantOf, minuteOf } from '#modules/organisation/clock.rules.ts'
import type { CalendarEvent } from '#print/icalendar.ts'
import { kindsOf } from './kinds.rules.ts'
import type { Reader } from './reader.queries.ts'
import { remindersTexts } from './reminders.texts.ts'

type Mine = Awaited<ReturnType<typeof readMyGatherings>>[number]

interface Stamped {
  readonly id: string
  readonly from: Date
  readonly until: Date | null
  readonly version: number
  readonly changedAt: Date
}

/** A calendar without end is slow to read, and nobody looks at the five-hundredth last day. */
const mostDuties = 500

/** What a person's calendar shows: his gatherings of a year back and all ahead, and the last days of what his units owe. */
export async function eventsOf(reader: Reader, language: Language): Promise<CalendarEvent[]> {
  const mine = [...(await readMyGatherings(reader, true)), ...(await readMyGatherings(reader, false))]
  const stamps = new Map((await readStamps(reader, mine)).map((row) => [row.id, row]))
  const gatherings = mine.flatMap((gathering) => {
    const stamped = stamps.get(gathering.id)
    return stamped ? [gatheringEvent(reader, language, gathering, stamped)] : []
  })
  return [...gatherings, ...(await dutyEvents(reader, language))]
}

/** When each was last changed; what has never been noticed, opened or closed is not in anybody's calendar yet. */
async function readStamps({ db }: Reader, mine: readonly Mine[]): Promise<readonly Stamped[]> {
  if (mine.length === 0) return []
  const { rows } = await sql<Stamped>`
    select gathering.id, gathering.starts_at as "from", gathering.ends_at as "until", gathering.version,
      date_trunc('second', greatest(gathering.created_at, replanned.at, passed.at,
        (select max(sent_at) from gatherings.notice where notice.gathering_id = gathering.id))) as "changedAt"
    from gatherings.gathering
    left join reminders.replanned on replanned.gathering_id = gathering.id
    join lateral (
      select max(milestone.at) as at, bool_or(milestone.kind not in ('planned', 'cancelled')) as told
      from gatherings.milestone where milestone.gathering_id = gathering.id
    ) as passed on passed.told
    where gathering.id = any(${mine.map(({ id }) => id)}::uuid[])`.execute(db)
  return rows
}

/**
 * Kind, unit, time and place: never a title, an agenda or a name, for what is typed there may speak of somebody who is judged,
 * and whoever has the address reads this.
 */
function gatheringEvent({ address }: Reader, language: Language, mine: Mine, stamped: Stamped): CalendarEvent {
  const word = (key: keyof typeof remindersTexts, numbers = {}) => say(remindersTexts, key, language, numbers)
  const cancelled = mine.state === 'cancelled'
  const what = word('calendar.gathering', { kinds: kindsOf(mine.kinds, language), unit: mine.unit.name })
  return {
    uid: `gathering-${mine.id}@yanzhen`,
    when: { from: stamped.from, until: stamped.until },
    summary: cancelled ? word('calendar.cancelled', { what }) : what,
    description: mine.as === 'attendee' ? '' : word(`calendar.as-${mine.as}`),
    location: mine.place,
    url: address && `${address}/gatherings/${mine.as === 'attendee' ? 'mine' : mine.id}`,
    cancelled,
    sequence: stamped.version,
    changedAt: stamped.changedAt,
  }
}

/** For whoever keeps gatherings: the last day of each open duty of his units, as it stands today. */
async function dutyEvents({ db, today, zone, address, reach }: Reader, language: Language): Promise<CalendarEvent[]> {
  const { rows } = await sql<{ unitId: string; unit: string; rule: DutyRule; period: string; dueOn: string }>`
    select duty.unit_id as "unitId", unit.name as unit, duty.rule, duty.period, duty.due_on as "dueOn"
    from duties.duty join organisation.unit on unit.id = duty.unit_id
    where ${reach('keep-gatherings', 'unit.path')} and duty.person_id is null and duty.state = any(${[...openStates]})
      and duty.due_on >= ${addDays(today, -daysRemembered)}::date
    order by duty.due_on, unit.position, unit.name, duty.rule limit ${mostDuties}`.execute(db)
  return rows.map(({ unitId, unit, rule, period, dueOn }) => ({
    uid: `duty-${unitId}-${rule}-${period}@yanzhen`,
    when: { on: dueOn },
    summary: say(remindersTexts, 'calendar.duty', language, { duty: say(dutiesTexts, `rule.${rule}`, language), unit }),
    description: '',
    location: null,
    url: address && `${address}/duties`,
    cancelled: false,
    sequence: 0,
    changedAt: instantOf(zone, minuteOf(today)),
  }))
}
