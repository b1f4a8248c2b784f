import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { lockYear, tell } from './life-year.queries.ts'
import { recordReport } from './publishing.contract.ts'

export default answer(recordReport, async (context, { lifeYearId, number, reportedOn }) => {
  const { db, actor, now, today } = context
  const life = await lockYear(context, lifeYearId)
  if (!life) return no('appraisal.unknown-year')
  const published = await db
    .selectFrom('appraisal.publication')
    .select('published_on as on')
    .where('life_year_id', '=', lifeYearId)
    .executeTakeFirst()
  if (!published) return no('appraisal.not-published')
  if (reportedOn > today) return no('appraisal.not-yet', { on: reportedOn, today })
  if (reportedOn < published.on)
    return no('appraisal.before-publication', { on: reportedOn, publishedOn: published.on })
  const written = await db
    .insertInto('appraisal.report')
    .values({
      life_year_id: lifeYearId,
      number,
      reported_on: reportedOn,
      reported_by: actor.personId,
      reported_at: now,
    })
    .onConflict((conflict) => conflict.column('life_year_id').doNothing())
    .returning('life_year_id as id')
    .executeTakeFirst()
  if (!written) return no('appraisal.reported-already')
  tell(context, life)
  return written
})
