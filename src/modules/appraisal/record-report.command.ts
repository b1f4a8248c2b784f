import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { mayReport } from './corrections.rules.ts'
import { lockYear, tell } from './life-year.queries.ts'
import { composeReport, readPaper } from './paper.queries.ts'
import { recordReport } from './publishing.contract.ts'
import { readReports } from './reports.queries.ts'

export default answer(recordReport, async (context, { lifeYearId, number, reportedOn }) => {
  const { db, actor, now, today } = context
  const life = await lockYear(context, lifeYearId)
  const found = life && (await readPaper(context, lifeYearId))
  if (!found) return no('appraisal.unknown-year')
  const { publication, correctedOn } = found.shown
  if (!publication) return no('appraisal.not-published')
  if (reportedOn > today) return no('appraisal.not-yet', { on: reportedOn, today })
  const reports = await readReports(db, lifeYearId)
  const { publishedOn } = publication
  const allowed = mayReport(reportedOn, { publishedOn, correctedOn, reported: reports.length > 0 })
  if (!allowed.ok) return allowed
  const composed = await composeReport(context, found, { number, reportedOn }, reports)
  if (!composed) return no('appraisal.not-published')
  // As it goes up: printed again it says the same.
  const paper = JSON.stringify({ title: composed.title, blocks: composed.blocks })
  const said = { life_year_id: lifeYearId, number, reported_on: reportedOn, reported_by: actor.personId, paper }
  const row = { ...said, reported_at: now }
  if (reports.length === 0) await db.insertInto('appraisal.report').values(row).execute()
  else
    await db
      .insertInto('appraisal.corrected_report')
      .values({ ...row, edition: reports.length + 1 })
      .execute()
  tell(context, life)
  return { id: lifeYearId }
})
