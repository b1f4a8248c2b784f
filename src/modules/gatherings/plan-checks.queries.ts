import { sql } from 'kysely'
import { isNo, no } from '#core/decision.ts'
import { mayGatherIn } from '#modules/organisation/venue.rules.ts'
import type { CommandContext } from '#server/handler.ts'
import { type Convener, type Plan, standsInBranch } from './convener.queries.ts'
import { type ChairRole, type Held, mayChair, overlaps } from './plan.rules.ts'

export async function checkPlace({ db }: CommandContext, convener: Convener, plan: Plan) {
  if (!plan.venueId) return null
  if (plan.place) return no('gatherings.two-places')
  const venue = await db
    .selectFrom('organisation.venue')
    .select(['name', 'in_molten_bay', 'metres_to_lift_limit'])
    .where('id', '=', plan.venueId)
    .where('branch_id', '=', convener.branchId)
    .where((row) => row.or([row('until_on', 'is', null), row('until_on', '>', plan.heldOn)]))
    .executeTakeFirst()
  if (!venue) return no('gatherings.unknown-venue')
  const safe = mayGatherIn({ inMoltenBay: venue.in_molten_bay, metresToLiftLimit: venue.metres_to_lift_limit })
  if (safe.ok) return null
  const code = safe.code === 'organisation.venue-in-molten-bay' ? 'in-molten-bay' : 'near-lifting'
  return no(`gatherings.venue-${code}` as const, { venue: venue.name, ...safe.numbers })
}

/** One room holds one gathering at a time, and one unit holds one. Two plans for the same hour wait for each other. */
export async function checkTime({ db, zone }: CommandContext, convener: Convener, plan: Plan, held: Held, id: string) {
  for (const key of [convener.unitId, plan.venueId].filter((one) => one !== null).sort())
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 30))`.execute(db)
  const others = await db
    .selectFrom('gatherings.gathering as other')
    .select(['other.title', 'other.unit_id', 'other.venue_id', 'other.starts_at as from', 'other.ends_at as until'])
    .where(sql<boolean>`other.held_on between ${plan.heldOn}::date - 1 and ${plan.heldOn}::date + 1`)
    .where((row) =>
      row.or([
        row('other.unit_id', '=', convener.unitId),
        ...(plan.venueId ? [row('other.venue_id', '=', plan.venueId)] : []),
      ]),
    )
    .where('other.id', '<>', id)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('gatherings.milestone as milestone')
            .select('milestone.kind')
            .whereRef('milestone.gathering_id', '=', 'other.id')
            .where('milestone.kind', '=', 'cancelled'),
        ),
      ),
    )
    .execute()
  const clash = others.find((other) => overlaps(held, other))
  if (!clash) return null
  const clock = (instant: Date) => instant.toLocaleTimeString('sv-SE', { timeZone: zone, timeStyle: 'short' })
  const until = clash.until ? clock(clash.until) : ''
  const sameUnit = clash.unit_id === convener.unitId
  const numbers = { title: sameUnit ? clash.title : '', from: clock(clash.from), until }
  return sameUnit ? no('gatherings.time-taken', numbers) : no('gatherings.venue-taken', numbers)
}

/** Chair and recorder stand in the branch that day; who may chair is MT-05. */
export async function checkPeople({ db }: CommandContext, convener: Convener, plan: Plan) {
  const named = [...new Set([plan.chairId, plan.recorderId].filter((one) => one !== null))]
  for (const personId of named)
    if (!(await standsInBranch(db, personId, convener.branchId, plan.heldOn))) return no('gatherings.unknown-person')
  if (!plan.chairId) return null
  const offices = await db
    .selectFrom('people.office')
    .select('role')
    .where('person_id', '=', plan.chairId)
    .where('unit_id', 'in', [convener.branchId, convener.unitId])
    .where('role', 'in', ['secretary', 'deputy-secretary', 'committee-member', 'group-leader'])
    .where('from_on', '<=', plan.heldOn)
    .where((row) => row.or([row('until_on', 'is', null), row('until_on', '>', plan.heldOn)]))
    .execute()
  const roles = offices.map(({ role }) => role as ChairRole)
  const kinds = plan.purposes.map(({ kind }) => kind)
  const decided = mayChair(kinds, roles, plan.chairReason)
  return isNo(decided) ? decided : null
}

/** TP-02: a theme is settled by an item of a committee meeting of the same branch. */
export async function checkSettled({ db }: CommandContext, convener: Convener, plan: Plan) {
  for (const { settledItemId } of plan.purposes) {
    if (!settledItemId) continue
    const item = await db
      .selectFrom('gatherings.agenda_item as item')
      .innerJoin('gatherings.gathering as gathering', 'gathering.id', 'item.gathering_id')
      .select('item.id')
      .where('item.id', '=', settledItemId)
      .where('item.purpose_kind', '=', 'committee-meeting')
      .where('gathering.branch_id', '=', convener.branchId)
      .executeTakeFirst()
    if (!item) return no('gatherings.unknown-agenda-item')
  }
  return null
}
