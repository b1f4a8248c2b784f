import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer, type CommandContext } from '#server/handler.ts'
import { recordStep } from './life-year.contract.ts'
import { lockYear, tell } from './life-year.queries.ts'
import { mayRecordStep, needsPlace, takesGatherings, takesWords } from './steps.rules.ts'

export default answer(recordStep, async (context, input) => {
  const { db, actor, now, today } = context
  const { id, lifeYearId, kind, takenOn } = input
  const life = await lockYear(context, lifeYearId)
  if (!life) return no('appraisal.unknown-year')
  // What does not belong to the step is left out, whatever was sent.
  const gatheringIds = takesGatherings(kind) ? [...new Set(input.gatheringIds)] : []
  const words = takesWords(kind) ? input.words : null
  const sources = kind === 'opinions' ? input.sources : null
  const place = needsPlace(kind) ? input.place : null
  const gatherings = await heldInBranch(context, life.branchId, gatheringIds)
  if (gatherings.length < gatheringIds.length) return no('appraisal.unknown-gathering')
  const allowed = mayRecordStep(life, { kind, takenOn, words, sources, place, gatherings }, today)
  if (!allowed.ok) return allowed
  const taken = await db
    .selectFrom('appraisal.step')
    .select(['id', 'taken_on as on'])
    .where((or) =>
      or.or([
        or('id', '=', id),
        or('life_year_id', '=', lifeYearId).and('kind', '=', kind).and('struck_at', 'is', null),
      ]),
    )
    .execute()
  if (taken.some((step) => step.id === id)) return no('appraisal.id-taken')
  if (kind !== 'follow-up' && taken[0]) return no('appraisal.step-taken', { on: taken[0].on })
  await db
    .insertInto('appraisal.step')
    .values({
      id,
      life_year_id: lifeYearId,
      kind,
      taken_on: takenOn,
      words,
      sources,
      place,
      recorded_by: actor.personId,
      recorded_at: now,
    })
    .execute()
  for (const gatheringId of gatheringIds)
    await db.insertInto('appraisal.step_gathering').values({ step_id: id, gathering_id: gatheringId }).execute()
  tell(context, life)
  return { id }
})

/** Those of the gatherings that belong to the branch and were not cancelled. */
async function heldInBranch({ db }: CommandContext, branchId: string, ids: readonly string[]) {
  const { rows } = await sql<{ heldOn: string }>`
    select held_on as "heldOn" from gatherings.gathering
    where id = any(${ids}::uuid[]) and branch_id = ${branchId} and not exists (
      select from gatherings.milestone where milestone.gathering_id = gathering.id and milestone.kind = 'cancelled')`.execute(
    db,
  )
  return rows
}
