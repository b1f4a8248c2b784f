import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { OutputOf } from '#core/operation.ts'
import type { Database } from '#db/connect.ts'
import { packsFor } from '#modules/packs/packs.public.ts'
import type { QueryContext } from '#server/handler.ts'
import type { listMembers } from './grades.contract.ts'
import { judgeGrades, takenFromCounts } from './grades.rules.ts'
import type { LifeYear } from './life-year.queries.ts'

export type AssessedMember = OutputOf<typeof listMembers>['members'][number]

/** The day whose members belong to the year: of the ballot, else today or the last day of the year. */
export function memberDay({ fixedOn, year }: LifeYear, today: Day): Day {
  const last = `${year}-12-31`
  return fixedOn ?? (today < last ? today : last)
}

/** The members of the branch on that day with what is recorded of each, in the order of the roster. */
export async function readMembers(db: Database, life: LifeYear, today: Day): Promise<AssessedMember[]> {
  const on = memberDay(life, today)
  const { rows } = await sql<AssessedMember>`
    select json_build_object('id', person.id, 'name', person.name) as person, party_group.name as "group", standing.kind as standing,
      json_build_object('checkListOn', paper.check_list_on, 'selfAppraisalOn', paper.self_appraisal_on,
        'ownLines', coalesce(paper.own_lines, 0), 'ownDone', coalesce(paper.own_done, 0)) as papers,
      ${totalsOf} as totals, assessment.grade, ${correctionsOf} as corrections
    from people.membership
    join people.person on person.id = membership.person_id
    join people.standing on standing.person_id = person.id and standing.kind in ('full', 'probationary')
      and standing.from_on <= ${on}::date and (standing.until_on is null or standing.until_on > ${on}::date)
    left join organisation.unit as party_group on party_group.id = membership.group_id
    left join appraisal.member_paper as paper on paper.member_id = person.id and paper.life_year_id = ${life.id}
    left join appraisal.assessment on assessment.member_id = person.id and assessment.life_year_id = ${life.id}
    where membership.branch_id = ${life.branchId} and membership.from_on <= ${on}::date
      and (membership.until_on is null or membership.until_on > ${on}::date)
    order by person.name_pinyin collate "C", person.name, person.id`.execute(db)
  return rows.map((row) => ({
    ...row,
    corrections: row.corrections.map((one) => ({ ...one, at: new Date(one.at) })),
  }))
}

/** Over `assessment`: totals are there together or not at all. */
export const totalsOf = sql`case when assessment.excellent is not null then json_build_object(
  'excellent', assessment.excellent, 'qualified', assessment.qualified,
  'basically-qualified', assessment.basically_qualified, 'unqualified', assessment.unqualified) end`

const totalsIn = (column: string) => sql`case when ${sql.ref(column)} is not null then json_build_object(
  'excellent', (${sql.ref(column)})[1], 'qualified', (${sql.ref(column)})[2],
  'basically-qualified', (${sql.ref(column)})[3], 'unqualified', (${sql.ref(column)})[4]) end`

/** Over `assessment`: what was corrected of it, oldest first. */
export const correctionsOf = sql`(select coalesce(json_agg(json_build_object('before', correction.before, 'after', correction.after,
    'totals', case when correction.after_totals is not null then json_build_object(
      'before', ${totalsIn('correction.before_totals')}, 'after', ${totalsIn('correction.after_totals')}) end,
    'reason', correction.reason, 'by', (select name from people.person where id = correction.corrected_by),
    'at', correction.corrected_at) order by correction.corrected_at, correction.id), '[]')
  from appraisal.correction
  where correction.life_year_id = assessment.life_year_id and correction.member_id = assessment.member_id)`

/** The members and what the law of the day and the branch's packs say of their grades. */
export async function readAssessed({ db, today }: QueryContext, life: LifeYear) {
  const members = await readMembers(db, life, today)
  const local = (await packsFor(db, [life.branchId])).get(life.branchId) ?? []
  const asOf = memberDay(life, today)
  return { asOf, members, local, answer: judgeGrades(members, asOf, local), fromCounts: takenFromCounts(members) }
}
