import { sql } from 'kysely'
import { isNo, no } from '#core/decision.ts'
import { answer, newId } from '#server/handler.ts'
import { convenerOf, type Plan } from './convener.queries.ts'
import { copyGathering } from './plan.contract.ts'
import { checkPlan } from './plan.queries.ts'
import { writePlan } from './plan-writing.queries.ts'
import { announce } from './record.queries.ts'

const newYet = {
  theme: null,
  settledItemId: null,
  reasonMoved: null,
  lecturer: null,
  lecturerOffice: null,
  forYear: null,
}

/** Standing agenda items come along; what was moved, settled, said or noted of the last one does not. */
export default answer(copyGathering, async (context, { id, fromId, heldOn, lateReason }) => {
  const { db, reach, zone, now } = context
  const clock = (column: string) => sql<string>`to_char(${sql.ref(column)} at time zone ${zone}, 'HH24:MI')`
  const last = await db
    .selectFrom('gatherings.gathering as gathering')
    .innerJoin('organisation.unit as unit', 'unit.id', 'gathering.unit_id')
    .select([
      'gathering.unit_id as unitId',
      'gathering.title',
      'gathering.venue_id as venueId',
      'gathering.place',
      'gathering.chair_id as chairId',
      'gathering.chair_reason as chairReason',
      'gathering.recorder_id as recorderId',
      clock('gathering.starts_at').as('startsAt'),
      clock('gathering.ends_at').$castTo<string | null>().as('endsAt'),
    ])
    .where('gathering.id', '=', fromId)
    .where(reach('keep-gatherings', 'unit.path'))
    .executeTakeFirst()
  const convener = last && (await convenerOf(context, last.unitId))
  if (!last || !convener) return no('gatherings.unknown-gathering')
  context.audit({ unitId: convener.unitId })
  const purposes = await db
    .selectFrom('gatherings.purpose')
    .select('kind')
    .where('gathering_id', '=', fromId)
    .orderBy('position')
    .execute()
  const plan: Plan = {
    ...last,
    heldOn,
    lateReason,
    purposes: purposes.map(({ kind }) => ({ kind, ...newYet })),
  }
  const checked = await checkPlan(context, convener, plan, { id })
  if (isNo(checked)) return checked
  if (!(await writePlan(context, id, convener, plan, checked, { copiedFrom: fromId }))) return no('gatherings.id-taken')
  const standing = await db
    .selectFrom('gatherings.agenda_item')
    .select(['purpose_kind', 'title', 'position'])
    .where('gathering_id', '=', fromId)
    .where('standing', '=', true)
    .orderBy('position')
    .execute()
  if (standing.length > 0)
    await db
      .insertInto('gatherings.agenda_item')
      .values(standing.map((item) => ({ ...item, id: newId(now), gathering_id: id, standing: true })))
      .execute()
  const kinds = purposes.map(({ kind }) => kind)
  announce(
    context,
    'gathering-planned',
    { id, branchId: convener.branchId, unitId: convener.unitId, heldOn },
    { kinds },
  )
  return { id, version: 1 }
})
