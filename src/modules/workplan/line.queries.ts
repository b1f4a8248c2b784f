import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import { type No, no } from '#core/decision.ts'
import type { Database } from '#db/connect.ts'
import { stateOf } from '#modules/gatherings/gathering-state.rules.ts'
import type { MilestoneKind } from '#modules/gatherings/terms.rules.ts'
import { type CommandContext, newId } from '#server/handler.ts'
import { fieldsOf } from './line-words.rules.ts'
import { type LockedPlan, lockPlan } from './plan.queries.ts'
import { byPeriod, lineState } from './plan-line.rules.ts'
import type { shownLine } from './workplan.contract.ts'

export type Line = z.infer<typeof shownLine> & { readonly planId: string; readonly droppedOn: string | null }

type Row = Omit<Line, 'state' | 'gathering'> & {
  readonly gathering: (Omit<NonNullable<Line['gathering']>, 'state'> & { reached: MilestoneKind[] }) | null
}

/** Lines as they are shown, in the order of the year. */
export async function readLines(db: Database, today: string, which: RawBuilder<boolean>): Promise<Line[]> {
  const { rows } = await sql<Row>`
    select line.id, line.plan_id as "planId", line.period, line.purpose, line.words, line.office, line.rule,
      line.done_on as "doneOn", line.dropped_on as "droppedOn", line.dropped_reason as "droppedReason", line.version,
      json_build_object('id', unit.id, 'name', unit.name) as unit,
      case when person.id is not null then json_build_object('id', person.id, 'name', person.name) end as person,
      case when gathering.id is not null then json_build_object('id', gathering.id, 'title', gathering.title,
        'heldOn', gathering.held_on, 'reached',
        array(select kind from gatherings.milestone where milestone.gathering_id = gathering.id)) end as gathering
    from workplan.line
    join organisation.unit on unit.id = line.unit_id
    left join people.person on person.id = line.person_id
    left join gatherings.gathering on gathering.id = line.gathering_id
    where ${which}
    order by unit.kind, unit.position, line.purpose, line.id`.execute(db)
  return rows
    .map(({ gathering, ...row }) => {
      const { reached, ...linked } = gathering ?? { reached: null }
      const state = reached && stateOf(reached)
      return {
        ...row,
        gathering: state && 'id' in linked ? { ...linked, state } : null,
        state: lineState({ ...row, gathering: state }, today),
      }
    })
    .sort(byPeriod)
}

type ChangeRefusal = 'workplan.unknown-line' | 'workplan.changed-since' | 'workplan.line-dropped'

/** A line one keeps, as it stands, under the lock of its plan. */
export async function lockLine(
  context: CommandContext,
  id: string,
  version: number,
): Promise<{ plan: LockedPlan; line: Line } | No<ChangeRefusal>> {
  const plan = await lockPlan(context, { lineId: id })
  if (!plan) return no('workplan.unknown-line')
  const [line] = await readLines(context.db, context.today, sql<boolean>`line.id = ${id}`)
  if (!line) return no('workplan.unknown-line')
  if (line.version !== version) return no('workplan.changed-since', { version: line.version })
  return line.state === 'dropped' ? no('workplan.line-dropped') : { plan, line }
}

/** Changes a line and counts it up; of an adopted plan what changed in it is kept beside it. */
export async function changeLine(
  context: CommandContext,
  { plan, line }: { plan: LockedPlan; line: Line },
  columns: Readonly<Record<string, unknown>>,
  reason: string | null,
): Promise<{ id: string; version: number } | No<'workplan.reason-needed'>> {
  if (plan.adopted && reason === null) return no('workplan.reason-needed')
  const { db } = context
  await db
    .updateTable('workplan.line')
    .set({ ...columns, version: line.version + 1 })
    .where('id', '=', line.id)
    .execute()
  if (plan.adopted && reason !== null) {
    const [after] = await readLines(db, context.today, sql<boolean>`line.id = ${line.id}`)
    if (after) await tellChange(context, plan.id, line, after, reason)
  }
  return { id: line.id, version: line.version + 1 }
}

async function tellChange(context: CommandContext, planId: string, before: Line, after: Line, reason: string) {
  const [was, is] = [fieldsOf(before), fieldsOf(after)]
  const fields = (Object.keys(was) as (keyof typeof was)[]).filter((field) => was[field] !== is[field])
  for (const field of fields)
    await keepAmendment(context, { planId, lineId: after.id, field, before: was[field], after: is[field], reason })
  if (after.droppedReason !== null)
    await keepAmendment(context, { planId, lineId: after.id, field: 'dropped', before: was.what, after: '', reason })
}

export async function keepAmendment(
  { db, actor, now }: CommandContext,
  told: { planId: string; lineId: string; field: string; before: string; after: string; reason: string },
): Promise<void> {
  const { planId, lineId, ...rest } = told
  await db
    .insertInto('workplan.amendment')
    .values({ id: newId(now), plan_id: planId, line_id: lineId, ...rest, person_id: actor.personId, at: now })
    .execute()
}

/** A change that needs no reason: it fulfils the plan. */
export async function fulfilLine({ db }: CommandContext, line: Line, columns: Readonly<Record<string, unknown>>) {
  return await db
    .updateTable('workplan.line')
    .set({ ...columns, version: line.version + 1 })
    .where('id', '=', line.id)
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow()
}
