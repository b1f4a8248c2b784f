import { sql } from 'kysely'
import { yearOf } from '#core/day.ts'
import { no } from '#core/decision.ts'
import { recordHeadOf } from '#print/page.ts'
import type { QueryContext } from '#server/handler.ts'
import type { Grade } from './grades.rules.ts'
import { reportPaper } from './life-paper.rules.ts'
import { keptYear, type LifeYear } from './life-year.queries.ts'
import { readAssessed } from './members.queries.ts'
import type { PaperHead } from './papers.rules.ts'
import { standOf } from './rectification.rules.ts'
import { readShown } from './shown.queries.ts'

/** A year with everything its papers say; null when out of reach. */
export async function readPaper(context: QueryContext, lifeYearId: string) {
  const life = await keptYear(context, lifeYearId)
  if (!life) return null
  const [shown, assessed, head] = await Promise.all([
    readShown(context, life, true),
    readAssessed(context, life),
    headOf(context, life),
  ])
  const steps = shown.steps.filter(({ struck }) => struck === null)
  const lines = shown.lines.filter(({ struck }) => struck === null)
  return { life, shown, steps, lines, ...assessed, head }
}

async function headOf({ db, today, actor }: QueryContext, life: LifeYear): Promise<PaperHead> {
  const newest = await db
    .selectFrom('audit.link')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const { branchName, year, demo } = life
  return { branchName, year, demo, printedOn: today, preparedBy: actor.name, recordHead: recordHeadOf(newest) }
}

/** The report up, once the grades are public; without number it is a draft. */
export async function readReport(context: QueryContext, lifeYearId: string) {
  const found = await readPaper(context, lifeYearId)
  if (!found) return no('appraisal.unknown-year')
  const { life, shown, steps, lines, members, head } = found
  if (!life.hasAppraisal) return no('appraisal.other-part')
  const { publication, report } = shown
  if (!publication) return no('appraisal.not-published')
  const count = (grade: Grade) => members.filter((one) => one.grade === grade).length
  const paper = reportPaper(head, {
    number: report?.number ?? null,
    reportedOn: report?.reportedOn ?? context.today,
    full: publication.fullMembers,
    probationary: members.filter(({ standing }) => standing === 'probationary').length,
    counts: {
      excellent: count('excellent'),
      qualified: count('qualified'),
      'basically-qualified': count('basically-qualified'),
      unqualified: count('unqualified'),
    },
    withFourth: life.scale === 'four',
    ballotOn: life.fixedOn ?? publication.publishedOn,
    sheets: shown.sheets,
    publishedOn: publication.publishedOn,
    consent: publication.consent,
    opinion: steps.find(({ kind }) => kind === 'opinion')?.words ?? null,
    superior: await superiorOf(context, life.branchId),
    rectification: life.hasLife && lines.length > 0 ? standOf(lines, context.today) : null,
  })
  return { paper, fileName: `${life.branchName}${paper.title}${yearOf(context.today)}` }
}

async function superiorOf({ db }: QueryContext, branchId: string): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`
    select superior.name from organisation.unit as branch join organisation.unit as superior on superior.id = branch.parent_id
    where branch.id = ${branchId}`.execute(db)
  return rows[0]?.name ?? null
}
