import { sql } from 'kysely'
import { type Day, dayIn } from '#core/day.ts'
import type { OutputOf } from '#core/operation.ts'
import type { Database } from '#db/connect.ts'
import type { Paper } from '#print/paper.ts'
import { lastCorrection } from './corrections.rules.ts'
import type { showYear } from './life-year.contract.ts'
import type { AssessedMember } from './members.queries.ts'

/** A report as it went up, without what is written on it when it is printed. */
export type KeptReport = Pick<Paper, 'title' | 'blocks'>

export interface Report {
  readonly edition: number
  readonly number: string
  readonly reportedOn: Day
  readonly reportedBy: string
  readonly reportedAt: Date
  readonly paper: KeptReport | null
}

/** The reports of a year that went up, the first one first. */
export async function readReports(db: Database, lifeYearId: string): Promise<Report[]> {
  const { rows } = await sql<Report>`
    select 1 as edition, number, reported_on as "reportedOn", reported_at as "reportedAt", paper,
      (select name from people.person where id = report.reported_by) as "reportedBy"
    from appraisal.report where life_year_id = ${lifeYearId}
    union all
    select edition, number, reported_on, reported_at, paper,
      (select name from people.person where id = corrected_report.reported_by)
    from appraisal.corrected_report where life_year_id = ${lifeYearId}
    order by edition`.execute(db)
  return rows
}

type SheetsCorrections = NonNullable<OutputOf<typeof showYear>['opened']>['sheetsCorrections']

const sheetsIn = (column: string) => sql`json_build_object('issued', (${sql.ref(column)})[1],
  'returned', (${sql.ref(column)})[2], 'valid', (${sql.ref(column)})[3])`

/** How the count of the sheets was corrected, oldest first. */
export async function readSheetsCorrections(db: Database, lifeYearId: string): Promise<SheetsCorrections> {
  const { rows } = await sql<SheetsCorrections[number]>`
    select ${sheetsIn('correction.before')} as before, ${sheetsIn('correction.after')} as after, correction.reason,
      (select name from people.person where id = correction.corrected_by) as by, correction.corrected_at as at
    from appraisal.sheets_correction as correction
    where correction.life_year_id = ${lifeYearId} order by correction.corrected_at, correction.id`.execute(db)
  return rows
}

/** The day of the newest correction that no report has told yet; null where there is none. */
export function correctedSince(
  members: readonly AssessedMember[],
  sheets: SheetsCorrections,
  reports: readonly Report[],
  zone: string,
): Day | null {
  const last = lastCorrection(members, sheets)
  const told = reports.at(-1)?.reportedAt
  return last && (!told || last > told) ? dayIn(zone, last) : null
}
