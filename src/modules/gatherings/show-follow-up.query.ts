import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import type { OutputOf } from '#core/operation.ts'
import { answer, type QueryContext } from '#server/handler.ts'
import { showFollowUp } from './follow-up.contract.ts'
import { sees } from './record.queries.ts'
import { keptUnit } from './series.queries.ts'
import type { PurposeKind } from './terms.rules.ts'

interface Next {
  readonly unitId: string
  readonly heldOn: string
  readonly purposes: readonly PurposeKind[]
}

export default answer(showFollowUp, async (context, { gatheringId, unitId, purposes }) => {
  if (gatheringId !== null) {
    const next = await readNext(context, gatheringId)
    return next ? { tasks: await readTasks(context, next) } : no('gatherings.unknown-gathering')
  }
  if (unitId === null || !(await keptUnit(context, unitId, 'see'))) return no('gatherings.unknown-unit')
  return { tasks: await readTasks(context, { unitId, purposes, heldOn: context.today }) }
})

async function readNext(context: QueryContext, id: string): Promise<Next | undefined> {
  const { rows } = await sql<Next>`
    select gathering.unit_id as "unitId", gathering.held_on as "heldOn",
      array(select kind from gatherings.purpose where purpose.gathering_id = gathering.id) as purposes
    from gatherings.gathering join organisation.unit on unit.id = gathering.unit_id
    where gathering.id = ${id} and ${sees(context)}`.execute(context.db)
  return rows[0]
}

/** Of a day that lies ahead what is known today; of the day itself whatever ended until then. */
async function readTasks({ db }: QueryContext, { unitId, heldOn, purposes }: Next) {
  const { rows } = await sql<OutputOf<typeof showFollowUp>['tasks'][number]>`
    with earlier as (
      select gathering.id, gathering.title, gathering.held_on from gatherings.gathering
      where gathering.unit_id = ${unitId} and gathering.held_on < ${heldOn}::date
        and gathering.held_on >= ${heldOn}::date - 400
        and exists (select from gatherings.purpose
          where purpose.gathering_id = gathering.id and purpose.kind = any(${[...purposes]}))
        and not exists (select from gatherings.milestone
          where milestone.gathering_id = gathering.id and milestone.kind = 'cancelled')
    ), ended as (
      select task.*, least(task.done_on, task.dropped_on) as ended_on from gatherings.action_item as task
    )
    select task.id, task.text, json_build_object('id', owner.id, 'name', owner.name) as owner, task.due_on as "dueOn",
      case when task.ended_on is null or task.ended_on > ${heldOn}::date then 'open'
        when task.done_on is not null then 'done' else 'dropped' end as state,
      case when task.ended_on <= ${heldOn}::date then task.ended_on end as "endedOn",
      json_build_object('id', earlier.id, 'title', earlier.title, 'heldOn', earlier.held_on) as gathering
    from earlier
    join ended as task on task.gathering_id = earlier.id
    join people.person as owner on owner.id = task.owner_id
    where task.ended_on is null or task.ended_on >= (select max(held_on) from earlier)
    order by earlier.held_on, task.position, task.id limit 60`.execute(db)
  return rows
}
