import { sql } from 'kysely'
import type { OutputOf } from '#core/operation.ts'
import type { QueryContext } from '#server/handler.ts'
import { readLines } from './line.queries.ts'
import { whatWords } from './line-words.rules.ts'
import { branchOf } from './plan.queries.ts'
import type { showPlan } from './workplan.contract.ts'

type Shown = OutputOf<typeof showPlan>
type Head = NonNullable<Shown['plan']> & {
  readonly adopted: (NonNullable<Shown['plan']>['adopted'] & { at: string }) | null
}

/** The plan of a branch for a year with what became of it; null where the branch is out of reach. */
export async function readPlan(context: QueryContext, branchId: string, year: number): Promise<Shown | null> {
  const { db, today, reach } = context
  const branch = await branchOf(context, branchId, 'see')
  if (!branch) return null
  const { rows } = await sql<Head>`
    select plan.id, plan.version, plan.kept_at as "keptAt", keeper.name as "keptBy",
      case when gathering.id is not null then json_build_object('gatheringId', gathering.id, 'title', gathering.title,
        'heldOn', gathering.held_on, 'by', adopter.name, 'at', plan.adopted_at) end as adopted
    from workplan.plan
    join people.person as keeper on keeper.id = plan.kept_by
    left join gatherings.gathering on gathering.id = plan.adopted_in
    left join people.person as adopter on adopter.id = plan.adopted_by
    where plan.branch_id = ${branchId} and plan.year = ${year}`.execute(db)
  const head = rows[0]
  const plan = head ? { ...head, adopted: head.adopted && { ...head.adopted, at: new Date(head.adopted.at) } } : null
  const lines = plan ? await readLines(db, today, sql<boolean>`line.plan_id = ${plan.id}`) : []
  const may = await sql<{ keep: boolean }>`
    select ${reach('keep-gatherings', 'unit.path')} as keep from organisation.unit where id = ${branchId}`.execute(db)
  const years = await db
    .selectFrom('workplan.plan')
    .select('year')
    .where('branch_id', '=', branchId)
    .orderBy('year', 'desc')
    .execute()
  return {
    branch: { id: branch.id, name: branch.name },
    year,
    plan,
    lines: lines.map(({ planId: _, droppedOn: __, ...line }) => line),
    amendments: plan ? await readAmendments(context, plan.id, lines) : [],
    years: years.map((one) => one.year),
    may: { keep: may.rows[0]?.keep ?? false },
  }
}

async function readAmendments(
  { db }: QueryContext,
  planId: string,
  lines: readonly (Parameters<typeof whatWords>[0] & { id: string })[],
) {
  const rows = await db
    .selectFrom('workplan.amendment as amendment')
    .innerJoin('people.person as person', 'person.id', 'amendment.person_id')
    .select(['amendment.id', 'amendment.line_id as lineId', 'amendment.field', 'amendment.before', 'amendment.after'])
    .select(['amendment.reason', 'amendment.at', 'person.name as by'])
    .where('amendment.plan_id', '=', planId)
    .orderBy('amendment.at')
    .orderBy('amendment.id')
    .execute()
  return rows.map((row) => {
    const line = lines.find(({ id }) => id === row.lineId)
    return { ...row, line: line ? whatWords(line, 'zh') : '' }
  })
}
