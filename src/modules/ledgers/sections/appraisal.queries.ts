import { sql } from 'kysely'
import { appraisalTerms } from '#modules/appraisal/appraisal.texts.ts'
import type { Scope } from '../scope.queries.ts'
import { column, grid, numbered, type Section } from '../section.queries.ts'

interface Assessed {
  readonly id: string
  readonly name: string
  readonly selfOn: string | null
  readonly excellent: number | null
  readonly qualified: number | null
  readonly basically: number | null
  readonly unqualified: number | null
  readonly grade: string | null
  readonly corrections: number
}

interface Year {
  readonly issued: number | null
  readonly returned: number | null
  readonly valid: number | null
  readonly publishedOn: string | null
  readonly atMost: number | null
  readonly consent: string | null
  readonly number: string | null
  readonly reportedOn: string | null
}

/** L12: totals of the ballot, grades with their cap, publication and report; who voted how is nowhere. */
export const appraisal: Section = {
  id: 'L12',
  needs: 'keep-appraisal',
  of: ['branch'],
  byMonth: false,
  byPerson: true,
  grid: true,
  source: '自民主评议的登记打印：测评只有票数，评定等次以支委会意见为准，按花名册的次序。',
  count: async (scope) => (await readAssessed(scope)).length,
  read: async (scope) => {
    const [assessed, [year]] = await Promise.all([readAssessed(scope), readYear(scope)])
    if (assessed.length === 0) return []
    return [
      grid(columns, numbered(assessed, cells), { size: 10, rowMm: 7.5 }),
      ...(year && scope.personId === null ? [grid([column('项目', 50), column('内容', null)], factsOf(year))] : []),
    ]
  },
}

const columns = [
  column('序号', 11),
  column('姓名', null),
  column('自评', 23),
  column('优秀票', 16),
  column('合格票', 16),
  column('基本合格票', 21),
  column('不合格票', 18),
  column('评定等次', 24),
]

function cells({ name, selfOn, excellent, qualified, basically, unqualified, grade, corrections }: Assessed) {
  const given = grade ? appraisalTerms[`grade.${grade}` as keyof typeof appraisalTerms][0] : '未评定'
  return [name, selfOn, excellent, qualified, basically, unqualified, corrections > 0 ? `${given}（已更正）` : given]
}

function factsOf(year: Year): [string, string | null][] {
  const { issued, returned, valid, publishedOn, atMost, consent, number, reportedOn } = year
  return [
    ['测评票', issued === null ? null : `发出${issued}张，收回${returned}张，有效${valid}张`],
    ['优秀名额上限', atMost === null ? null : `${atMost}名${consent ? `（上级同意：${consent}）` : ''}`],
    ['通报日期', publishedOn],
    ['上报', number ? `${reportedOn} ${number}` : null],
  ]
}

async function readAssessed({ context, unit, year, personId }: Scope): Promise<Assessed[]> {
  const { rows } = await sql<Assessed>`
    select person.id, person.name, paper.self_appraisal_on as "selfOn", assessment.excellent, assessment.qualified,
      assessment.basically_qualified as basically, assessment.unqualified, assessment.grade,
      (select count(*)::int from appraisal.correction
        where correction.life_year_id = life_year.id and correction.member_id = person.id) as corrections
    from appraisal.life_year
    join appraisal.assessment on assessment.life_year_id = life_year.id
    join people.person on person.id = assessment.member_id
    left join appraisal.member_paper as paper on paper.life_year_id = life_year.id and paper.member_id = person.id
    where life_year.branch_id = ${unit.id} and life_year.year = ${year} and life_year.has_appraisal
      and ${personId ? sql`person.id = ${personId}` : sql`true`}
    order by person.name_pinyin, person.name`.execute(context.db)
  return rows
}

async function readYear({ context, unit, year }: Scope): Promise<Year[]> {
  const { rows } = await sql<Year>`
    select ballot.issued, ballot.returned, ballot.valid, publication.published_on as "publishedOn",
      publication.excellent_at_most as "atMost", publication.consent, report.number, report.reported_on as "reportedOn"
    from appraisal.life_year
    left join appraisal.ballot on ballot.life_year_id = life_year.id
    left join appraisal.publication on publication.life_year_id = life_year.id
    left join appraisal.report on report.life_year_id = life_year.id
    where life_year.branch_id = ${unit.id} and life_year.year = ${year}`.execute(context.db)
  return rows
}
