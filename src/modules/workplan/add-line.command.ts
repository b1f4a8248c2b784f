import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { keepAmendment, readLines } from './line.queries.ts'
import { whatWords } from './line-words.rules.ts'
import { checkLine, columnsOf, lockPlan } from './plan.queries.ts'
import { addLine } from './workplan.contract.ts'

export default answer(addLine, async (context, { id, planId, reason, ...line }) => {
  const { db, today } = context
  const plan = await lockPlan(context, { planId })
  if (!plan) return no('workplan.unknown-plan')
  if (plan.adopted && reason === null) return no('workplan.reason-needed')
  const unfit = await checkLine(context, plan, line)
  if (unfit) return unfit
  const written = await db
    .insertInto('workplan.line')
    .values({ id, plan_id: planId, ...columnsOf(line) })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'version'])
    .executeTakeFirst()
  if (!written) return no('workplan.id-taken')
  const [made] = await readLines(db, today, sql<boolean>`line.id = ${id}`)
  if (plan.adopted && reason !== null && made)
    await keepAmendment(context, {
      planId,
      lineId: id,
      field: 'added',
      before: '',
      after: whatWords(made, 'zh'),
      reason,
    })
  return written
})
