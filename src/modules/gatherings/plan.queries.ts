import { sql } from 'kysely'
import { dayIn } from '#core/day.ts'
import { isNo, type No, no } from '#core/decision.ts'
import type { InputOf } from '#core/operation.ts'
import { mayGatherIn } from '#modules/organisation/venue.rules.ts'
import type { CommandContext } from '#server/handler.ts'
import type { planGathering } from './plan.contract.ts'
import {
  audienceOf,
  type ChairRole,
  type ConvenerKind,
  type Held,
  instantsOf,
  mayBeHeldOn,
  mayChair,
  overlaps,
} from './plan.rules.ts'
import type { Audience } from './terms.rules.ts'

export type Plan = Omit<InputOf<typeof planGathering>, 'id' | 'unitId'>

export interface Convener {
  readonly unitId: string
  readonly branchId: string
  readonly kind: ConvenerKind
  readonly fromOn: string
  readonly untilOn: string | null
}

export interface CheckedPlan extends Held {
  readonly audience: Audience
}

/** The branch or group that convenes, if the actor keeps its gatherings. */
export async function convenerOf({ db, reach }: CommandContext, unitId: string): Promise<Convener | undefined> {
  const unit = await db
    .selectFrom('organisation.unit as unit')
    .select(['unit.id', 'unit.parent_id', 'unit.kind', 'unit.from_on', 'unit.until_on'])
    .where('unit.id', '=', unitId)
    .where('unit.kind', 'in', ['branch', 'group'])
    .where(reach('keep-gatherings', 'unit.path'))
    .executeTakeFirst()
  if (!unit) return undefined
  const kind = unit.kind as ConvenerKind
  const branchId = kind === 'branch' ? unit.id : (unit.parent_id ?? unit.id)
  return { unitId: unit.id, branchId, kind, fromOn: unit.from_on, untilOn: unit.until_on }
}

/** Every rule a plan obeys, in the order in which one would notice a breach of it. `known` is set when a plan is amended. */
export async function checkPlan(
  context: CommandContext,
  convener: Convener,
  plan: Plan,
  known: { id: string; heldOn: string; createdAt: Date } | { id: string },
): Promise<CheckedPlan | No<PlanRefusal>> {
  const { heldOn } = plan
  if (heldOn < convener.fromOn || (convener.untilOn && heldOn >= convener.untilOn))
    return no('gatherings.unit-not-then', { heldOn })
  const kinds = plan.purposes.map(({ kind }) => kind)
  const audience = audienceOf(convener.kind, kinds)
  if (!audience.ok) return audience
  // Moving a plan is judged on the day it is moved; leaving its day alone, on the day it was made.
  const unmoved = 'heldOn' in known && known.heldOn === heldOn
  const day = mayBeHeldOn(heldOn, unmoved ? dayIn(context.zone, known.createdAt) : context.today, plan.lateReason)
  if (!day.ok) return day
  const held = instantsOf(context.zone, heldOn, plan.startsAt, plan.endsAt)
  const place = await checkPlace(context, convener, plan)
  if (place) return place
  const taken = await checkTime(context, convener, plan, held, known.id)
  if (taken) return taken
  const people = await checkPeople(context, convener, plan)
  if (people) return people
  const theme = await checkSettled(context, convener, plan)
  return theme ?? { audience: audience.value, ...held }
}

export type PlanRefusal =
  | 'gatherings.unit-not-then'
  | 'gatherings.purpose-twice'
  | 'gatherings.purpose-not-of-unit'
  | 'gatherings.late-needs-reason'
  | 'gatherings.two-places'
  | 'gatherings.unknown-venue'
  | 'gatherings.venue-in-molten-bay'
  | 'gatherings.venue-near-lifting'
  | 'gatherings.venue-taken'
  | 'gatherings.time-taken'
  | 'gatherings.unknown-person'
  | 'gatherings.chair-needs-reason'
  | 'gatherings.unknown-agenda-item'

async function checkPlace({ db }: CommandContext, convener: Convener, plan: Plan) {
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
async function checkTime({ db, zone }: CommandContext, convener: Convener, plan: Plan, held: Held, id: string) {
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
async function checkPeople({ db }: CommandContext, convener: Convener, plan: Plan) {
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

/** By membership, posting or office somewhere in the branch on that day. */
export async function standsInBranch(db: CommandContext['db'], personId: string, branchId: string, on: string) {
  const found = await db
    .selectFrom('people.person_unit as place')
    .innerJoin('organisation.unit as branch', (join) => join.on('branch.id', '=', branchId))
    .select('place.person_id')
    .where('place.person_id', '=', personId)
    .where(sql<boolean>`place.path <@ branch.path`)
    .where('place.from_on', '<=', on)
    .where((row) => row.or([row('place.until_on', 'is', null), row('place.until_on', '>', on)]))
    .executeTakeFirst()
  return found !== undefined
}

/** TP-02: a theme is settled by an item of a committee meeting of the same branch. */
async function checkSettled({ db }: CommandContext, convener: Convener, plan: Plan) {
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
