import type { Plan } from '#planning/sittings/answer.ts'
import type { QueryContext } from '#server/handler.ts'
import { boardOf } from './board.rules.ts'
import type { Aim } from './facts.rules.ts'
import type { Picture } from './picture.rules.ts'
import { findRun } from './run.queries.ts'

/** A plan to print or to take out; `board` null where there is none yet. */
export async function findBoard(context: QueryContext, id: string) {
  const run = await findRun(context, id)
  if (!run) return null
  const [picture, plan] = [run.outlook as Picture, run.plan as Plan | null]
  const unit = await context.db
    .selectFrom('organisation.unit')
    .select('demo')
    .where('id', '=', run.unit_id)
    .executeTakeFirstOrThrow()
  const board = plan && plan.sittings.length > 0 ? boardOf(picture, plan) : null
  return { aim: run.aim as Aim, picture, board, demo: unit.demo }
}
