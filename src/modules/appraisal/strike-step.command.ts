import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { strikeStep } from './life-year.contract.ts'
import { tell } from './life-year.queries.ts'
import { isAppraisalStep, type StepKind } from './terms.rules.ts'

export default answer(strikeStep, async (context, { id, reason }) => {
  const { db, actor, now, reach } = context
  const { rows } = await sql<{
    lifeYearId: string
    branchId: string
    kind: StepKind
    struck: boolean
    public: boolean
  }>`
    select step.life_year_id as "lifeYearId", life_year.branch_id as "branchId", step.kind, step.struck_at is not null as struck,
      exists (select from appraisal.publication where publication.life_year_id = life_year.id) as public
    from appraisal.step
    join appraisal.life_year on life_year.id = step.life_year_id
    join organisation.unit as branch on branch.id = life_year.branch_id
    where step.id = ${id} and ${reach('keep-appraisal', 'branch.path')} for update of step`.execute(db)
  const [step] = rows
  if (!step) return no('appraisal.unknown-step')
  if (step.struck) return no('appraisal.struck-already')
  // What the published grades rest on stays.
  if (step.public && isAppraisalStep(step.kind)) return no('appraisal.published-already')
  await db
    .updateTable('appraisal.step')
    .set({ struck_by: actor.personId, struck_at: now, struck_reason: reason })
    .where('id', '=', id)
    .execute()
  tell(context, { id: step.lifeYearId, branchId: step.branchId })
  return { id }
})
