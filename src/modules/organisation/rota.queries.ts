import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import type { KnownOverride } from './rota.public.ts'
import type { Rota } from './rota.rules.ts'

/** The crews of a workshop that stand on a day, in their order. */
export function crewsOf(db: Database, workshopId: string, from: Day, until: Day = from) {
  return db
    .selectFrom('organisation.unit')
    .select(['id', 'name', 'short_name as shortName'])
    .where('parent_id', '=', workshopId)
    .where('kind', '=', 'crew')
    .where('from_on', '<=', until)
    .where((where) => where.or([where('until_on', 'is', null), where('until_on', '>', from)]))
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** The newest rota of a workshop that ever holds. */
export function newestRota(db: Database, workshopId: string) {
  return db
    .selectFrom('organisation.rota')
    .select(['id', 'pattern_code', 'from_on'])
    .where('workshop_id', '=', workshopId)
    .whereRef('from_on', 'is distinct from', 'until_on')
    .orderBy('from_on', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Writes a rota. Earlier ones end on its first day; those that would have begun later end before they begin. */
export async function writeRota(db: Database, id: string, workshopId: string, rota: Rota): Promise<void> {
  const { fromOn } = rota
  const ofWorkshop = db.updateTable('organisation.rota').where('workshop_id', '=', workshopId)
  await ofWorkshop
    .set((column) => ({ until_on: column.ref('from_on') }))
    .where('from_on', '>=', fromOn)
    .execute()
  await ofWorkshop
    .set({ until_on: fromOn })
    .where('from_on', '<', fromOn)
    .where((where) => where.or([where('until_on', 'is', null), where('until_on', '>', fromOn)]))
    .execute()
  await db
    .insertInto('organisation.rota')
    .values({
      id,
      workshop_id: workshopId,
      pattern_code: rota.patternCode,
      epoch: rota.epoch,
      from_on: fromOn,
      shift_times: JSON.stringify(rota.times),
    })
    .execute()
  const crews = Object.entries(rota.offsets)
  await db
    .insertInto('organisation.rota_crew')
    .values(crews.map(([crew_id, offset_days]) => ({ rota_id: id, crew_id, offset_days })))
    .execute()
}

export async function insertOverrides(
  db: Database,
  workshopId: string,
  overrides: readonly KnownOverride[],
): Promise<void> {
  if (overrides.length === 0) return
  await db
    .insertInto('organisation.rota_override')
    .values(
      overrides.map((override) => ({
        id: override.id,
        workshop_id: workshopId,
        kind: override.kind,
        crew_id: override.crewId,
        person_id: override.personId,
        other_crew_id: override.otherCrewId,
        other_person_id: override.otherPersonId,
        code: override.code,
        from_on: override.fromOn,
        until_on: override.untilOn,
        reason: override.reason,
      })),
    )
    .execute()
}
