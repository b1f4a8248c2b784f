import { sql } from 'kysely'
import type { z } from 'zod'
import type { Day } from '#core/day.ts'
import { tablesKnown } from '#modules/organisation/working-days.public.ts'
import type { QueryContext } from '#server/handler.ts'
import { stateOf } from './gathering-state.rules.ts'
import type { shownSeries } from './series.contract.ts'
import { type FixedDay, occurrences, type Returning } from './series.rules.ts'
import type { MilestoneKind } from './terms.rules.ts'

type Shown = z.infer<typeof shownSeries>

interface Row extends Omit<Shown, 'fixed' | 'months'> {
  readonly dayOfMonth: number | null
  readonly nth: number | null
  readonly weekday: number | null
  readonly convened: readonly (Omit<NonNullable<Shown['months'][number]['gathering']>, 'state'> & {
    month: string
    reached: MilestoneKind[]
  })[]
}

/** A unit whose gatherings one keeps, by id. */
export async function keptUnit(
  { db, reach }: QueryContext,
  unitId: string,
  ability: 'see' | 'keep-gatherings' = 'keep-gatherings',
) {
  return await db
    .selectFrom('organisation.unit as unit')
    .select('unit.id')
    .where('unit.id', '=', unitId)
    .where(reach(ability, 'unit.path'))
    .executeTakeFirst()
}

const named = (table: string) =>
  sql.raw(`case when ${table}.id is not null then json_build_object('id', ${table}.id, 'name', ${table}.name) end`)

/** The series of a unit, of the branch above it and the groups below it, each with its months; what was cancelled is free again. */
export async function readSeries(context: QueryContext, unitId: string, from: Day, months: number): Promise<Shown[]> {
  const { db, zone, reach } = context
  const clock = (column: string) => sql`to_char(${sql.ref(column)} at time zone ${zone}, 'HH24:MI')`
  const { rows } = await sql<Row>`
    select series.id, series.name, series.purposes, series.day_of_month as "dayOfMonth", series.nth, series.weekday,
      series.on_day_off as "onDayOff", series.starts_at as "startsAt", series.ends_at as "endsAt", series.place,
      series.from_on as "fromOn", series.until_on as "untilOn", series.version,
      json_build_object('id', unit.id, 'name', unit.name) as unit, ${named('venue')} as venue,
      ${named('chair')} as chair, ${named('recorder')} as recorder, ${named('template')} as template,
      (select coalesce(json_agg(one order by one."heldOn"), '[]') from (
        select gathering.id, gathering.held_on as "heldOn", ${clock('gathering.starts_at')} as "startsAt",
          coalesce(gathering.series_month, to_char(gathering.held_on, 'YYYY-MM')) as month,
          (select reason_moved from gatherings.purpose where purpose.gathering_id = gathering.id
            and reason_moved is not null limit 1) as "reasonMoved",
          array(select kind from gatherings.milestone where milestone.gathering_id = gathering.id) as reached
        from gatherings.gathering where (gathering.series_id = series.id and gathering.series_month >= ${from.slice(0, 7)})
          -- Convened by hand it is the month's as well.
          or (gathering.series_id is null and gathering.unit_id = series.unit_id
            and gathering.held_on >= ${`${from.slice(0, 7)}-01`}::date
            and exists (select from gatherings.purpose
              where purpose.gathering_id = gathering.id and purpose.kind = series.purposes[1]))
      ) as one) as convened,
      json_build_object('keep', ${reach('keep-gatherings', 'unit.path')}) as may
    from gatherings.series
    join organisation.unit on unit.id = series.unit_id
    join organisation.unit as asked on asked.id = ${unitId} and (asked.path <@ unit.path or unit.path <@ asked.path)
    left join organisation.venue on venue.id = series.venue_id
    left join people.person as chair on chair.id = series.chair_id
    left join people.person as recorder on recorder.id = series.recorder_id
    left join gatherings.template on template.id = series.template_id
    where ${reach('see', 'unit.path')} and (series.until_on is null or series.until_on > ${`${from.slice(0, 7)}-01`}::date)
    order by unit.kind, unit.position, unit.name, series.starts_at, series.id`.execute(db)
  const tables = await tablesKnown(db)
  return rows.map(({ dayOfMonth, nth, weekday, convened, ...row }) => {
    const fixed = fixedOf({ dayOfMonth, nth, weekday })
    const returning: Returning = { fixed, onDayOff: row.onDayOff, from: row.fromOn, until: row.untilOn }
    const standing = convened.flatMap(({ reached, ...one }) => {
      const state = stateOf(reached)
      return state === 'cancelled' ? [] : [{ ...one, state }]
    })
    return {
      ...row,
      fixed,
      months: occurrences(returning, from, months, tables).map((one) => {
        const { month: _, ...gathering } = standing.find(({ month }) => month === one.month) ?? { month: '' }
        return { ...one, gathering: 'id' in gathering ? gathering : null }
      }),
    }
  })
}

function fixedOf({ dayOfMonth, nth, weekday }: Pick<Row, 'dayOfMonth' | 'nth' | 'weekday'>): FixedDay {
  return dayOfMonth === null ? { nth: nth ?? 1, weekday: weekday ?? 1 } : { dayOfMonth }
}
