import type { CommandContext } from '#server/handler.ts'
import type { Convener, Plan } from './convener.queries.ts'
import type { CheckedPlan } from './plan.queries.ts'
import { keptYear } from './plan.rules.ts'
import { addMilestone } from './record.queries.ts'

function columnsOf(plan: Plan, checked: CheckedPlan) {
  return {
    audience: checked.audience,
    title: plan.title,
    held_on: plan.heldOn,
    starts_at: checked.from,
    ends_at: checked.until,
    venue_id: plan.venueId,
    place: plan.place,
    chair_id: plan.chairId,
    chair_reason: plan.chairReason,
    recorder_id: plan.recorderId,
    late_reason: plan.lateReason,
  }
}

/** Writes a new plan; false when its id is taken. */
export async function writePlan(
  context: CommandContext,
  id: string,
  convener: Convener,
  plan: Plan,
  checked: CheckedPlan,
  from: { copiedFrom?: string; sittingsId?: string | null; series?: { id: string; month: string } | null } = {},
): Promise<boolean> {
  const { db, actor, now } = context
  const written = await db
    .insertInto('gatherings.gathering')
    .values({
      id,
      branch_id: convener.branchId,
      unit_id: convener.unitId,
      ...columnsOf(plan, checked),
      copied_from: from.copiedFrom ?? null,
      sittings_id: from.sittingsId ?? null,
      series_id: from.series?.id ?? null,
      series_month: from.series?.month ?? null,
      created_by: actor.personId,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!written) return false
  await addMilestone(context, id, 'planned')
  await writePurposes(context, id, plan)
  return true
}

export async function rewritePlan(context: CommandContext, id: string, plan: Plan, checked: CheckedPlan) {
  await context.db.updateTable('gatherings.gathering').set(columnsOf(plan, checked)).where('id', '=', id).execute()
  await writePurposes(context, id, plan)
}

async function writePurposes({ db }: CommandContext, gatheringId: string, plan: Plan): Promise<void> {
  const rows = plan.purposes.map((purpose, position) => ({
    gathering_id: gatheringId,
    kind: purpose.kind,
    position,
    theme: purpose.theme,
    settled_item_id: purpose.settledItemId,
    reason_moved: purpose.reasonMoved,
    lecturer: purpose.lecturer,
    lecturer_office: purpose.lecturerOffice,
    for_year: keptYear(purpose.forYear, plan.heldOn),
  }))
  await db
    .insertInto('gatherings.purpose')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['gathering_id', 'kind']).doUpdateSet((row) => ({
        position: row.ref('excluded.position'),
        theme: row.ref('excluded.theme'),
        settled_item_id: row.ref('excluded.settled_item_id'),
        reason_moved: row.ref('excluded.reason_moved'),
        lecturer: row.ref('excluded.lecturer'),
        lecturer_office: row.ref('excluded.lecturer_office'),
        for_year: row.ref('excluded.for_year'),
      })),
    )
    .execute()
}

/** Takes out the purposes a new plan no longer names. Answers with the first that has content and must stay. */
export async function dropPurposes({ db }: CommandContext, gatheringId: string, plan: Plan) {
  const keep = plan.purposes.map(({ kind }) => kind)
  const gone = db
    .selectFrom('gatherings.purpose as purpose')
    .where('purpose.gathering_id', '=', gatheringId)
    .where('purpose.kind', 'not in', keep)
  const inUse = await gone
    .select('purpose.kind')
    .where(({ or, exists, selectFrom, eb }) =>
      or([
        eb('purpose.minutes', '<>', ''),
        exists(
          selectFrom('gatherings.agenda_item as item')
            .select('item.id')
            .whereRef('item.gathering_id', '=', 'purpose.gathering_id')
            .whereRef('item.purpose_kind', '=', 'purpose.kind')
            .where('item.points', '<>', ''),
        ),
        exists(
          selectFrom('gatherings.vote as vote')
            .select('vote.id')
            .whereRef('vote.gathering_id', '=', 'purpose.gathering_id')
            .whereRef('vote.purpose_kind', '=', 'purpose.kind'),
        ),
        exists(
          selectFrom('gatherings.resolution as resolution')
            .select('resolution.id')
            .whereRef('resolution.gathering_id', '=', 'purpose.gathering_id')
            .whereRef('resolution.purpose_kind', '=', 'purpose.kind'),
        ),
      ]),
    )
    .executeTakeFirst()
  if (inUse) return inUse.kind
  await db
    .deleteFrom('gatherings.purpose')
    .where('gathering_id', '=', gatheringId)
    .where('kind', 'not in', keep)
    .execute()
  return null
}
