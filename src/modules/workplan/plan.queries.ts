import { sql } from 'kysely'
import type { Ability } from '#core/abilities.ts'
import { type No, no } from '#core/decision.ts'
import type { InputOf } from '#core/operation.ts'
import type { ConvenerKind } from '#modules/gatherings/plan.rules.ts'
import type { CommandContext, QueryContext } from '#server/handler.ts'
import { mayPlan } from './plan-line.rules.ts'
import type { addLine } from './workplan.contract.ts'

/** A branch in reach of an ability. */
export async function branchOf({ db, reach }: QueryContext, branchId: string, ability: Ability) {
  return await db
    .selectFrom('organisation.unit as unit')
    .select(['unit.id', 'unit.name', 'unit.from_on as from', 'unit.until_on as until', 'unit.demo'])
    .where('unit.id', '=', branchId)
    .where('unit.kind', '=', 'branch')
    .where(reach(ability, 'unit.path'))
    .executeTakeFirst()
}

export interface LockedPlan {
  readonly id: string
  readonly branchId: string
  readonly year: number
  readonly version: number
  readonly adopted: boolean
}

/** A plan one keeps, locked for a change of it or of a line in it. */
export async function lockPlan(context: CommandContext, by: { planId: string } | { lineId: string }) {
  const id = 'planId' in by ? sql`${by.planId}` : sql`(select plan_id from workplan.line where id = ${by.lineId})`
  const { rows } = await sql<LockedPlan>`
    select plan.id, plan.branch_id as "branchId", plan.year, plan.version, plan.adopted_at is not null as adopted
    from workplan.plan join organisation.unit on unit.id = plan.branch_id
    where plan.id = ${id}::uuid and ${context.reach('keep-gatherings', 'unit.path')} for update of plan`.execute(
    context.db,
  )
  const plan = rows[0]
  if (plan) context.audit({ unitId: plan.branchId })
  return plan
}

export type LineDraft = Omit<InputOf<typeof addLine>, 'id' | 'planId' | 'reason'>

type LineRefusal =
  | 'workplan.says-nothing'
  | 'workplan.of-another-year'
  | 'workplan.not-of-unit'
  | 'workplan.unknown-unit'
  | 'workplan.unknown-person'

/** Does a line fit its plan: its year, a unit of the branch, a person of the branch. */
export async function checkLine(
  { db, today }: CommandContext,
  { branchId, year }: Pick<LockedPlan, 'branchId' | 'year'>,
  line: LineDraft,
): Promise<No<LineRefusal> | null> {
  const unit = await db
    .selectFrom('organisation.unit')
    .select(['kind'])
    .where('id', '=', line.unitId)
    .where((row) =>
      row.or([row('id', '=', branchId), row.and([row('parent_id', '=', branchId), row('kind', '=', 'group')])]),
    )
    .executeTakeFirst()
  if (!unit) return no('workplan.unknown-unit')
  const fits = mayPlan(line, year, unit.kind as ConvenerKind)
  if (!fits.ok) return fits
  if (line.personId === null) return null
  const { rows } = await sql`
    select from people.person_unit as place join organisation.unit as branch on branch.id = ${branchId}
    where place.person_id = ${line.personId} and place.path <@ branch.path
      and place.from_on <= ${today}::date and (place.until_on is null or place.until_on > ${today}::date)`.execute(db)
  return rows.length > 0 ? null : no('workplan.unknown-person')
}

/** The columns of a line. */
export function columnsOf({ unitId, personId, ...line }: LineDraft) {
  const { period, purpose, words, office, rule } = line
  return { period, purpose, words, office, rule, unit_id: unitId, person_id: personId }
}

export async function countUp({ db }: CommandContext, planId: string) {
  return await db
    .updateTable('workplan.plan')
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('id', '=', planId)
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow()
}
