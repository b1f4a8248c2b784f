import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { amendYear } from './life-year.contract.ts'
import { lockYear, touch } from './life-year.queries.ts'
import { appraisalStepKinds } from './terms.rules.ts'

export default answer(amendYear, async (context, { lifeYearId, version, hasLife, hasAppraisal, scale }) => {
  const { db } = context
  const life = await lockYear(context, lifeYearId)
  if (!life) return no('appraisal.unknown-year')
  if (life.version !== version) return no('appraisal.changed-meanwhile')
  if (!hasLife && !hasAppraisal) return no('appraisal.no-part')
  const used = await db
    .selectNoFrom([
      sql<boolean>`exists (select from appraisal.step where life_year_id = ${lifeYearId} and struck_at is null
          and kind <> all(${appraisalStepKinds}))
        or exists (select from appraisal.rectification where life_year_id = ${lifeYearId} and struck_at is null)`.as(
        'life',
      ),
      sql<boolean>`exists (select from appraisal.step where life_year_id = ${lifeYearId} and struck_at is null
          and kind = any(${appraisalStepKinds}))
        or exists (select from appraisal.assessment where life_year_id = ${lifeYearId})
        or exists (select from appraisal.publication where life_year_id = ${lifeYearId})`.as('appraisal'),
      sql<boolean>`exists (select from appraisal.assessment where life_year_id = ${lifeYearId}
        and (grade = 'basically-qualified' or basically_qualified > 0))`.as('fourth'),
    ])
    .executeTakeFirstOrThrow()
  if ((used.life && !hasLife) || (used.appraisal && !hasAppraisal)) return no('appraisal.part-in-use')
  if (used.fourth && scale === 'three') return no('appraisal.not-on-scale')
  await db
    .updateTable('appraisal.life_year')
    .set({ has_life: hasLife, has_appraisal: hasAppraisal, scale })
    .where('id', '=', lifeYearId)
    .execute()
  return { id: lifeYearId, version: await touch(context, life) }
})
