import { sql } from 'kysely'
import { addDays, type Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import type { HolidayTable } from '#regulations/calendar/holidays.rules.ts'
import type { ShiftTimes } from './pattern.rules.ts'
import type { Override, Rota, Schedule } from './rota.rules.ts'
import { tablesKnown } from './working-days.public.ts'

export interface KnownRota extends Rota {
  readonly id: string
}
export interface KnownOverride extends Override {
  readonly reason: string | null
}
export interface KnownSchedule extends Schedule {
  readonly rotas: readonly KnownRota[]
  readonly overrides: readonly KnownOverride[]
  readonly tables: readonly HolidayTable[]
}

/**
 * The rotas and overrides of workshops that bear on the days from `from` to before `until`, with two days of margin on both
 * sides (a night reaches into the next day, its rest further). Workshops without any have an empty schedule: they work days.
 * The caller has decided that the actor may see these workshops.
 */
export async function readSchedules(
  db: Database,
  workshopIds: readonly string[],
  from: Day,
  until: Day,
): Promise<Map<string, KnownSchedule>> {
  const [first, last] = [addDays(from, -2), addDays(until, 2)]
  const workshops = [...workshopIds, nowhere]
  const rotas = await db
    .selectFrom('organisation.rota as rota')
    .select(['rota.id', 'rota.workshop_id as workshopId', 'rota.pattern_code as patternCode', 'rota.epoch'])
    .select(['rota.from_on as fromOn', 'rota.until_on as untilOn', sql<ShiftTimes>`rota.shift_times`.as('times')])
    .select(
      sql<Record<string, number>>`(select coalesce(jsonb_object_agg(member.crew_id, member.offset_days), '{}')
        from organisation.rota_crew member where member.rota_id = rota.id)`.as('offsets'),
    )
    .where('rota.workshop_id', 'in', workshops)
    .where('rota.from_on', '<', last)
    .where((where) => where.or([where('rota.until_on', 'is', null), where('rota.until_on', '>', first)]))
    .whereRef('rota.from_on', 'is distinct from', 'rota.until_on')
    .orderBy('rota.from_on')
    .execute()
  const overrides = await db
    .selectFrom('organisation.rota_override')
    .select(['id', 'workshop_id as workshopId', 'kind', 'code', 'reason', 'from_on as fromOn', 'until_on as untilOn'])
    .select(['crew_id as crewId', 'person_id as personId'])
    .select(['other_crew_id as otherCrewId', 'other_person_id as otherPersonId'])
    .where('workshop_id', 'in', workshops)
    .where('from_on', '<', last)
    .where('until_on', '>', first)
    .orderBy('from_on')
    .orderBy('id')
    .execute()
  const tables = await tablesKnown(db)
  const of = (id: string) => ({
    tables,
    rotas: rotas.filter((rota) => rota.workshopId === id),
    overrides: overrides.filter((override) => override.workshopId === id),
  })
  return new Map(workshopIds.map((id) => [id, of(id)]))
}

export async function readSchedule(db: Database, workshopId: string, from: Day, until: Day): Promise<KnownSchedule> {
  const schedules = await readSchedules(db, [workshopId], from, until)
  return schedules.get(workshopId) ?? { rotas: [], overrides: [], tables: [] }
}

// `in ()` is no SQL: an id nothing has keeps an empty list a list.
const nowhere = '00000000-0000-0000-0000-000000000000'
