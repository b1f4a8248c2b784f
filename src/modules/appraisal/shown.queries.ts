import { sql } from 'kysely'
import { dayIn } from '#core/day.ts'
import type { OutputOf } from '#core/operation.ts'
import type { Database } from '#db/connect.ts'
import { ask } from '#regulations/index.ts'
import type { QueryContext } from '#server/handler.ts'
import { readCoverage } from './coverage.queries.ts'
import type { showYear } from './life-year.contract.ts'
import type { LifeYear } from './life-year.queries.ts'
import { readMembers } from './members.queries.ts'
import { correctedSince, readReports, readSheetsCorrections } from './reports.queries.ts'
import { appraisalGiven, lifeGiven } from './steps.rules.ts'

type Shown = NonNullable<OutputOf<typeof showYear>['opened']>
export type ShownStep = Shown['steps'][number]
export type ShownLine = Shown['lines'][number]

const nameOf = (column: string) => sql`(select name from people.person where id = ${sql.ref(column)})`
const struckOf = (table: string) => sql`case when ${sql.ref(`${table}.struck_at`)} is not null then json_build_object(
  'by', ${nameOf(`${table}.struck_by`)}, 'at', ${sql.ref(`${table}.struck_at`)}, 'reason', ${sql.ref(`${table}.struck_reason`)}) end`

/** Instants inside JSON travel as text. */
function revived<T extends { struck: { at: Date } | null }>(row: T): T {
  return row.struck ? { ...row, struck: { ...row.struck, at: new Date(row.struck.at) } } : row
}

/** The steps in the order of their days, those taken back too. */
export async function readSteps(db: Database, lifeYearId: string): Promise<ShownStep[]> {
  const { rows } = await sql<ShownStep>`
    select step.id, step.kind, step.taken_on as "takenOn", step.words, step.sources, step.place,
      ${nameOf('step.recorded_by')} as "recordedBy", ${struckOf('step')} as struck,
      (select coalesce(json_agg(json_build_object('id', gathering.id, 'title', gathering.title, 'heldOn', gathering.held_on)
          order by gathering.held_on, gathering.id), '[]')
        from appraisal.step_gathering join gatherings.gathering on gathering.id = step_gathering.gathering_id
        where step_gathering.step_id = step.id) as gatherings
    from appraisal.step where step.life_year_id = ${lifeYearId} order by step.taken_on, step.id`.execute(db)
  return rows.map(revived)
}

/** What is to be put right, by the day it is due; what it said before stands with each line. */
export async function readLines(db: Database, lifeYearId: string): Promise<ShownLine[]> {
  const { rows } = await sql<ShownLine>`
    select line.id, line.body, line.problem, line.measure, line.listed_on as "listedOn", line.due_on as "dueOn",
      line.done_on as "doneOn", line.outcome, line.version, ${struckOf('line')} as struck,
      case when line.owner_id is not null then json_build_object('id', line.owner_id, 'name', ${nameOf('line.owner_id')}) end as owner,
      (select coalesce(json_agg(json_build_object('field', amendment.field, 'before', amendment.before, 'after', amendment.after,
          'reason', amendment.reason, 'by', ${nameOf('amendment.amended_by')}, 'at', amendment.amended_at)
          order by amendment.amended_at, amendment.id), '[]')
        from appraisal.rectification_amendment as amendment where amendment.rectification_id = line.id) as amendments
    from appraisal.rectification as line where line.life_year_id = ${lifeYearId}
    order by line.struck_at is not null, line.due_on, line.id`.execute(db)
  return rows.map((row) => ({
    ...revived(row),
    amendments: row.amendments.map((one) => ({ ...one, at: new Date(one.at) })),
  }))
}

