import { sql } from 'kysely'
import type { OutputOf } from '#core/operation.ts'
import { answer } from '#server/handler.ts'
import { correctionsOf, totalsOf } from './members.queries.ts'
import { myAppraisal } from './mine.contract.ts'
import { publicationOf, readLines } from './shown.queries.ts'

type Mine = OutputOf<typeof myAppraisal>

export default answer(myAppraisal, async ({ db, actor }) => {
  const { personId } = actor
  // What is public of the years in which one belonged to the branch; of oneself one's own line.
  const { rows } = await sql<Mine['years'][number]>`
    select json_build_object('id', branch.id, 'name', branch.name) as branch, life_year.year, assessment.grade,
      ${totalsOf} as totals, case when assessment.excellent is not null then ballot.valid end as valid,
      ${correctionsOf} as corrections, ${publicationOf} as publication
    from appraisal.publication
    join appraisal.life_year on life_year.id = publication.life_year_id
    join organisation.unit as branch on branch.id = life_year.branch_id
    left join appraisal.ballot on ballot.life_year_id = life_year.id
    left join appraisal.assessment on assessment.life_year_id = life_year.id and assessment.member_id = ${personId}
    where exists (select from people.membership
      where membership.person_id = ${personId} and membership.branch_id = life_year.branch_id
        and membership.from_on <= publication.published_on
        and (membership.until_on is null or membership.until_on > publication.published_on))
    order by life_year.year desc`.execute(db)
  const newest = await sql<{ id: string; year: number }>`
    select life_year.id, life_year.year from appraisal.life_year
    join people.membership on membership.branch_id = life_year.branch_id and membership.person_id = ${personId}
      and membership.until_on is null
    where exists (select from appraisal.rectification as line where line.life_year_id = life_year.id and line.struck_at is null)
    order by life_year.year desc limit 1`.execute(db)
  const [list] = newest.rows
  const lines = list ? (await readLines(db, list.id)).filter(({ struck }) => struck === null) : []
  return {
    years: rows.map((row) => ({
      ...row,
      corrections: row.corrections.map((one) => ({ ...one, at: new Date(one.at) })),
    })),
    lines: list ? { year: list.year, lines } : null,
  }
})
