import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import { type No, no } from '#core/decision.ts'
import { recordHeadOf } from '#print/page.ts'
import type { Paper } from '#print/paper.ts'
import type { QueryContext } from '#server/handler.ts'
import { membersAt, sheetsAt } from './corrections.rules.ts'
import { type Grade, grades } from './grades.rules.ts'
import { reportPaper } from './life-paper.rules.ts'
import { keptYear, type LifeYear } from './life-year.queries.ts'
import { readAssessed } from './members.queries.ts'
import { baseOf, type PaperHead } from './papers.rules.ts'
import { standOf } from './rectification.rules.ts'
import { type Report, readReports } from './reports.queries.ts'
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

type ReportRefusal = 'appraisal.unknown-year' | 'appraisal.other-part' | 'appraisal.not-published'
type Found = NonNullable<Awaited<ReturnType<typeof readPaper>>>

/** The report with a number as it would go up now; without one it is a draft. Null before the grades are public. */
export async function composeReport(
  context: QueryContext,
  { life, shown, steps, lines, members, head }: Found,
  { number, reportedOn }: { number: string | null; reportedOn: Day },
  reports: readonly Report[],
) {
  const { publication, sheets, sheetsCorrections } = shown
  if (!publication) return null
  const former = reports.at(-1)
  const countsOf = (among: readonly { readonly grade: Grade | null }[]) =>
    Object.fromEntries(grades.map((grade) => [grade, among.filter((one) => one.grade === grade).length])) as Record<
      Grade,
      number
    >
  return reportPaper(head, {
    number,
    reportedOn,
    full: publication.fullMembers,
    probationary: members.filter(({ standing }) => standing === 'probationary').length,
    counts: countsOf(members),
    withFourth: life.scale === 'four',
    ballotOn: life.fixedOn ?? publication.publishedOn,
    sheets,
    publishedOn: publication.publishedOn,
    consent: publication.consent,
    opinion: steps.find(({ kind }) => kind === 'opinion')?.words ?? null,
    superior: await superiorOf(context, life.branchId),
    rectification: life.hasLife && lines.length > 0 ? standOf(lines, context.today) : null,
    former: former
      ? {
          number: former.number,
          reportedOn: former.reportedOn,
          counts: countsOf(membersAt(members, former.reportedAt)),
          sheets: sheetsAt(sheets, sheetsCorrections, former.reportedAt),
          totalsOf: members.filter(({ corrections }) =>
            corrections.some(({ totals, at }) => totals !== null && at > former.reportedAt),
          ).length,
          gradesOf: members.filter(({ corrections }) =>
            corrections.some(({ totals, at }) => totals === null && at > former.reportedAt),
          ).length,
        }
      : null,
  })
}

/** The report up, once the grades are public: the newest, or the one wanted, as it went up; else a draft of the one to come. */
export async function readReport(
  context: QueryContext,
  lifeYearId: string,
  edition: number | 'next' | null = null,
): Promise<{ paper: Paper; fileName: string } | No<ReportRefusal>> {
  const found = await readPaper(context, lifeYearId)
  if (!found) return no('appraisal.unknown-year')
  const { life, shown, head } = found
  if (!life.hasAppraisal) return no('appraisal.other-part')
  const reports = await readReports(context.db, lifeYearId)
  const wanted = edition === 'next' ? undefined : reports.at(edition === null ? -1 : edition - 1)
  if (typeof edition === 'number' && !wanted) return no('appraisal.not-published')
  const name = (title: string) => `${life.branchName}${title}`
  if (wanted?.paper) {
    const { foot } = baseOf(head, '')
    const paper = { ...wanted.paper, foot, marks: { demo: head.demo, draft: false } }
    return { paper, fileName: name(paper.title) }
  }
  const told = wanted ?? { number: null, reportedOn: context.today }
  const paper = await composeReport(context, found, told, shown.correctedOn && !wanted ? reports : [])
  return paper ? { paper, fileName: name(paper.title) } : no('appraisal.not-published')
}

async function superiorOf({ db }: QueryContext, branchId: string): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`
    select superior.name from organisation.unit as branch join organisation.unit as superior on superior.id = branch.parent_id
    where branch.id = ${branchId}`.execute(db)
  return rows[0]?.name ?? null
}