/** Over `publication`: who is praised, in the order of the roster. */
export const publicationOf = sql`case when publication.life_year_id is not null then json_build_object(
  'publishedOn', publication.published_on, 'publishedBy', ${nameOf('publication.published_by')},
  'fullMembers', publication.full_members, 'excellentAtMost', publication.excellent_at_most, 'consent', publication.consent,
  'excellent', (select coalesce(json_agg(json_build_object('id', praised.id, 'name', praised.name)
      order by praised.name_pinyin collate "C", praised.name), '[]')
    from appraisal.assessment as one join people.person as praised on praised.id = one.member_id
    where one.life_year_id = publication.life_year_id and one.grade = 'excellent')) end`

type Papers = Pick<Shown, 'sheets' | 'publication'>

async function readPapers(db: Database, lifeYearId: string): Promise<Papers> {
  const { rows } = await sql<Papers>`
    select case when ballot.life_year_id is not null then
        json_build_object('issued', ballot.issued, 'returned', ballot.returned, 'valid', ballot.valid) end as sheets,
      ${publicationOf} as publication
    from appraisal.life_year
    left join appraisal.ballot on ballot.life_year_id = life_year.id
    left join appraisal.publication on publication.life_year_id = life_year.id
    where life_year.id = ${lifeYearId}`.execute(db)
  return rows[0] as Papers
}

/** The year as the page and its papers show it. */
export async function readShown({ db, today, zone }: QueryContext, life: LifeYear, keeps: boolean): Promise<Shown> {
  const [steps, lines, papers, members, talks, reports, sheetsCorrections] = await Promise.all([
    readSteps(db, life.id),
    readLines(db, life.id),
    readPapers(db, life.id),
    readMembers(db, life, today),
    life.hasLife ? readCoverage(db, life, today) : [],
    readReports(db, life.id),
    readSheetsCorrections(db, life.id),
  ])
  const standing = steps.filter(({ struck }) => struck === null)
  const live = lines.filter(({ struck }) => struck === null)
  const told = reports.map(({ paper, reportedAt: _, ...report }) => ({ ...report, kept: paper !== null }))
  const count = (holds: (member: (typeof members)[number]) => boolean) => members.filter(holds).length
  const sum = (of: 'ownLines' | 'ownDone') => members.reduce((total, member) => total + member.papers[of], 0)
  return {
    id: life.id,
    version: life.version,
    hasLife: life.hasLife,
    hasAppraisal: life.hasAppraisal,
    scale: life.scale,
    openedBy: life.openedBy,
    openedOn: dayIn(zone, life.openedAt),
    steps,
    life: life.hasLife ? stepsOf(ask('organisational-life-steps', lifeGiven(standing, live), today)) : null,
    appraisal: life.hasAppraisal ? stepsOf(ask('appraisal-steps', appraisalGiven(standing), today)) : null,
    talks,
    papers: {
      members: members.length,
      full: count(({ standing: kind }) => kind === 'full'),
      checkLists: count(({ papers: own }) => own.checkListOn !== null),
      selfAppraisals: count(({ papers: own }) => own.selfAppraisalOn !== null),
      ownLines: sum('ownLines'),
      ownDone: sum('ownDone'),
    },
    graded: count(({ grade }) => grade !== null),
    lines,
    ...papers,
    report: told.at(-1) ?? null,
    reports: told,
    sheetsCorrections,
    corrections: members.reduce((sum, { corrections }) => sum + corrections.length, sheetsCorrections.length),
    correctedOn: correctedSince(members, sheetsCorrections, reports, zone),
    may: { keep: keeps },
  }
}

/** The lists of an answer are read only; what travels is a plain copy. */
function stepsOf<
  T extends ReturnType<typeof ask<'appraisal-steps'>> | ReturnType<typeof ask<'organisational-life-steps'>>,
>(answer: T) {
  const { values } = answer
  return {
    ...answer,
    values: values && {
      done: [...values.done],
      open: [...values.open],
      skipped: [...values.skipped],
      outOfOrder: [...values.outOfOrder],
      next: values.next,
    },
  }
}
