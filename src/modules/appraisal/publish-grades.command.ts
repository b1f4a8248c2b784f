import { no } from '#core/decision.ts'
import { ask } from '#regulations/index.ts'
import { answer } from '#server/handler.ts'
import { mayPublish } from './grades.rules.ts'
import { lockYear, touch } from './life-year.queries.ts'
import { readAssessed } from './members.queries.ts'
import { publishGrades } from './publishing.contract.ts'
import { readSteps } from './shown.queries.ts'
import { appraisalGiven } from './steps.rules.ts'

export default answer(publishGrades, async (context, { lifeYearId, version, publishedOn, ...more }) => {
  const { db, actor, now, today } = context
  const life = await lockYear(context, lifeYearId)
  if (!life) return no('appraisal.unknown-year')
  if (!life.hasAppraisal) return no('appraisal.other-part')
  if (life.published) return no('appraisal.published-already')
  if (life.version !== version) return no('appraisal.changed-meanwhile')
  if (publishedOn > today) return no('appraisal.not-yet', { on: publishedOn, today })
  const steps = (await readSteps(db, lifeYearId)).filter(({ struck }) => struck === null)
  const gone = ask('appraisal-steps', appraisalGiven(steps), today).values
  const missing = (gone?.open.length ?? 4) + (gone?.skipped.length ?? 0)
  if (missing > 0) return no('appraisal.steps-open', { count: missing })
  const opinion = steps.find(({ kind }) => kind === 'opinion')
  if (opinion && publishedOn < opinion.takenOn)
    return no('appraisal.before-opinion', { on: publishedOn, opinionOn: opinion.takenOn })
  const { members, answer: judged } = await readAssessed(context, life)
  const probationary = members.filter(({ standing, grade }) => standing === 'probationary' && grade !== null).length
  const allowed = mayPublish(judged, probationary, more)
  if (!allowed.ok) return allowed
  await db
    .insertInto('appraisal.publication')
    .values({
      life_year_id: lifeYearId,
      published_on: publishedOn,
      full_members: members.filter(({ standing }) => standing === 'full').length,
      excellent_at_most: judged.values?.excellentAtMost ?? 0,
      consent: more.consent,
      judgement: JSON.stringify(judged),
      published_by: actor.personId,
      published_at: now,
    })
    .execute()
  return { id: lifeYearId, version: await touch(context, life) }
})
