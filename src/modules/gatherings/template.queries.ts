import { sql } from 'kysely'
import type { z } from 'zod'
import { isNo, type No, no } from '#core/decision.ts'
import { mayGatherIn } from '#modules/organisation/venue.rules.ts'
import type { CommandContext, QueryContext } from '#server/handler.ts'
import { type Convener, standsInBranch } from './convener.queries.ts'
import { audienceOf } from './plan.rules.ts'
import type { shownTemplate } from './template.contract.ts'
import type { PurposeKind } from './terms.rules.ts'

interface Usual {
  readonly purposes: readonly PurposeKind[]
  readonly venueId: string | null
  readonly place: string | null
}

type UsualRefusal =
  | 'gatherings.purpose-twice'
  | 'gatherings.purpose-not-of-unit'
  | 'gatherings.two-places'
  | 'gatherings.unknown-venue'
  | 'gatherings.unknown-person'

/** What templates and series name must be the convener's: its purposes, a room one may gather in, people of the branch today. */
export async function checkUsual(
  { db, today }: CommandContext,
  convener: Convener,
  { purposes, venueId, place }: Usual,
  people: readonly (string | null)[],
): Promise<No<UsualRefusal> | null> {
  const audience = audienceOf(convener.kind, purposes)
  if (isNo(audience)) return audience
  if (venueId && place) return no('gatherings.two-places')
  if (venueId) {
    const venue = await db
      .selectFrom('organisation.venue')
      .select(['in_molten_bay', 'metres_to_lift_limit'])
      .where('id', '=', venueId)
      .where('branch_id', '=', convener.branchId)
      .executeTakeFirst()
    const safe =
      venue && mayGatherIn({ inMoltenBay: venue.in_molten_bay, metresToLiftLimit: venue.metres_to_lift_limit })
    if (!safe?.ok) return no('gatherings.unknown-venue')
  }
  for (const personId of people)
    if (personId && !(await standsInBranch(db, personId, convener.branchId, today)))
      return no('gatherings.unknown-person')
  return null
}

export type Template = z.infer<typeof shownTemplate>

/** The templates of a unit, of the branch above it and of the groups below it, in reach. */
export async function readTemplates(context: QueryContext, unitId: string, retired: boolean): Promise<Template[]> {
  const { rows } = await sql<Template>`
    select template.id, template.name, template.purposes, template.minutes, template.place, template.agenda,
      template.version, template.retired_at is not null as retired,
      json_build_object('id', unit.id, 'name', unit.name) as unit,
      case when venue.id is not null then json_build_object('id', venue.id, 'name', venue.name) end as venue,
      case when person.id is not null then json_build_object('id', person.id, 'name', person.name) end as recorder,
      json_build_object('keep', ${context.reach('keep-gatherings', 'unit.path')}) as may
    from gatherings.template
    join organisation.unit on unit.id = template.unit_id
    join organisation.unit as asked on asked.id = ${unitId} and (asked.path <@ unit.path or unit.path <@ asked.path)
    left join organisation.venue on venue.id = template.venue_id
    left join people.person on person.id = template.recorder_id
    where ${context.reach('keep-gatherings', 'asked.path')} and (${retired} or template.retired_at is null)
    order by template.retired_at is not null, unit.kind, unit.position, template.name, template.id`.execute(context.db)
  return rows
}
