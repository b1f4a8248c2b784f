import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { summariseYear } from './duties.contract.ts'
import { type CadenceRule, cadenceRules, purposeOf, rulesFor } from './duty-kinds.rules.ts'
import { tallyYear, type YearRow } from './year.rules.ts'

interface UnitRow {
  id: string
  name: string
  kind: 'branch' | 'group'
  until: Day | null
}

export default answer(summariseYear, async ({ db, reach, today }, { branchId, year }) => {
  const { rows: units } = await sql<UnitRow>`
    select unit.id, unit.name, unit.kind, unit.until_on as until
    from organisation.unit
    where (unit.id = ${branchId} or unit.parent_id = ${branchId}) and unit.kind in ('branch', 'group')
      and unit.from_on < ${`${year + 1}-01-01`}::date and (unit.until_on is null or unit.until_on > ${`${year}-01-01`}::date)
      and ${reach('see-branch', 'unit.path')}
    order by unit.kind, unit.position, unit.name`.execute(db)
  const branch = await sql<{ id: string; name: string }>`
    select id, name from organisation.unit where id = ${branchId} and kind = 'branch'`.execute(db)
  const named = branch.rows[0]
  if (!named || units.length === 0) return no('duties.unknown-branch')
  // The last kept period is read beside the year's own: what lies ahead of it is asked for as it is.
  const { rows } = await sql<YearRow & { unitId: string; rule: CadenceRule }>`
    select unit_id as "unitId", rule, period, state, from_on as "fromOn", due_on as "dueOn", met_on as "metOn"
    from duties.duty
    where unit_id = any(${units.map(({ id }) => id)}::uuid[])
      and rule = any(${[...cadenceRules]}) and (period like ${`${year}%`} or due_on >= ${today}::date)`.execute(db)
  const counted = units.map(({ until, ...unit }) => ({
    unit,
    rules: rulesFor[unit.kind].map((rule) => {
      const mine = rows.filter((row) => row.unitId === unit.id && row.rule === rule)
      return { rule, purpose: purposeOf[rule], ...tallyYear(mine, year, { until }, today) }
    }),
  }))
  const totals = cadenceRules.map((rule) => {
    const mine = counted.flatMap(({ rules }) => rules.filter((one) => one.rule === rule))
    const sum = (part: 'done' | 'needed' | 'overdue') => mine.reduce((whole, one) => whole + one[part], 0)
    return { rule, purpose: purposeOf[rule], done: sum('done'), needed: sum('needed'), overdue: sum('overdue') }
  })
  return { branch: named, year, totals, units: counted }
})
