import { sql } from 'kysely'
import { addDays, type Day } from '#core/day.ts'
import { answer } from '#server/handler.ts'
import { daysRemembered } from './duty.rules.ts'
import { type DutyRule, dutyRules, familyOf, isCadence } from './duty-kinds.rules.ts'
import { inReach } from './line.queries.ts'
import { surveyBranches } from './survey.contract.ts'

const most = 100

interface Row {
  readonly rule: DutyRule
  readonly id: string
  readonly name: string
  readonly above: string | null
  readonly overdue: number
  readonly needsHuman: number
  readonly dueSoon: number
  readonly dueOn: Day
  readonly place: number
  readonly of: number
}

export default answer(surveyBranches, async ({ db, reach, today }) => {
  const inNeed = sql`
    select duty.rule, duty.branch_id, min(duty.due_on) as due_on, count(*) filter (where duty.state = 'overdue')::int as overdue,
      count(*) filter (where duty.state = 'needs-human')::int as "needsHuman",
      count(*) filter (where duty.state = 'due-soon')::int as "dueSoon"
    from duties.duty
    join organisation.unit on unit.id = duty.unit_id
    where ${inReach(reach)} and duty.due_on >= ${addDays(today, -daysRemembered)}::date
      and duty.state in ('overdue', 'needs-human', 'due-soon')
    group by duty.rule, duty.branch_id`
  const { rows } = await sql<Row>`
    with in_need as (${inNeed}), placed as (
      select in_need.rule, branch.id, branch.name, above.name as above, in_need.overdue, in_need."needsHuman", in_need."dueSoon",
        in_need.due_on as "dueOn",
        row_number() over (partition by in_need.rule order by above.path, branch.position, branch.name, branch.id)::int as place,
        count(*) over (partition by in_need.rule)::int as of
      from in_need
      join organisation.unit as branch on branch.id = in_need.branch_id
      left join organisation.unit as above on above.id = branch.parent_id
    )
    select * from placed where place <= ${most} order by rule, place`.execute(db)
  const { rows: counted } = await sql<{ branches: number; inNeed: number }>`
    select (select count(*)::int from organisation.unit
        where kind = 'branch' and (until_on is null or until_on > ${today}::date) and ${reach('see', 'unit.path')}) as branches,
      (select count(distinct branch_id)::int from (${inNeed}) as in_need) as "inNeed"`.execute(db)
  const needed = dutyRules.filter((one) => isCadence(one) || rows.some(({ rule }) => rule === one))
  const rules = needed.map((rule) => {
    const mine = rows.filter((row) => row.rule === rule)
    const branches = mine.map(({ rule: _rule, place: _place, of: _of, ...branch }) => branch)
    return { rule, family: familyOf(rule), branches, more: (mine[0]?.of ?? 0) - mine.length }
  })
  return { branches: counted[0]?.branches ?? 0, inNeed: counted[0]?.inNeed ?? 0, rules }
})
