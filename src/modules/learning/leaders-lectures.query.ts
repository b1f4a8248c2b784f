import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import { no } from '#core/decision.ts'
import { ask } from '#regulations/index.ts'
import { answer, type QueryContext } from '#server/handler.ts'
import { findBranch } from './branch.queries.ts'
import { leadersLectures } from './leaders.contract.ts'
import { dayWithin } from './learner.queries.ts'

interface Lecture {
  readonly branchId: string
  readonly office: 'party-committee-secretary' | 'branch-secretary'
  readonly heldOn: Day
}

export default answer(leadersLectures, async (context, { branchId, year }) => {
  const { today } = context
  const branch = await findBranch(context, branchId, 'see-branch')
  if (!branch) return no('learning.unknown-branch')
  const on = dayWithin(year, today)
  const [lectures, secretary, above] = await Promise.all([
    readGiven(context, year),
    readSecretary(context, branchId, on),
    seesAbove(context, branchId),
  ])
  const given = (office: Lecture['office'], only: string | null) =>
    lectures
      .filter((one) => one.office === office && (only === null || one.branchId === only))
      .map(({ heldOn }) => ({ heldOn, toGrassroots: true }))
  const asked = { year: String(year), until: null } as const
  const own = { ...asked, office: 'branch-secretary' as const, lectures: given('branch-secretary', branchId) }
  const theirs = given('party-committee-secretary', null)
  return {
    secretary: secretary && {
      name: secretary.name,
      answer: ask('leaders-lecture', { ...own, from: secretary.fromOn }, today),
    },
    committee: {
      here: given('party-committee-secretary', branchId).length,
      answer: above
        ? ask(
            'leaders-lecture',
            { ...asked, office: 'party-committee-secretary', from: `${year}-01-01`, lectures: theirs },
            today,
          )
        : null,
    },
  }
})

/** Closed lectures of the year that were given by an office the rule asks, in every branch the asker sees. */
async function readGiven({ db, reach }: QueryContext, year: number): Promise<Lecture[]> {
  const { rows } = await sql<Lecture>`
    select gathering.branch_id as "branchId", purpose.lecturer_office as office, gathering.held_on as "heldOn"
    from gatherings.purpose
    join gatherings.gathering on gathering.id = purpose.gathering_id
    join organisation.unit as branch on branch.id = gathering.branch_id
    where purpose.lecturer_office is not null and gathering.sealed_at is not null and ${reach('see-branch', 'branch.path')}
      and gathering.held_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
    order by gathering.held_on, gathering.id`.execute(db)
  return rows
}

/** Who was secretary on a day, and since when without a break. */
async function readSecretary({ db }: QueryContext, branchId: string, on: Day) {
  const { rows } = await sql<{ name: string; fromOn: Day }>`
    select person.name, (select min(earlier.from_on) from people.office as earlier where earlier.unit_id = office.unit_id
        and earlier.person_id = office.person_id and earlier.role = 'secretary') as "fromOn"
    from people.office join people.person on person.id = office.person_id
    where office.unit_id = ${branchId} and office.role = 'secretary' and office.from_on <= ${on}::date
      and (office.until_on is null or office.until_on > ${on}::date)
    limit 1`.execute(db)
  return rows[0] ?? null
}

/** True for whoever sees the Party committee above the branch, and so all that belongs to it. */
async function seesAbove({ db, reach }: QueryContext, branchId: string): Promise<boolean> {
  const { rows } = await sql`
    select from organisation.unit as above join organisation.unit as branch on branch.path <@ above.path
    where branch.id = ${branchId} and above.kind = 'committee' and ${reach('see', 'above.path')} limit 1`.execute(db)
  return rows.length > 0
}
